"""Residual correction: brings a sharp cube closer to the LR-HSI, if the two images show the same ground.

The SIN uses only the MSI bands of one pixel. If the images are co-registered, the LR-HSI also shows the mean error of
the prediction over each of its pixels. The steps, each in a module of its own:

    placement   positions of LR-HSI pixels among HR-MSI pixels
    psf         k, fitted so that the blurred MSI is the simulated LR-MSI: A M ≈ Y R
    residual    E = Y − A f(M), the LR-HSI minus the prediction, blurred as by the sensor
    learning    the share of E that is signal, and of which kind: a function of the MSI's values, or of the position
    kriging     the spatial part, by kriging on the LR-HSI's grid; and the remainder of E, as far as it is more than
                noise and the misfit of the PSF
    spreading   from the LR-HSI's grid to HR pixels
    correction  all parts for any window of HR pixels

This is area-to-point regression kriging (Wang et al. 2015, Remote Sensing of Environment 165, 191–204) with three
differences: the regression is the SIN, the PSF is measured and not assumed, and variances come from the residual's
own likelihood, component by component, so that noise is not added and a component without signal is left unchanged.
"""
