#!/bin/sh
# What the story tests need beyond Maven: Chromium and a Chinese font. Does nothing when both are there.
set -eu

missing=""
[ -x "${CHROMIUM:-/usr/bin/chromium}" ] || missing="chromium"
# without it Chinese is drawn as boxes, and screenshots and widths mean nothing
ls /usr/share/fonts/opentype/noto/NotoSansCJK* >/dev/null 2>&1 \
  || { command -v fc-list >/dev/null 2>&1 && fc-list :lang=zh-cn 2>/dev/null | grep -q .; } \
  || missing="$missing fonts-noto-cjk"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null; then
  echo "Installing for the story tests: $missing"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -q
  # shellcheck disable=SC2086
  apt-get install -y -q --no-install-recommends $missing
else
  echo "The story tests need: $missing." >&2
  echo "On Debian run once: sudo apt-get update && sudo apt-get install $missing" >&2
  echo "Elsewhere install Chromium, set CHROMIUM to its path, and install any Chinese font." >&2
  echo "Or leave the story tests out: mvn -B verify -Dst=none -Dbrowser.skip" >&2
  exit 1
fi
