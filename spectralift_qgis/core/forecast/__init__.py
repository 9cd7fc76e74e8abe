"""Forecast of a fusion's accuracy without a true image: the check at reduced resolution.

At reduced resolution, the user's own LR-HSI Y is the truth: blurred by the PSF between the two images and taken at
every other pixel it is an LR-HSI Y', and Z = Y R is the HR-MSI. The method is trained on Y', predicts Y, and is
compared with it, with plain upsampling beside it (Wald et al. 1997, Photogrammetric Engineering & Remote Sensing 63,
691–699). The steps, each in a module of its own:

    upsampling     bicubic upsampling, the alternative
    patches        choice and reading of the parts of the scene that are used
    reduced_scale  errors at reduced resolution
    extrapolate    from there to the true resolution, with the amount of finer detail in the MSI
    forecast       all of these: from two images to a forecast, or to the reason why there is none
    step           decision whether a run makes a forecast, and its place in the run

docs/expected.md shows the errors of the forecast itself.
"""
