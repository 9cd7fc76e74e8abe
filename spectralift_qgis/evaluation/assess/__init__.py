"""Compares an estimated cube with a reference cube: figures, maps, a report. docs/assess.md has the definitions.

result = run_assess(AssessRequest("estimate.tif", "reference.tif", ratio=4))
figures = assess_arrays(estimate, reference, ratio=4).figures()
"""
