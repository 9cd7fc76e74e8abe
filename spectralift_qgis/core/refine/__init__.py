"""Returns to a sharp cube what the LR-HSI itself knows, where the two images show the same ground.

The SIN sees one pixel's MSI bands and nothing else. Where the images are co-registered, the LR-HSI also says how far
the prediction is off, on the average over each of its pixels. The steps, each in a module of its own:

    placement   where LR-HSI pixels lie among HR-MSI pixels
    psf         k, fitted so that the blurred MSI is the simulated LR-MSI: A M ≈ Y R
    residual    E = Y − A f(M), what is left of the LR-HSI when the prediction is blurred as the sensor blurs
    learning    how much of E is signal, and of which kind: a function of the MSI's values, or of the place
    kriging     the spatial part, by kriging on the LR-HSI's grid; what it leaves of E, as far as it is more than
                noise and the PSF's own misfit
    spreading   from the LR-HSI's grid to HR pixels
    correction  all parts for any window of HR pixels

This is area-to-point regression kriging (Wang et al. 2015, Remote Sensing of Environment 165, 191–204) with three
differences: the regression is the SIN, the PSF is measured and not assumed, and variances come from the residual's
own likelihood, component by component, so that noise is not returned and a component without signal is left alone.
"""
