"""How accurate a fusion is to be expected, without a truth: the reduced-resolution check.

One scale down, the user's own LR-HSI Y is the truth: blurred by the PSF between the two images and taken at every
other pixel it is an LR-HSI Y', and Z = Y R is the HR-MSI. The method is trained on Y', predicts Y, and is compared with
it, with plain upsampling beside it (Wald et al. 1997, Photogrammetric Engineering & Remote Sensing 63, 691–699). The
steps, each in a module of its own:

    upsampling     bicubic upsampling, the alternative
    patches        which parts of the scene are looked at
    reduced_scale  errors one scale down
    extrapolate    from one scale to the other, with how much finer detail the MSI holds at the true scale
    forecast       all of these: from two images to what to expect, or to why nothing can be said
    step           whether a run makes one, and its place in the run

docs/expected.md says how far the forecast is off.
"""
