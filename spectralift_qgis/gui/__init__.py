"""What the user sees: widgets that ask and show; what is in the rasters is the worker's business."""
