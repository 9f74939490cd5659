# SPDX-FileCopyrightText: 2026 The Maskwright authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One imported target, maskwright_torch, for Debian's LibTorch 1.13 and for a LibTorch 2.x that the user names
# with CMAKE_PREFIX_PATH. Its headers are SYSTEM: their warnings are not ours.
find_package(Torch REQUIRED)
add_library(maskwright_torch INTERFACE)
target_include_directories(maskwright_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(maskwright_torch INTERFACE ${TORCH_LIBRARIES})
separate_arguments(MASKWRIGHT_TORCH_FLAGS UNIX_COMMAND "${TORCH_CXX_FLAGS}")
target_compile_options(maskwright_torch INTERFACE ${MASKWRIGHT_TORCH_FLAGS})

# oneDNN itself, which packs weights for inference better than LibTorch lets us. A LibTorch 2.x brings its own copy,
# and two in one process would share symbols.
if(Torch_VERSION VERSION_LESS 2)
  find_path(MASKWRIGHT_DNNL_INCLUDE oneapi/dnnl/dnnl.hpp)
  find_library(MASKWRIGHT_DNNL_LIBRARY dnnl)
endif()
if(MASKWRIGHT_DNNL_INCLUDE AND MASKWRIGHT_DNNL_LIBRARY)
  option(MASKWRIGHT_ONEDNN "Pack weights with oneDNN for inference on the CPU" ON)
else()
  set(MASKWRIGHT_ONEDNN OFF)
endif()
