#!/bin/sh
# What the story tests need beyond Maven: a Chromium and a Chinese font. Does nothing when both are there.
set -eu

# the headless shell is the same Chromium without windows: it takes half the work of the whole one, which does as well
shell=/usr/bin/chromium-headless-shell
has_browser() {
  [ -x "${CHROMIUM:-$shell}" ] || [ -x "${CHROMIUM:-/usr/bin/chromium}" ]
}
# without it Chinese is drawn as boxes, and screenshots and widths mean nothing
has_font() {
  ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 \
    || { command -v fc-list >/dev/null 2>&1 && fc-list :lang=zh-cn 2>/dev/null | grep -q .; }
}

missing=""
[ -x "${CHROMIUM:-$shell}" ] || missing="chromium-headless-shell"
has_font || missing="$missing fonts-noto-cjk"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null; then
  echo "Installing for the story tests: $missing"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  { apt-get update -q && apt-get install -y -q --no-install-recommends $missing; } || true
fi
if has_browser && has_font; then
  exit 0
fi
echo "The story tests need: $missing." >&2
echo "On Debian run once: sudo apt-get update && sudo apt-get install $missing" >&2
echo "Elsewhere install Chromium, set CHROMIUM to its path, and install any Chinese font." >&2
echo "Or leave the story tests out: mvn -B verify -Dst=none -Dbrowser.skip" >&2
exit 1
