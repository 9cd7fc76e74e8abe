#!/usr/bin/env bash
# Runs the tests on QGIS 3.40, in a Debian 13 that debootstrap puts into a folder; arguments go to pytest. Needs root.
# The folder stays for the next time (8 GB; TRIXIE names another). `tools/qgis_3_40.sh --make-only` only makes it.
# What is mounted into it lives in a mount namespace of this script's own: it is gone when the script ends, however it
# ends, and deleting the folder can never reach the machine's files through it.
set -euo pipefail
cd "$(dirname "$0")/.."
TRIXIE=${TRIXIE:-${XDG_CACHE_HOME:-$HOME/.cache}/spectralift/trixie}
SHARED=$(realpath -m "${SPECTRALIFT_SHARED:-$PWD/../shared}")

fail() {
    echo "qgis_3_40: $*" >&2
    exit 1
}

((EUID == 0)) || fail "debootstrap and chroot need root: sudo tools/qgis_3_40.sh"
if [[ -z ${IN_NAMESPACE:-} ]]; then
    mkdir -p "$(dirname "$TRIXIE")"
    # One at a time: a second one would take the files away from under the first one's tests.
    IN_NAMESPACE=1 exec flock "$TRIXIE.lock" unshare --mount --propagation private -- "$0" "$@"
fi

make_debian() {
    command -v debootstrap >/dev/null || DEBIAN_FRONTEND=noninteractive apt-get install -q -y debootstrap
    echo "qgis_3_40: making Debian 13 in $TRIXIE"
    [[ ! -e $TRIXIE || -e $TRIXIE/.begun ]] || fail "$TRIXIE is there and not of this script's making: name another"
    rm -rf "$TRIXIE"
    mkdir -p "$TRIXIE"
    touch "$TRIXIE/.begun"
    debootstrap --variant=minbase trixie "$TRIXIE" >"$TRIXIE.log" || fail "debootstrap failed: see $TRIXIE.log"
}

# What a machine says of its package sources and certificates holds in there too.
share_settings() {
    local file
    mkdir -p "$TRIXIE"/{src,shared,opt,etc/ssl/certs}
    for file in /etc/resolv.conf /etc/hosts /etc/pip.conf /etc/apt/apt.conf.d/99*; do
        if [[ -f $file ]]; then cp "$file" "$TRIXIE$file"; fi
    done
    mount --rbind /proc "$TRIXIE/proc"
    mount --rbind /dev "$TRIXIE/dev"
    mount --bind -o ro /opt "$TRIXIE/opt" # where PIP_FIND_LINKS may point
    if [[ -d $SHARED ]]; then
        mount --bind "$SHARED" "$TRIXIE/shared"
        mount -o remount,bind,ro "$TRIXIE/shared"
    fi
}

# Tracked files and new ones; those deleted here are no longer there. Times are kept, for make.
copy_checkout() {
    find "$TRIXIE/src" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    git ls-files -z --cached --others --exclude-standard |
        while IFS= read -r -d '' file; do if [[ -e $file ]]; then printf '%s\0' "$file"; fi; done |
        tar --null --no-recursion -T - -cf - | tar --no-same-owner -xf - -C "$TRIXIE/src"
}

inside() {
    local settings=()
    mapfile -t settings < <(env | grep -E '^(PIP_[A-Z_]+|SSL_CERT_FILE|CI|OMP_NUM_THREADS)=' || true)
    chroot "$TRIXIE" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        "${settings[@]}" bash -c "cd /src && $1" inside "${@:2}"
}

# The stamp is written last: a folder that was left half made is made anew.
[[ -e $TRIXIE/.made ]] || make_debian
share_settings
if [[ ! -e $TRIXIE/.made ]]; then
    inside "apt-get update -q && apt-get install -q -y --no-install-recommends ca-certificates git make"
    touch "$TRIXIE/.made"
fi
# A machine's own certificates, where they are not Debian's.
cp -L "${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}" "$TRIXIE/etc/ssl/certs/ca-certificates.crt"
copy_checkout
inside "make setup"
[[ ${1:-} == --make-only ]] && exit 0
# shellcheck disable=SC2016  # expanded inside
inside 'tools/headless.sh .venv/bin/python -m pytest "$@"' "$@"
