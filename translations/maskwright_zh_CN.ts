<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>输入一个词，为照片生成掩码。</translation>
        </message>
        <message>
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>显示版本及错误报告所需的信息。</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>要打开的照片文件夹、照片或项目。</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>Maskwright 无法自行重新启动（%1）。请按平常的方式启动。</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>这张照片没有可恢复的模型掩码。</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>画笔下没有轮廓尚未贴合的边缘。</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>没有可去除的杂点。</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>整个掩码不比杂点大，予以保留。</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>没有可填充的孔洞。</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>这不会改变此掩码。</translation>
        </message>
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>此处没有被包围。请先在周围画一个闭合的轮廓。</translation>
        </message>
    </context>
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n 个目标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n 张照片无目标</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>已导出含 %n 张照片的数据集。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>已停止；导入了 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>已导入 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>未在该处找到此项目照片的掩码。</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>它们自成一个图层：您绘制或接受的内容保持不变。</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n 个目标保留了原有掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1：已重新读取 %2 个像素，差异为 0。</translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>每秒 %1 个样本</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>最多占用 %1 内存</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>当前模型为第 %1 步，其验证损失最低。</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>当前模型为第 %1 步。</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>训练前</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>第 %1 步</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>作为其他各步的比较基准。</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>没有掩码发生明显变化。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>%n 个掩码中有 %1 个发生变化，平均变化 %2。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1：与前一步的 IoU 为 %2，覆盖 %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1：覆盖 %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>正在读取已有内容…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>尚未训练。训练可以暂停，也可以停止，不会丢失任何内容。</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>正在微调“%1”；待其结束后可在此开始。</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>正在移除先前的训练…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>当前任务完成后开始。</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>已暂停。</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>完成当前步后停止…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>已在第 %1 步停止，共 %2 步。已学到的内容会保留。</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>已完成，共 %n 步。</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>正在回退…</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>已停止；保留了 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>已写入 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>再次标注到同一文件夹即可继续。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>“%1”不在 %2 学过的词之中（这些词是英语）；改为查找“%3”。</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>按这台电脑上次同类训练的速度，大约需要 %1。</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>所需时间将在最初几步之后显示。</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>回车</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>空格</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>退格</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyWords</name>
        <message>
            <source>It was opened for reading only.</source>
            <translation>以只读方式打开。</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>项目中有一个指向别处的链接，通过它会更改其他文件：%1。要在此处进行更改，请用链接指向的内容替换该链接。</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>项目所在位置无法写入：您的更改不会保留。</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>项目已在另一个窗口中打开：要在此处进行更改，请先在那里关闭它。</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>磁盘已满或无法写入：您的更改不会保留。请腾出空间，然后重新打开项目。</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>项目已被更新版本的 Maskwright 更改：在此处可以查看，但不能更改。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>待修改</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>拒绝</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Copied mask</source>
            <translation>复制掩码</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>多边形</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>套索</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>扩张</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>收缩</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>填充孔洞</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>去除杂点</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>边缘贴合</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>恢复模型掩码</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>初步</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>细化</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>您的</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>无目标</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>使用此掩码</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AboutDialog</name>
        <message>
            <source>About Maskwright</source>
            <translation>关于 Maskwright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>输入一个词，为照片生成掩码，无需标注，无需联网。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>所用方法出自 &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;：Dombrowski、Reynaud、Baugh 和 Kainz，“Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”，ICCV 2023。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本信息</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>正在检测本机…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>用于报告错误</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>Maskwright 所用的组件</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>Maskwright 的许可证</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>将指针移到照片上，查看哪些词关注该处。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>当前状态下无法使用。</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>无法使用该模型。</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>内存不足，无法执行此操作。</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>无法将内容写入磁盘。</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>Maskwright 内部出错。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>略过了 %n 张照片：</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all of this message</source>
            <translation>显示整条消息</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>只显示标题</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>%1 正在排队。</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1 已暂停。</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 正在运行。</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>训练会保留已学到的内容，以后可以继续。</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>已完成的部分会保留。</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>不会保留任何内容。</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>关闭 Maskwright</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>还有 %n 个任务在等待。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>停止这些任务并关闭？</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>停止该任务并关闭？</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>尚未开始的任务将被丢弃。</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>继续运行</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止并关闭</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>从 %1 到 %2 的颜色</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>统一刻度</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>第二侧的照片</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>关闭第二侧</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>两侧相同的颜色代表相同的值</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>IoU 即交并比：两个掩码包含相同像素时为 1，没有共同像素时为 0。</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>提示词或概念</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>一个概念，或包含第一侧概念的提示词：a photo of a small bird</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>显示模型在何处看到它（Enter）</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>要比较的照片</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>同一张照片，或输入其他名称</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>其他照片…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>文件夹中的所有照片</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>此文件夹中没有该名称的照片。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n 张照片的名称包含该内容。请从列表中选择。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>“%1”，或其他提示词</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>查找“%1”</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>在此提示词中查找“%1”</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>无法读取此照片</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>请选择其他照片。</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>在上方输入要查找的内容，然后按 Enter。</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>正在查找“%1”…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>正在计算掩码…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>尚未查找。在上方按 Enter 开始查找。</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>掩码占照片的 %1%</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  与第一个掩码的 IoU 为 %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ConceptBar</name>
        <message>
            <source>Look</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>要查找的内容，例如 bird</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>显示模型在何处看到它（Enter）</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>选择照片文件夹（Ctrl+O）</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;选择其他文件夹（Ctrl+O）</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>为文件夹中的每张照片生成掩码（Ctrl+Shift+E）</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>标注全部…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>将已审核的内容导出为数据集（Ctrl+E）</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>请用英语：模型认识的是英语单词。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Export a dataset</source>
            <translation>导出数据集</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>照片状态</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>包括无目标的照片（负样本）</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>子集</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>单个数据集</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>划分，同一文件夹的照片不拆开</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>划分，逐张照片</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>训练 %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>验证 %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>测试 %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>种子相同时，相同照片的划分结果也相同。</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>训练、验证、测试</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>COCO masks as</source>
            <translation>COCO 掩码形式</translation>
        </message>
        <message>
            <source>Run lengths: every pixel</source>
            <translation>游程编码：逐像素</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>多边形，在孔洞处切开</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>PNG 掩码</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>黑白，每个概念一张</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>类别编号，附彩色预览</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>目标编号</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>抠图，概念以外透明</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>背景，目标处透明</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>YOLO 分割</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC，带调色板</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>标注之外</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>照片副本，方向转正</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>忽略照片内旋转信息的程序所见的副本，与您看到的一致。您的照片保持不变。</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>替换已有的数据集</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>保存到此文件夹</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>选择数据集的文件夹</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>请选择要导出的照片。</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>请选择概念。</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>请选择格式。</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>请选择要写入的 PNG 掩码。</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>各部分之和为 %1%，而不是 100%。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>其中 %n 张无目标</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 个 %2</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>%1 用于训练，%2 用于验证，%3 用于测试</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>尚无照片处于这些状态：请先审核一些，或选择其他状态。</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>该文件夹位于照片之中。请选择别处的文件夹。</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>该文件夹中有其他内容。请选择空文件夹或新文件夹。</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>该文件夹中有先前的数据集。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>略过 %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>照片或项目位于此文件夹中。请选择别处的文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>其中 %n 张从未查找</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>有 %n 张照片未查找全部概念；未查找的概念按不存在处理。</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>其中一个部分没有分到照片。</translation>
        </message>
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>回答照片时没有人选择此概念。</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>“%1”：已回答的照片中有 %n 个掩码，但当时没有人选择此概念。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>松开以打开</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>查找过的照片会保留在内存中，返回时可立即显示其热图。内存越多，保留的照片越多。</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>此处的更改从下一个任务起生效。</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>线程数</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>微调内存</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>已查找照片的内存</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>处理器</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>显卡（CUDA）</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32：32 位</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16：16 位，范围同 32 位</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16：16 位，仅限显卡</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>模型运行的位置。</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>模型计算的精确程度。16 位只占一半内存；如果本机原生支持 16 位计算，用时也更短。</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>一个任务使用的核心数。核心越少，留给其他程序的越多。线程数相同时，相同的种子会得到逐位一致的掩码。</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>微调最多可占用的内存。需求超出时不会开始，并会提示可行的设置。</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1，支持 %2</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>本机自动选择：显卡。</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>本机自动选择：处理器，%1。</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>本机自动选择：%1。</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>本机自动选择：全部 %n 个核心。</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>本机自动选择：空闲内存，当前 %1 GB。</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>本机没有 CUDA 可用的显卡：任务将失败。请选择“自动”。</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16 只能在显卡上运行：任务将失败。请选择“自动”、bf16 或 fp32。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>细化掩码</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>分割器的掩码</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>初步掩码</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>您有这些照片的人工绘制真值掩码吗？选择其文件夹，查看此处的掩码与之有多接近。</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>选择其文件夹…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>仅评估两者都有的照片</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>照片的得分分布</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>各文件夹的平均 IoU</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>保存报告…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>没有同名对应项的掩码会被略过。</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>与真值掩码比较</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>以此文件夹中的真值掩码为准</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>黑白图像，名称和尺寸与照片相同。</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均 IoU</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>前景的交并比，所有照片的平均值。</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>边界 F 值</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>轮廓的吻合程度，所有照片的平均值。</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>准确率，所有像素</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>正确像素的比例，按所有照片合计。</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU，所有像素</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>前景的 IoU，按所有照片的像素合计。</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU，所有像素</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>前景与背景的平均值，按所有照片的像素合计。</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>写入数值、图表，以及最差和最佳照片的缩略图总览。</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>各照片的得分，最差的在前</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>最差的在前。单击可打开照片。</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>选择真值掩码的文件夹</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>选择报告的保存位置</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>请先标注所有照片，然后即可将其掩码与真值掩码比较。</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>打开照片文件夹，并输入要查找的内容。</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>标注所有照片</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n 张照片两种掩码都有</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n 张没有真值掩码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n 个真值掩码在此没有对应掩码</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1，%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>略过了 %n 个没有对应项的掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>无文件夹</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>微调的结果保存在项目中。请打开照片文件夹，并说明要在其中查找什么。</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>微调从初步掩码学习，而目前还没有初步掩码。</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>先标注所有照片</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>重新开始…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>模型的副本学习绘制您照片的背景。学得越好，目标在绘制结果与照片的差异中就越清晰。</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>完成当前步后停止；已学到的内容会保留</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>此后掩码已重新生成。重新开始即可从新掩码学习。</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>重新开始会移除目前已学到的内容。新训练的设置见下方。</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>为“%1”微调</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>从第 %1 步继续</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>需要 %1 内存，空闲 %2。请关闭其他程序，或选择更小的模型。</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>需要 %1 内存，空闲 %2。请仅训练少量附加参数，或选择更小的模型。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>整个模型</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>训练时长</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>训练内容</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>看看微调是否有帮助</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>适合当前照片数量</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>长</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>追求极致效果；大模型需要一整夜</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>每步样本数</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>每张照片的裁剪</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>权重平均（EMA）</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>验证与预览</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>检查点间隔（分钟）</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>共 %n 步，每 %1 步预览一次</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1 个潜变量单元（%2 像素）</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>每 %n 步</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>至少 %1；空闲 %2</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>这是本次训练的设置。要选择其他设置，请重新开始。</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>少量附加参数（LoRA）</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>适合无法整个放入内存的大模型</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>按名称筛选</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>%1 / %n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>Show photos that are</source>
            <translation>按状态显示照片</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>照片的顺序</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>按概念显示照片</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>有备注</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>掩码有差异</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>最差的在前</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>任意概念</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Find photos</source>
            <translation>查找照片</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>按文件夹和名称</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>先显示多个阶段（注意力、细化、分割器）的掩码相差最大的照片</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GeneralPage</name>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Light or dark, or as your desktop has it.</source>
            <translation>浅色、深色，或与桌面一致。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>数字按此语言的习惯书写。所选语言在 Maskwright 重新启动后生效。</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>减少动态效果后，不会有滑动、淡入淡出或自动播放，比较掩码时会缓慢交替显示。如果桌面未提供您的偏好，可能会有动态效果。</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>立即重新启动</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>关闭 Maskwright，并重新打开当前打开的内容</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>引导，从背景到概念</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>绘制的内容：s = 0 为背景，s = 1 为概念，两者之间为混合，小于 0 则远离概念</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>绘制这么多个背景，并在差异中取平均：数量越多越稳定，用时也越长</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>绘制次数</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>从背景到概念</translation>
        </message>
        <message>
            <source>s = %1</source>
            <translation>s = %1</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>绘制</translation>
        </message>
        <message>
            <source>Paints the background over what the mask covers</source>
            <translation>在掩码覆盖处绘制背景</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>停止绘制</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>绘制滑块的每一档，之后拖动即可平滑过渡</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>正在绘制：已完成 %1 / %2 档</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>绘制所有档位</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>此照片已绘制 %1 个位置，共 %2 个</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>实心点：已绘制，可立即显示</translation>
        </message>
        <message>
            <source>background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>概念</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>指南</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>搜索指南</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>没有页面包含所有这些词。</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>指南为英文。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>后退</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>下采样 %1 · 块 %2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>上采样 %1 · 块 %2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中间</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>各时间步和层的平均，掩码由此生成</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>热图的颜色</translation>
        </message>
        <message>
            <source>Turbo</source>
            <translation>Turbo</translation>
        </message>
        <message>
            <source>Viridis</source>
            <translation>Viridis</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>灰度</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>时间步</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 / %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>自选</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>所有时间步的平均</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>自选的词、时间步和层</translation>
        </message>
        <message>
            <source>Inferno</source>
            <translation>Inferno</translation>
        </message>
        <message>
            <source>Cividis</source>
            <translation>Cividis</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>词</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>层</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>与平均一致</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>粗体：计入平均</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1，%2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1，计入平均</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>%n 步的平均</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>停止播放</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>播放时间步</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>这里显示的是什么？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>这里显示的是什么？</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>接下来：%1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>词的热图</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>扩散模型根据词绘制图像。为此，图像的每个位置都会向提示词中的每个词询问：它在此处有多重要。这些权重称为交叉注意力。在这里，模型看到的是您的照片，权重则表明它在何处看到该词。</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>模型看的不是像素，而是潜变量：约为原图八分之一大小的图像，保留了重要信息。因此热图较粗，掩码也需要贴合照片的边缘。</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>如果热区偏离目标，请尝试更常用的词，或认识更多词的模型。</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>直方图与阈值</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>柱条统计热图各个值出现的次数：背景在左，目标在右。用两个高斯分布（即两条钟形曲线）的混合对其进行拟合。</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>阈值位于该值属于目标与背景的可能性相等之处。高于阈值的部分成为掩码。</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>如果掩码过大或过小，请拖动该线，或用方向键移动。“重置”可恢复模型自身的阈值。</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>时间步与层</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>扩散模型学习从图像中去除噪声。时间步表示模型看照片之前加入了多少噪声：时间步高时，照片所剩无几。</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>噪声大的时间步找到目标的大致位置，其他时间步找到其各个部分。曲线显示该词在每个时间步获得多少注意力，以及由此得到的掩码有多大。</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>层表示在模型的何处询问这些词。中间的层以少量单元看到整幅图像，外侧的层看到更细的细节。词标签可显示任一词的图。</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>模型熟悉您的照片：它的副本在这些照片上继续训练，不需要任何手绘掩码。它主要学习没有目标时背景的样子。</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>之后，它能把目标覆盖掉，仿佛目标从未存在。细化需要这一能力，以了解目标遮住了什么。</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>预览显示在每个检查点模型对您的几张照片的处理结果，以及其掩码的变化程度。当预览不再改善时即可停止：已学到的内容会保留，您也可以回到更早的检查点。</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>此阶段可以跳过。它是所有阶段中用时最长的。</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>损失表示模型对噪声的估计与实际加入的噪声相差多少。越低越好；其数值高低本身没有意义，重要的是下降趋势。</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>原始曲线会跳动，因为每一步看到的照片、噪声和时间步都不同。平滑曲线显示其走向。验证损失在预留的照片上测量，始终使用相同的时间步和噪声。</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>如果平滑曲线下降而验证损失上升，说明模型在死记照片。最佳检查点在此之前。</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>细化</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>模型在目标处绘制背景，这称为图像修复（inpainting）。照片与绘制结果不同之处，就是目标所在。这种差异比热图精细得多。</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>条带依次显示照片、绘制的背景、差异和掩码。差异与热图相乘后，像首个掩码一样按阈值切分。</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>每个步骤都可以关闭，以查看其作用：限制在首个掩码内、闭合缝隙、填充孔洞，以及贴合照片边缘。</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>在您的照片上微调过的模型能绘制更好的背景，从而得到更好的掩码。</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>引导系数</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>模型混合两种估计来绘制：一种知道您的词，另一种只知道背景。引导系数表示前者占多少。</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>为 0 时只绘制背景，为 1 时绘制该词所要求的内容，更高则会过度。移动滑块可让目标淡入淡出，从而看出模型把什么当作目标。</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>掩码由不含目标的绘制结果生成。</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>分割器是一个小型网络（U-Net），它同时从所有掩码学习，之后无需扩散模型即可瞬间在任意照片中找到目标。</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>它能抵消单个掩码中的错误，因为错误因照片而异，而目标不会。</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>如果它与所给的掩码不一致，两者之一很可能有误。这样的照片在审核中排在最前。</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>其得分表示它与未见过的掩码的一致程度。那些掩码同样不是人工绘制的：只有评估才能衡量真实情况。</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成图对</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>模型可以绘制自带掩码的图像。每幅图像用相同噪声绘制两次，一次带该词，一次不带；两者的不同之处就是目标。</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>请弃用掩码与图像不符的图对。筛选器已剔除最差的图对。除了您的照片，分割器还会从保留的图对学习。</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>照片较少时收益最大。内置模型只能绘制简单的彩色形状。</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>如果您有可信的掩码，Maskwright 可以测量其结果与之有多接近。</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>IoU（交并比）是两个掩码的共有面积除以两者覆盖的总面积：1 表示掩码相同，0 表示没有交集。平均 IoU 是各照片的平均值；mIoU 将背景也作为一个类别计入。</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>准确率是正确像素的比例，对小目标会偏高。边界 F 值只看轮廓。</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>在这里，您对每张照片的掩码是否正确作出判断：接受（Enter）、拒绝（X）或标为待修改（N）。每次判断后会转到下一张照片。</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>画笔、多边形、魔棒等工具可修正掩码。每一笔结束后立即写入磁盘，重新启动后仍可撤销。您的照片绝不会被更改。</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>每个阶段都留下自己的掩码：初步、细化、分割器。您绘制的内容位于最上层。可在工具栏中比较它们。</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>照片较多时，请先查看各阶段掩码差异最大的照片。</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>数据集</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>导出会以训练程序可读取的形式写入照片和掩码：COCO、PNG、YOLO 或 Pascal VOC，并划分为训练、验证和测试照片。</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>您可以选择计入哪些判断。只用已接受的照片能得到最好的数据集；对话框会预先说明其内容。</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>每个文件都会重新读取，并与其来源掩码比较。数据集完整后才会以其名称出现，旁边的报告对此加以说明。</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>在指南中了解更多…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>亮色表示注意力高，暗色表示注意力低。掩码由所有时间步和层的平均得到；单张图可说明它是如何形成的。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import masks</source>
            <translation>导入掩码</translation>
        </message>
        <message>
            <source>PNG masks in a folder, named after the photos</source>
            <translation>文件夹中的 PNG 掩码，按照片命名</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>COCO 文件</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>留空：以每张照片的文件夹为名</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>留空：全部；否则用逗号分隔名称</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>所示内容</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>掩码自成一个图层：您绘制或接受的内容保持不变。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>先前导入的掩码</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>选择 COCO 文件</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>选择掩码的文件夹</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>请选择文件。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择文件夹。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::InspectorPanel</name>
        <message>
            <source>Mask</source>
            <translation>掩码</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>热图</translation>
        </message>
        <message>
            <source>Over the timesteps</source>
            <translation>随时间步变化</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>光标处</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>加载模型</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>读取照片</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>编码照片</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>贴合边缘</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>写入掩码</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>检查已写入的内容</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>训练</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>绘制背景</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>还剩几秒</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>约剩 %n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>约剩 %n 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>约剩 %n 小时</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>绘制背景</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>细化掩码</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>训练分割器</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>生成合成图对</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>检查模型</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n 秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>duration</comment>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>尚未开始即已停止。</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>运行 %1 后失败。</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>已完成，用时 %1。</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>运行 %1 后停止。已完成的部分会保留。</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>运行 %1 后停止。</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>正在运行、等待和已结束的任务</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>任务（%1）</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>任务，%n 个等待中</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>将尽快结束。</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>将在当前步结束后停止，以保留已学到的内容。</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>将在当前照片处理完后停止；已完成的会保留。</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>立即停止</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>放弃正在处理的内容；已完成的会保留</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobLogDialog</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>日志：%1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>The engine has said nothing yet.</source>
            <translation>引擎尚无输出。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>优先运行</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>日志…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>优先运行：%1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>取消：%1</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>进度：%1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>日志：%1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>下一个运行</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>排队中</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>正在启动…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>立即停止：%1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>正在停止：%1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>没有正在运行或等待的任务。耗时较长的任务会显示在这里。</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>清除已结束的任务</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>关闭（Esc）</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>更改快捷键</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>单击字段并按下新的按键。按 Backspace 可使操作不带快捷键。</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1 已用于“%2”。改为在此使用吗？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>以每张照片的文件夹作为概念名</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>PNG 掩码旁附 COCO 文件（annotations.json）</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>贴合照片边缘</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>从此文件夹先前标注停止处继续</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>标注</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>标注所有照片</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>要查找的内容，例如 bird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>保存到此文件夹</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>选择掩码的文件夹</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>请输入要查找的内容。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>请选择文件夹。</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>请选择照片所在文件夹以外的文件夹。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n 张照片</numerusform>
            </translation>
        </message>
        <message>
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>此模型不带分割器：会先用这些照片训练一个。</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>每张照片采用其自身两个高斯分布之间的阈值，并按“用于所有照片”移动。只为一张照片移动的阈值在此不计。</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>同时询问分割器：可以先审核两者不一致的照片</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>这是一个文件。请选择文件夹。</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>该文件夹中有其他内容。请选择空文件夹或新文件夹。</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>该文件夹中已有掩码。请选择新的文件夹，或勾选“继续”以接着处理。</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>照片文件夹</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>时间步数</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>边缘吸附</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>传播</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>所有照片的阈值</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>精度</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>分片数</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>正在等待磁盘响应…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>进行到哪一步（是否用分割器）</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>此文件夹中的内容是用其他设置生成的。请选择新的文件夹。</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>此文件夹中的标注使用了其他设置：%1。请改为相同的设置，或选择新的文件夹。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>各步的损失与学习率</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>滚轮：缩放。拖动：移动。双击：显示全部。</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>学习率（右）</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>检查点</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>曲线随最初几步出现。</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>第 %1 步</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>损失 %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>平滑 %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>学习率 %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>验证 %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>检查点</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学习率</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>显示轮廓</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>贴合照片边缘</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>利用照片自身的边缘使掩码更精细；掩码原本只有模型网格的精度</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>阈值 %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>正在计算掩码…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>掩码占照片的 %1%</translation>
        </message>
        <message>
            <source>Use for all photos</source>
            <translation>用于所有照片</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>回到未移动时的阈值位置</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>将每张照片的阈值在其自身两个高斯分布之间移动相同的比例</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>每张照片恢复为其自身两个高斯分布之间的阈值</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>所有照片：向目标移动 %1%</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>所有照片：向背景移动 %1%</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelList</name>
        <message>
            <source>Mini (built in)</source>
            <translation>Mini（内置）</translation>
        </message>
        <message>
            <source>%1  ·  in use</source>
            <translation>%1  ·  使用中</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message>
            <source>%1 million parameters</source>
            <translation>%1 百万个参数</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>添加文件夹…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>使用此模型</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>diffusers 布局的模型：unet、vae、text_encoder、tokenizer、scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>单个 .safetensors 文件中的完整模型</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>其文件保持在原处</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>读取所有权重，查找损坏，并运行一次模型</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>关于此模型</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>选择含扩散模型的文件夹</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>模型 (*.safetensors);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>正在读取 %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n 个交叉注意力层</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>权重的 SHA-256：</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>正在计算权重的 SHA-256…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>尚未检查。</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>没有其他任务运行时即开始检查。大模型需要一些时间…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>已读取所有权重并运行一次模型：模型完整。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairSheetModel</name>
        <message>
            <source>Pair %1. %2</source>
            <translation>图对 %1：%2</translation>
        </message>
        <message>
            <source>%1. The mask covers %2 % of the picture; inside it the two differ by %3.</source>
            <translation>%1。掩码占图像的 %2%；掩码内两者相差 %3。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>已保留</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>由您保留</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>由您弃用</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>已弃用：掩码几乎为空</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>已弃用：掩码占满图像</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>已弃用：掩码沿边框分布</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>已弃用：掩码支离破碎</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>已弃用：两幅图像相似</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>已弃用：掩码以外也有差异</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已弃用</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message>
            <source>Open a folder of photos and type what to look for: pairs are made up for one concept.</source>
            <translation>打开照片文件夹并输入要查找的内容：图对按单个概念生成。</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>每个图对由概念及其背景组成，用相同噪声绘制。两者的不同之处即为掩码，无需任何人绘制。</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>生成图对</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>重新开始…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>概念绘制的强度：背景 + 引导 ×（概念 − 背景）。论文取 1；使用内置模型时，约从 4 起才显现概念。</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>一次绘制的步数。步数越多越精细，用时也越长。</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>重新开始</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>生成合成图对</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>图对数量</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>引导系数</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>步数</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成图对</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>图像、背景、掩码。单击标记、按 Enter 或空格键，可保留或弃用所选项。</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>全部 %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>保留 %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>弃用 %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>由微调后的模型绘制。</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>由原始模型绘制；微调后的模型能绘制更好的背景。</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>这些图对是在别处生成的。要生成更多，请重新开始。</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>已全部生成。增大数量可生成更多。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>首个新图对生成后，现有的 %n 个图对及您的判断都会移除。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>必须是完整路径。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoCanvas</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to change its mask.</source>
            <translation>此照片已锁定。解锁后才能更改其掩码。</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>这里还没有掩码。请先查找，或新建一个空掩码。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoDelegate</name>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
        <message>
            <source>Δ %1 %</source>
            <translation>Δ %1%</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoListModel</name>
        <message>
            <source>%1&lt;br&gt;Cannot be read: %2</source>
            <translation>%1&lt;br&gt;无法读取：%2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>圆点：有当前概念的掩码</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>此处没有所寻找的内容</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>无法读取：%1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>多个阶段（注意力、细化、分割器）的掩码相差 %1%；100% 表示毫无重叠</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoStrip</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>掩码</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>绘制结果</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>各次绘制存在随机差异；差异图取其平均</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>叠加于照片</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>将掩码叠加在照片上，或以黑白显示</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>照片与其背景相差多少，从 0 到 1</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>差异的颜色</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>背景，s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>正在计算掩码…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>细化掩码，占照片的 %1%</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>初步掩码，占照片的 %1%</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>对齐边缘之前的掩码，占照片的 %1%</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>回到此处</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>%1的预览</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>回到第 %1 步</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>无图像</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>验证损失最低</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>使用中的模型</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>模型对您照片的处理结果</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>图像</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>%1的预览</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>无法读取该图像。</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>一致性（IoU）</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>覆盖（%1）</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>这些步没有共同的照片。</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>回到第 %1 步</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>掩码</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewStrip</name>
        <message>
            <source>The first preview shows a few of your photos before training begins; then one follows with each checkpoint.</source>
            <translation>首个预览显示训练开始前您的几张照片；之后每个检查点有一个预览。</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>比较两个步…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>模型对您照片的处理结果</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>每幅图像依次为：照片、绘制的背景、差异、掩码</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>从此列表移除 %1</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>从此列表移除。项目本身保留。</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>不在原位置</translation>
        </message>
        <message>
            <source>%1 of %2 reviewed</source>
            <translation>已审核 %1 / %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>从此列表移除</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>先微调</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>细化的结果保存在项目中。请打开照片文件夹，并说明要在其中查找什么。</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>细化从初步掩码开始。请先标注所有照片。</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>标注所有照片…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>细化所有照片</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>在初步掩码覆盖处绘制背景；照片与背景不同之处，就是目标所在。</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>完成当前照片后停止；已细化的内容会保留</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>由未微调的内置模型绘制。先微调可得到更好的背景。</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>由未微调的所选模型绘制。先微调可得到更好的背景。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>由微调后的模型按目前所学绘制。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>由微调后的模型绘制，该模型是从较旧的掩码学习的。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>由微调后的模型绘制。</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>正在查找“%1”…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>请选择照片。</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>此照片尚未查找。</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>正在绘制…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>当前任务完成后绘制。</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>尚未绘制</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>正在细化所有照片…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>细化：%1 / %2 张照片</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>已停止；已细化 %n 张照片。设置不变时可继续。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>已细化 %n 张照片。</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>细化掩码比其来源更旧。</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>所有照片按 s = %1 绘制，并按上述步骤切分。</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>已随全部照片绘制，但未保留图片。绘制此照片即可查看。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSession</name>
        <message>
            <source>%1, s = %2</source>
            <translation>%1，s = %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSwitches</name>
        <message>
            <source>Fuse with the soft map</source>
            <translation>与软图融合</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>阈值作用于软图与差异一致之处；关闭时只作用于差异，与论文相同</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>限制在初步掩码内</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>超出一个潜变量单元以外的部分不算前景</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>闭合缝隙</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>闭合宽一两个像素的裂缝和缺口</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>填充孔洞</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>被掩码包围的部分也成为前景</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>贴合照片边缘</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>利用照片自身的边缘使掩码更精细；掩码原本只有模型所见的精度</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>此处无变化</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>改变不到掩码的 %1%</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>改变掩码的 %1%</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>从差异到掩码</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>启用所有步骤</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>有无此步骤的两个掩码之间的 1 − IoU</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>移除概念</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>永久移除</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>从项目中移除“%1”吗？</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>%n 张照片的掩码将被删除，包括您自己绘制的，且无法恢复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>已回答但不再有其他掩码的照片将恢复为未审阅。照片本身会保留。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>重命名概念</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新名称</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>其掩码保持不变。从现在起模型会寻找新词；以旧名称进行的微调、细化和分割将重新开始。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>已有同名概念。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewBar</name>
        <message>
            <source>Photos reviewed</source>
            <translation>已审核的照片</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <translation>%1，已锁定</translation>
        </message>
        <message>
            <source>All reviewed</source>
            <translation>已全部审核</translation>
        </message>
        <message>
            <source>%1 of %2 left</source>
            <translation>剩余 %1 / %2</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>此处没有</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>新建目标</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>分离的部分视为独立目标</translation>
        </message>
        <message>
            <source>Lock this photo</source>
            <translation>锁定此照片</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>In the dataset, each connected part of the mask becomes an object of its own.</source>
            <translation>在数据集中，掩码的每个连通部分都成为独立的目标。</translation>
        </message>
        <message>
            <source>Note on this photo</source>
            <translation>此照片的备注</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>概念</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>掩码</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Type what to look for above.</source>
            <translation>在上方输入要查找的内容。</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>还没有掩码。请查找该概念，或绘制一个。</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>您的掩码：模型不会再更改它。</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1，由模型生成。您画下第一笔后，它即成为您的掩码。</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>使用此掩码</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>此照片的其他掩码</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>它将成为您的掩码。可用撤销还原。</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>作出这些回答之后，掩码已重新生成。无法得知涉及哪些照片：请重新查看，或保留这些回答。</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>回答仍然有效</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RunControls</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What is done is kept</source>
            <translation>已完成的部分会保留</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>等待当前任务完成</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>用于“%1”</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1：%2 / %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>平滑损失 %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreBars</name>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 至 %2：%3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均 IoU</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>滚轮：缩放。拖动：移动。双击：显示全部。</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>尚无数值</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>%1，第 %2 步</translation>
        </message>
        <message>
            <source>Each value</source>
            <translation>每个值</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>最佳</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreTable</name>
        <message>
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>边界 F 值</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Section</name>
        <message>
            <source>Hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>已显示</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>已隐藏</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmentPage</name>
        <message>
            <source>Segmenter</source>
            <translation>分割器</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成图对</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>评估</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>一个小型网络同时从所有掩码学习，之后可在任意照片中找到目标。这能抵消单个掩码中的错误。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>同时从注意力图学习</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>同时从可疑掩码学习</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>审核差异最大的掩码</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>损失</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>预留照片上的 IoU</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>增强</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>论文的 U-Net</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>连同掩码一起合成的图像；计算得分的预留照片中不含这些图像。</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>学习来源</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>否则，与其来源注意力一致性较低的掩码会被略过。</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>请先标注所有照片：分割器从其掩码学习。</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>打开照片文件夹并输入要查找的内容：分割器学习单个概念。</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>标注所有照片</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>尚无此概念的掩码</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>%n 张照片的细化掩码</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>%n 张照片的初步掩码</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>它们比细化所依据的掩码更旧。</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>同时从合成图对学习（已保留 %n 个）</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>这些掩码没有附带注意力图：请重新标注照片。</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>这样，除照片外，它还能看到该词所关注的位置。其他照片须先查找过才能分割。</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>重新训练</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>训练分割器</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>生成掩码</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>正在从掩码学习…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>此训练已中断。其最后一个检查点会保留。</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>尚未训练</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>与所给掩码的一致性为 %1（%n 张预留照片上的 IoU）</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>已在第 %1 步停止。已学到的内容会保留。</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>从 %n 张照片学习</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>%n 个合成图对</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>略过 %1 个</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>小而快；足以应对大多数概念。</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>更深、更慢；适合形状多样的概念。</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>与论文中的网络同宽；用时远超其他。</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>小而快</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>步数（每步 16 张照片）</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>自动：%1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>Maskwright sends nothing anywhere: photos, masks, models and settings stay on this computer.</source>
            <translation>Maskwright 不会向任何地方发送内容：照片、掩码、模型和设置都留在这台计算机上。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>键盘和鼠标</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>更改快捷键…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>各概念，按其顺序</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>照片上的鼠标和按键</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>当前显示</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageHead</name>
        <message>
            <source>What am I looking at?</source>
            <translation>这里显示的是什么？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>在掩码重新标注之前生成。</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>在前面的阶段重新执行之前生成。</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>尚有照片未标注。</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>尚有照片未审核。</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>未完成即停止；可以继续。</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Fine-tune</source>
            <translation>微调</translation>
        </message>
        <message>
            <source>Refine</source>
            <translation>细化</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>See where the model looks for a word, and label all photos.</source>
            <translation>查看模型为某个词关注何处，并标注所有照片。</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>让模型学习您照片的背景。</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>根据与绘制背景的差异使掩码更精细。</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>训练一个小型网络，直接找出相同的掩码。</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>接受或修正掩码。</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>将已审核的内容写入数据集。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>这里显示的是什么？</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>这里显示的是什么？（F1）</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>在掩码重新生成之前作出的回答，或基于过时的掩码。</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>在最近的更改之前导出，或来自过时的审核。</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>下一步：微调模型</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>下一步：细化掩码</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>下一步：训练分割器</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>下一步：审核掩码</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>下一步：导出数据集</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>将照片文件夹拖放到此处</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>试用示例照片</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>照片保持在原处，绝不会被更改。任何内容都不会离开这台计算机。</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>打开照片文件夹</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>输入要查找的内容</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>检查掩码并导出</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>正在打开 %1…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>继续处理</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新建项目…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>打开项目…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>最近打开的项目</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>返回 %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>用示例照片，五步从照片到数据集</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>各时间步的注意力和掩码面积</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>单击或拖动以选择时间步</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>时间步</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>注意力（左）</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>掩码面积 %（右）</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1：注意力 %2，掩码 %3%</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>正在计算曲线…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>没有单个时间步的图。</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>单击以选择时间步。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>滚轮同时缩放四幅图，拖动可移动，双击适合窗口</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>打开文件夹(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>保存此掩码(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>上一张照片(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>下一张照片(&amp;N)</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>上一时间步(&amp;T)</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>下一时间步(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>输入概念(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>热图(&amp;H)</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>贴合边缘(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>照片适合窗口(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>实际大小(&amp;A)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>缩小(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>内置模型(&amp;B)</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>选择模型文件夹(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>选择模型文件(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>键盘和鼠标(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>关于 Maskwright(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>转到(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>新建项目(&amp;N)…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>打开项目(&amp;P)…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>保存项目副本(&amp;C)…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>检查项目(&amp;K)</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>导出数据集(&amp;D)…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>导入掩码(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>标注所有照片(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>接受(&amp;A)</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>拒绝(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>待修改(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>恢复为未审核(&amp;B)</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>下一张未审核照片(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>锁定照片(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>将掩码复制到下一张照片(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>查找差异最大的掩码(&amp;F)</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>概念 %1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>移动照片(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>画笔(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>橡皮擦(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>多边形(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>套索(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>魔棒(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>填充(&amp;F)</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>边缘贴合画笔(&amp;S)</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>恢复模型掩码(&amp;M)</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>缩小画笔(&amp;M)</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>放大画笔(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>扩张(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>收缩(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>填充孔洞(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>去除杂点(&amp;D)</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>平滑(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>恢复模型掩码(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>清除(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>掩码(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>更改快捷键(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>整个掩码(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>审核(&amp;R)</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>起始页(&amp;S)</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>无目标(&amp;O)</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>并排(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>这里显示的是什么？(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>导览(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>指南(&amp;G)</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>保存位置(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在加载…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>无法读取此照片</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>无法读取此照片。</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>模型提示</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>掩码已保存。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>选择照片文件夹</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>选择含扩散模型的文件夹</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>选择模型文件</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>模型 (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>保存此掩码</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>PNG 图像 (*.png)</translation>
        </message>
        <message>
            <source>%1 – Maskwright</source>
            <translation>%1 – Maskwright</translation>
        </message>
        <message>
            <source>%1   %2 × %3</source>
            <translation>%1   %2 × %3</translation>
        </message>
        <message>
            <source>%1  ·  %2 million parameters  ·  %3</source>
            <translation>%1  ·  %2 百万个参数  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>正在查找“%1”…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>输入要查找的内容，然后按 Enter。

掩码以及每个时间步、层和词的热图会显示在这里。</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>上一张和下一张照片（焦点在照片上时）</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>以光标为中心缩放</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>拖动、空格 + 拖动</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>移动照片</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>双击</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>照片适合窗口</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>直方图上的 ← →</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>移动阈值</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>选择项目</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>保存项目副本</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>项目 (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>所有内容都会随时保存。</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>已保存项目副本。</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>这不是当时标注的照片。</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>选择照片所在的文件夹</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>项目另存为</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>Maskwright 上次退出时未关闭此项目。</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>截至最后完成的一笔，所有内容都在。</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>无法打开该项目。</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>恢复可读取的内容</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>此项目的照片不在原位置。</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>选择其文件夹…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>项目正常。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>关于此项目有 %n 点需要注意。</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>所有更改已保存</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>已比较 %n 张照片；最差的在前。</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>尚无照片有两个阶段的掩码可供比较。</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>请先标注所有照片，直至完成分割器阶段。</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>概念 %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>撤销(&amp;U)：%1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>重做(&amp;R)：%1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>注意力</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>审核</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Alt 或右键</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>与工具作用相反</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>按住 O</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>仅显示照片</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Shift + 单击</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>画直线</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>闭合多边形</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>%1 / %2 张照片</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>当前任务完成后导出数据集。</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>导入掩码</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n 张照片因名称问题无法加入项目。</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>名称中不得含反斜杠，第二个字符也不得为冒号：请重命名。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>所有照片标注完成后将查找“%1”。</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>此照片已锁定。解锁后才能作出判断。</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>只会打开位于同一文件夹中的内容。</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>另有 %n 项拖入的内容位于别处。</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>初次使用？</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>五步导览，带您从照片走到数据集。</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>没有可打开的照片。</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>选择其他文件夹…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>使用内置模型</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>模型已恢复为第 %1 步。</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>用先前模型生成的内容已标为过时。</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>微调已在第 %1 步停止。已学到的内容会保留。</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>模型已针对“%1”微调。</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>它从 %n 张照片学习。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>略过了 %n 张照片：无法读取、没有掩码，或全是目标。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>细化已停止；保留了 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>已细化 %n 个掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>设置不变时，可从停止处继续。</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>这些照片还没有项目。</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>数据集正在导出。</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>正在导入掩码；只导入一部分无法构成数据集。</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>目前无法导出任何内容。</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>已停止；分割器生成了 %n 张照片的掩码。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>分割器生成了 %n 张照片的掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>此掩码的照片已不在文件夹中。</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>报告已保存。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>有 %n 张照片无法读取，未列入缩略图总览。</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>Ctrl 或 Shift + 单击词</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>选择多个词</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>正在关闭…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>现在用您自己的照片</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>请选择文件夹；照片保持在原处，绝不会被更改。</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>打开文件夹…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>它与未学习过的掩码的一致度仅为 %1，因此待审阅的仍是之前的掩码。</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>没有预留掩码来衡量其好坏，因此待审阅的仍是之前的掩码。</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>审阅其掩码</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>在上方的字段中按 Enter 以查找“%1”。</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>当前任务完成后才能重命名或移除概念。</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>这里绘制的轮廓取代了您的掩码。</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>若要保留您的掩码，请撤回此操作，并在审核中接受该照片。</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>撤回</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>已比较 %n 张照片的掩码。</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>差异最大的地方最值得查看。</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>先显示最差的</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>已留出 %n 张照片，用来衡量绘制效果。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>微调完成后将查找“%1”。

若要立即查找，请停止微调：学到的内容会保留，之后可以继续。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>分割器训练完成后将查找“%1”。

若要立即查找，请停止训练：学到的内容会保留，之后可以继续。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>正在运行的任务完成后将查找“%1”。</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>您的掩码已恢复。</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>它绘制在此处。“注意力”仍会绘制模型给出的结果。</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>已接受，轮廓不同</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>已接受的掩码与此处绘制的轮廓不同，可在审核中查看。</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>无法记录刚才完成的操作。</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>各阶段不知道这项操作。请确认磁盘有空间且此文件可写入，然后重做一次。</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>无法读取已完成的内容。</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>各阶段的显示可能不正确。请确认此文件可以打开，或将其移走：那样就视为什么都没有完成。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>软图的直方图与阈值</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>拖动该线以移动阈值。条形按平方根刻度绘制。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::TokenChips</name>
        <message>
            <source>Token %1</source>
            <translation>词元 %1</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>End</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
按住 Ctrl 或 Shift 单击可选择多个；它们的图会相加。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>更改整个掩码</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>画笔大小，以照片像素计</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>颜色与魔棒所在像素可相差的程度</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>以颜色显示掩码</translation>
        </message>
        <message>
            <source>Mask as an outline</source>
            <translation>以轮廓显示掩码</translation>
        </message>
        <message>
            <source>Mask as a cut-out</source>
            <translation>以抠图显示掩码</translation>
        </message>
        <message>
            <source>Opacity of the mask</source>
            <translation>掩码的不透明度</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>与另一个掩码比较</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>不比较</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>闪烁</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>分屏</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>要比较的掩码</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Tour</name>
        <message>
            <source>Your photos</source>
            <translation>您的照片</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>文件夹中的所有照片都在此列表中。选择一张，或用 A 和 D 逐张浏览。照片绝不会被更改。</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>要查找的内容</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>热图与阈值</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>按需改进掩码</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>微调让模型学习您的照片，细化使掩码更精细，分割用掩码训练一个小型网络。这些阶段都不是必需的。标记显示哪些已完成，接下来是什么。</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>审核与导出</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>接受掩码，或用画笔修正。之后，导出会写入供训练程序使用的数据集。下方的 ? 可提供您所看内容的更多说明。</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>跳过导览</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>导览，%1：%2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>输入一个英语单词，此处为“flower”（花），然后按 Enter：照片会显示模型在何处看到该内容。您可以现在就试；导览会等待。</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>亮色表示模型在何处看到该词，直方图中的阈值决定哪些部分成为掩码。之后，“标注全部…”会为每张照片生成掩码。</translation>
        </message>
    </context>
</TS>
