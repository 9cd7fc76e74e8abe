"""QGIS's own proxy, as pip takes one."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

_SCHEMES = {
    QNetworkProxy.ProxyType.HttpProxy: "http",
    QNetworkProxy.ProxyType.HttpCachingProxy: "http",
    QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
}


def qgis_proxy() -> str:
    """Return the proxy of QGIS's options as a URL, "" where it has none or the system's, which pip finds itself.

    To be asked in the main thread. The URL may carry a password.
    """
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    scheme = _SCHEMES.get(proxy.type())
    if not scheme or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{scheme}://{user}{proxy.hostName()}:{proxy.port()}"
