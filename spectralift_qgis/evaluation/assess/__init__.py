"""Compares an estimated cube with a reference cube: quality metrics, maps, a report. Definitions: docs/assess.md.

result = run_assess(AssessRequest("estimate.tif", "reference.tif", ratio=4))
figures = assess_arrays(estimate, reference, ratio=4).figures()
"""
