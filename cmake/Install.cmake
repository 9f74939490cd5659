# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Where everything lies once installed. Included at the end of the top CMakeLists, when all targets are known.
include(GNUInstallDirs)
# To install or pack the programs, tests and benchmarks need not be built.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

# The name that desktops know the window by: of its desktop file, its icon, its metainfo and (Wayland) its windows.
set(MASKWRIGHT_APP_ID io.github.maskwright.Maskwright)
# GNUInstallDirs would spell the folder as the project is spelled.
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/maskwright)
set(MASKWRIGHT_SCREENSHOTS
  "https://raw.githubusercontent.com/maskwright/maskwright/v${PROJECT_VERSION}/packaging/screenshots"
  CACHE STRING "Address below which software centres find the pictures of the window")

install(TARGETS maskwright-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
# The programs look for the engine below their own prefix (engine/pipeline/engine.cpp).
install(TARGETS maskwright_engine_module LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/maskwright)
set(programs maskwright-cli)
if(TARGET maskwright)
  set_target_properties(maskwright PROPERTIES
    WIN32_EXECUTABLE ON MACOSX_BUNDLE ON MACOSX_BUNDLE_GUI_IDENTIFIER ${MASKWRIGHT_APP_ID}
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
  install(TARGETS maskwright RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
  list(APPEND programs maskwright)
endif()

# What is read at run time: the built-in model with its cards, the sample photos, the recipe that Mini was trained by.
foreach(folder mini pretrain samples)
  install(DIRECTORY resources/${folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/maskwright)
endforeach()
install(FILES THIRD_PARTY.md DESTINATION ${documents})
# The guide as HTML, where packaging/docs.sh has made it, as both scripts that pack do first.
install(DIRECTORY build/docs/ DESTINATION ${documents}/html OPTIONAL)

# maskwright_install_gzipped(FILE FOLDER [NAME]): as Debian's policy asks, with nothing of the clock in it.
find_program(MASKWRIGHT_GZIP gzip)
function(maskwright_install_gzipped file folder)
  set(name ${ARGV2})
  if(NOT name)
    cmake_path(GET file FILENAME name)
  endif()
  if(NOT MASKWRIGHT_GZIP)
    install(FILES ${file} DESTINATION ${folder} RENAME ${name})
    return()
  endif()
  set(zipped ${PROJECT_BINARY_DIR}/install/${name}.gz)
  file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/install)
  execute_process(COMMAND ${MASKWRIGHT_GZIP} -9nc ${file} OUTPUT_FILE ${zipped} COMMAND_ERROR_IS_FATAL ANY)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  install(FILES ${zipped} DESTINATION ${folder})
endfunction()

if(UNIX)
  foreach(program IN LISTS programs)
    configure_file(packaging/man/${program}.1.in ${PROJECT_BINARY_DIR}/install/${program}.1 @ONLY)
    maskwright_install_gzipped(${PROJECT_BINARY_DIR}/install/${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
  endforeach()
  # Debian keeps completions that come with packages apart from those of the administrator.
  if(EXISTS /etc/debian_version)
    set(zsh_folder ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
  else()
    set(zsh_folder ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
  endif()
  install(FILES packaging/completions/maskwright-cli.bash RENAME maskwright-cli
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
  install(FILES packaging/completions/_maskwright-cli DESTINATION ${zsh_folder})
endif()

# The date of this version, and a check that neither Debian's changelog nor CITATION.cff was forgotten when the version
# changed.
file(STRINGS packaging/debian/changelog heads REGEX "^maskwright \\(")
list(GET heads 0 head)
if(NOT head MATCHES "^maskwright \\(${PROJECT_VERSION}\\) ")
  message(FATAL_ERROR
    "packaging/debian/changelog does not begin with version ${PROJECT_VERSION} (${head}). Add an entry for it.")
endif()
file(STRINGS packaging/debian/changelog dates REGEX "^ -- ")
list(GET dates 0 date)
string(REGEX MATCH "([0-9]+) ([A-Z][a-z]+) ([0-9]+) [0-9:]+ [+-][0-9]+$" date "${date}")
set(day ${CMAKE_MATCH_1})
set(year ${CMAKE_MATCH_3})
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months "${CMAKE_MATCH_2}" month)
math(EXPR month "${month} + 1")
foreach(number day month)
  if(${number} LESS 10)
    string(REGEX REPLACE "^0?" "0" ${number} "${${number}}")
  endif()
endforeach()
set(MASKWRIGHT_RELEASE_DATE "${year}-${month}-${day}")
foreach(line "version: ${PROJECT_VERSION}" "date-released: ${MASKWRIGHT_RELEASE_DATE}")
  string(REGEX MATCH "^[^:]+: " key "${line}")
  file(STRINGS CITATION.cff cited REGEX "^${key}")
  if(NOT cited STREQUAL line)
    message(FATAL_ERROR
      "CITATION.cff says \"${cited}\" where packaging/debian/changelog asks for \"${line}\". Correct CITATION.cff.")
  endif()
endforeach()
# A change of it has to reach the check, as one of the changelog does.
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS CITATION.cff)

if(UNIX AND NOT APPLE)
  set(linux packaging/linux)
  if(TARGET maskwright)
    configure_file(${linux}/${MASKWRIGHT_APP_ID}.metainfo.xml.in
      ${PROJECT_BINARY_DIR}/install/${MASKWRIGHT_APP_ID}.metainfo.xml @ONLY)
    install(FILES ${PROJECT_BINARY_DIR}/install/${MASKWRIGHT_APP_ID}.metainfo.xml
      DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/${MASKWRIGHT_APP_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/${MASKWRIGHT_APP_ID}.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
    install(FILES resources/icons/maskwright.svg DESTINATION ${icons}/apps RENAME ${MASKWRIGHT_APP_ID}.svg)
    install(FILES ${linux}/application-x-maskwright-project.svg DESTINATION ${icons}/mimetypes)
  endif()
  maskwright_install_gzipped(${PROJECT_SOURCE_DIR}/packaging/debian/changelog ${documents})
  install(FILES packaging/debian/copyright DESTINATION ${documents})
endif()

# Elsewhere Qt's own tool gathers the libraries and plugins that the window needs.
if((WIN32 OR APPLE) AND TARGET maskwright)
  qt_generate_deploy_app_script(TARGET maskwright FILENAME_VARIABLE deploy NO_UNSUPPORTED_PLATFORM_ERROR)
  install(SCRIPT ${deploy})
endif()
