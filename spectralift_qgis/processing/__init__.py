"""The Processing provider and its algorithms: they translate, the core in the worker decides."""
