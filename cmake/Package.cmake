# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What CPack makes of that which cmake/Install.cmake installs: a Debian package here, and the settings of an installer
# for Windows and a disk image for macOS (docs/packaging.md says what of this was tried).
set(MASKWRIGHT_MAINTAINER "The Maskwright authors <maskwright@users.noreply.github.com>"
  CACHE STRING "Who answers for the package: NAME <ADDRESS>")

set(CPACK_PACKAGE_NAME maskwright)
set(CPACK_PACKAGE_VENDOR "The Maskwright authors")
set(CPACK_PACKAGE_CONTACT "${MASKWRIGHT_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "masks for photos from a typed word")
set(CPACK_PACKAGE_DESCRIPTION
"Type a word, get masks: Maskwright looks where a text-to-image diffusion
model looks when it reads the word, turns that attention into a mask for every
photo of a folder, and exports COCO, PNG, YOLO or Pascal VOC. Masks can be
refined, reviewed and corrected; a small network can be trained on them.

The package has the window, the command line and a small model, so that it
works without a download. Weights of Stable Diffusion 1.x and 2.x can be
brought. Everything runs on your own machine.")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Maskwright)
set(CPACK_PACKAGE_EXECUTABLES maskwright Maskwright)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_SOURCE_GENERATOR "")

if(WIN32)
  set(CPACK_GENERATOR NSIS)
elseif(APPLE)
  set(CPACK_GENERATOR DragNDrop)
else()
  set(CPACK_GENERATOR DEB)
  set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION graphics)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# LibTorch is content with the reference BLAS, on which fp32 is some thirty times slower.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libopenblas0-pthread | libopenblas0-openmp")
# Qt finds these at run time; the window works without them.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")

set(CPACK_NSIS_DISPLAY_NAME Maskwright)
set(CPACK_NSIS_PACKAGE_NAME Maskwright)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\maskwright.exe)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_CONTACT "${MASKWRIGHT_MAINTAINER}")

set(CPACK_DMG_VOLUME_NAME "Maskwright ${PROJECT_VERSION}")
set(CPACK_DMG_FORMAT UDZO)

include(CPack)
