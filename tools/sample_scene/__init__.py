"""Painter of the sample scene's landscape, which the package ships as a file."""
