# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Warnings and sanitizers that every target of the project is compiled with.
add_library(maskwright_compile_options INTERFACE)
target_compile_options(maskwright_compile_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  # GCC 12 warns falsely about string concatenation (GCC bug 105651).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>
  $<$<BOOL:${MASKWRIGHT_WERROR}>:-Werror>)
# Sanitizers do more than these, and FORTIFY gets in their way.
if(MASKWRIGHT_HARDENING AND NOT MASKWRIGHT_SANITIZE)
  target_compile_options(maskwright_compile_options INTERFACE
    -fstack-protector-strong -fstack-clash-protection
    $<$<STREQUAL:${CMAKE_SYSTEM_PROCESSOR},x86_64>:-fcf-protection>
    $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
  target_link_options(maskwright_compile_options INTERFACE
    $<$<PLATFORM_ID:Linux>:-Wl,-z,relro,-z,now,-z,noexecstack>)
endif()
foreach(sanitizer IN LISTS MASKWRIGHT_SANITIZE)
  target_compile_options(maskwright_compile_options INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
  target_link_options(maskwright_compile_options INTERFACE -fsanitize=${sanitizer})
endforeach()

# maskwright_library(NAME): one of the three engine libraries; folders add their files with target_sources.
function(maskwright_library name)
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR}/engine)
  target_link_libraries(${name} PRIVATE maskwright_compile_options)
  # Nobody replaces single functions of it, so position-independent code may inline them.
  target_compile_options(${name} PRIVATE -fno-semantic-interposition)
endfunction()

# maskwright_test(NAME SOURCES ... LIBRARIES ...): one GoogleTest program, its cases registered with CTest.
function(maskwright_test name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} GTest::gtest GTest::gmock GTest::gtest_main
                                        maskwright_compile_options)
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
  target_compile_definitions(${name} PRIVATE
    MASKWRIGHT_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MASKWRIGHT_SHARED_DIR="${PROJECT_SOURCE_DIR}/../shared")
  gtest_discover_tests(${name} DISCOVERY_TIMEOUT 60 PROPERTIES ENVIRONMENT "OMP_WAIT_POLICY=PASSIVE")
endfunction()
