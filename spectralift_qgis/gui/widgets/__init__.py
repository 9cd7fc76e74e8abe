"""Widgets that several windows use."""
