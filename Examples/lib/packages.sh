# Installs the system packages a script names, where they are missing. Sourced, not run.
#
#   need_packages zlib1g-dev pkg-config
#
# On Debian and Ubuntu missing packages are installed with apt-get (through sudo when needed).
# Elsewhere the script says what to install and goes on, since the names differ.

need_packages() {
  local missing=() package
  if command -v dpkg-query >/dev/null 2>&1; then
    for package in "$@"; do
      dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' \
        || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Đang cài gói hệ thống / Installing system packages: ${missing[*]}" >&2
    local run=()
    [ "$(id -u)" -eq 0 ] || run=(sudo)
    "${run[@]}" apt-get update -qq >&2
    DEBIAN_FRONTEND=noninteractive "${run[@]}" apt-get install -y -qq --no-install-recommends \
      "${missing[@]}" >&2 || { echo "Cài đặt không thành công / Installation failed." >&2; return 1; }
  elif [ "$(uname)" = Darwin ]; then
    echo "On macOS: xcode-select --install (zlib is part of the SDK)." >&2
  else
    echo "Please install the equivalents of: $*" >&2
  fi
}

need_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    echo "Máy chưa có Swift. Xin cài Swift 6.2 trở lên: https://www.swift.org/install" >&2
    echo "Swift is missing. Please install Swift 6.2 or newer: https://www.swift.org/install" >&2
    return 1
  fi
}

# What Swift needs to build this package on a bare Debian 12.
BUILD_PACKAGES=(ca-certificates git binutils libc6-dev libgcc-12-dev libncurses6 libsqlite3-dev
  libcurl4-openssl-dev libssl-dev libxml2 pkg-config zlib1g-dev)
# What the optional fitting of pictures needs besides (--traits ImageFitting).
IMAGE_PACKAGES=(libgd-dev)
# What the independent checks of the tests need besides.
TEST_PACKAGES=("${IMAGE_PACKAGES[@]}" openssl python3 python3-venv)
