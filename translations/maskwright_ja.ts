<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>入力した単語から写真のマスクを作ります。</translation>
        </message>
        <message>
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>バージョンと、不具合報告に必要な情報を表示します。</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>開く写真フォルダー、写真、またはプロジェクト。</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>Maskwrightを再起動できませんでした (%1)。いつもの方法で起動してください。</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>この写真には、戻せるモデルのマスクがありません。</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>ブラシの下に、輪郭がまだ重なっていないエッジはありません。</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>除去する小片はありません。</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>マスク全体が小片程度の大きさのため、そのまま残します。</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>埋める穴はありません。</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>このマスクには変化がありません。</translation>
        </message>
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>この場所は囲まれていません。先に、閉じた輪郭で囲んでください。</translation>
        </message>
    </context>
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>オブジェクト%n個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>オブジェクトのない写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>写真%n枚のデータセットをエクスポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>停止しました。マスク%n枚をインポート済みです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>マスク%n枚をインポートしました。</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>このプロジェクトの写真に対応するマスクは見つかりませんでした。</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>独立したレイヤーになります。描いたものや承認したものはそのままです。</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>オブジェクト%n個は元のマスクのままです。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1: %2ピクセルを読み直し、相違は0でした。</translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>ステップ%1 / %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>毎秒%1サンプル</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>メモリ最大%1</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>現在のモデルは、検証損失が最小のステップ%1のものです。</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>現在のモデルはステップ%1のものです。</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>学習前</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>ステップ%1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>比較の基準です。</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>目立って変化したマスクはありません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>マスク%n枚のうち%1枚が変化しました（平均%2）。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1: 前のステップとのIoU %2、面積比 %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1: 面積比 %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>既存のデータを読み込んでいます…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>まだ学習していません。一時停止でき、停止しても何も失われません。</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>「%1」を微調整中です。終了後に開始できます。</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>以前の学習結果を削除しています…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>実行中の処理が終わると始まります。</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>一時停止中です。</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>処理中のステップの後に停止します…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>ステップ%1 / %2で停止しました。学習した内容は保持されています。</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>%nステップで完了しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>戻しています…</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>停止しました。マスク%n枚は保持されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>マスク%n枚を書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>続けるには、同じフォルダーにもう一度ラベル付けしてください。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>「%1」は%2が学習した単語（英語）に含まれていません。代わりに「%3」を探します。</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>このコンピューターでの前回の同種の学習と同じ速さなら、約%1です。</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>所要時間は最初の数ステップの後に表示されます。</translation>
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
            <translation>Return</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
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
            <translation>読み取り専用で開かれました。</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>プロジェクトに別の場所へのリンクがあり、それを通じてほかのファイルが変更されるおそれがあります: %1。ここで変更するには、リンクをリンク先の実体に置き換えてください。</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>プロジェクトは書き込みできない場所にあります。変更しても保存されません。</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>プロジェクトは別のウィンドウで開かれています。ここで変更するには、そちらで閉じてください。</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>ディスクがいっぱいか、書き込めません。変更しても保存されません。空きを作ってから、プロジェクトを開き直してください。</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>プロジェクトは新しいバージョンのMaskwrightで変更されています。ここでは表示のみで、変更はできません。</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>要修正</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>未レビュー</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>却下</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Copied mask</source>
            <translation>マスクのコピー</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>ブラシ</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>消しゴム</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>ポリゴン</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>投げ縄</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>塗りつぶし</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>自動選択</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>拡張</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>穴を埋める</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>小片を除去</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>平滑化</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>エッジスナップ</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>モデルに戻す</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>却下済み</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>暫定</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>精緻化済み</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>セグメンター</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>インポート済み</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>対象なし</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>このマスクを使う</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AboutDialog</name>
        <message>
            <source>About Maskwright</source>
            <translation>Maskwrightについて</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>バージョン %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>入力した単語から写真のマスクを作ります。ラベルもネットワーク接続も必要ありません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>About</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>ライセンス</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>手法は&lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;（Dombrowski、Reynaud、Baugh、Kainz「Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models」、ICCV 2023）によるものです。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>GNU General Public License バージョン3以降に基づくフリーソフトウェアです。</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>バージョン情報</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>この環境を調べています…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>不具合の報告用</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>Maskwrightの構成要素</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>Maskwrightのライセンス</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>写真にカーソルを合わせると、そこに注目する単語が表示されます。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>このままでは使用できません。</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>モデルを使用できません。</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>メモリが足りません。</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>ディスクに書き込めませんでした。</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>Maskwrightの内部で問題が発生しました。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>写真%n枚が対象外になりました:</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all of this message</source>
            <translation>このメッセージをすべて表示</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>タイトルだけを表示</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>「%1」は順番を待っています。</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>「%1」は一時停止中です。</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>「%1」は実行中です。</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>学習した内容は保持され、後で続けられます。</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>ここまでの結果は保持されます。</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>結果は保持されません。</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>Maskwrightを閉じる</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>ほかに%n件のジョブが待機中です。</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>停止して閉じますか？</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>停止して閉じますか？</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>まだ始まっていないものは破棄されます。</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>実行を続ける</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>停止して閉じる</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>%1から%2までの色</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>同じ尺度</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>2つ目の側の写真</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>2つ目の側を閉じる</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>両側で同じ色が同じ値を表します</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>IoU（Intersection over Union）は、両方のマスクのピクセルが一致すれば1、まったく重ならなければ0です。</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>プロンプトまたはコンセプト</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>コンセプト、または1つ目の側のコンセプトを含むプロンプト（例: a photo of a small bird）</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>モデルがこれをどこに見ているかを表示 (Enter)</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>比較する写真</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>同じ写真（または別の名前を入力）</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>別の写真…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>フォルダー内のすべての写真</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>このフォルダーにその名前の写真はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>その名前を含む写真が%n枚あります。一覧から選択してください。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>「%1」、または別のプロンプト</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>「%1」を探します</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>このプロンプトで「%1」を探します</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>この写真を読み込めません</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>別の写真を選択してください。</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>上に探す対象を入力し、Enterを押してください。</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>「%1」を探しています…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>マスクを計算しています…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>まだ探索していません。上でEnterを押すと探索します。</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>マスクは写真の%1%を占めます</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  最初のマスクとのIoU %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ConceptBar</name>
        <message>
            <source>Look</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>探す対象（例: bird）</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>コンセプト</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>モデルがこれをどこに見ているかを表示 (Enter)</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>写真フォルダーを選択 (Ctrl+O)</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;別のフォルダーを選択 (Ctrl+O)</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>フォルダー内の全写真のマスクを作成 (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>すべてラベル付け…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>レビュー済みのデータセット (Ctrl+E)</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>英語で入力してください。モデルは英語の単語を知っています。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Export a dataset</source>
            <translation>データセットのエクスポート</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>写真の状態</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>オブジェクトのない写真も含める（ネガティブ）</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>コンセプト</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>サブセット</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>1つのデータセット</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>分割（同じフォルダーの写真はまとめる）</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>分割（写真ごと）</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>学習 %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>検証 %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>テスト %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>同じシードなら、同じ写真は同じように分割されます。</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>学習・検証・テスト</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>COCO masks as</source>
            <translation>COCOマスクの形式</translation>
        </message>
        <message>
            <source>Run lengths: every pixel</source>
            <translation>ランレングス（全ピクセル）</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>ポリゴン（穴は切り開く）</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>PNGマスク</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>白黒（コンセプトごとに1枚）</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>クラス番号（カラープレビュー付き）</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>オブジェクト番号</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>切り抜き（コンセプトの周囲は透明）</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>背景（オブジェクトは透明）</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>YOLOセグメンテーション</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC（パレット付き）</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>ラベル以外</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>写真のコピー（向きを補正）</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>写真に記録された回転情報を無視するプログラムでも、コピーは見たとおりの向きになります。元の写真は変わりません。</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>既存のデータセットを置き換える</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>保存先フォルダー</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>データセットの保存先フォルダーを選択</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>エクスポートする写真を選択してください。</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>コンセプトを選択してください。</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>形式を選択してください。</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>書き出すPNGマスクを選択してください。</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>割合の合計が100%ではなく%1%です。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>フォルダーを選択してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>うち%n枚はオブジェクトなし</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%2 %1個</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>学習%1、検証%2、テスト%3</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>これらの状態の写真はまだありません。レビューするか、別の状態を選択してください。</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>写真と同じ場所のフォルダーです。別の場所を選択してください。</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>フォルダーに別のものが入っています。空または新しいフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>フォルダーに以前のデータセットがあります。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>写真%n枚が対象外</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>写真またはプロジェクトがこのフォルダー内にあります。別の場所を選択してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>うち%n枚は未探索</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>写真%n枚では探索していないコンセプトがあり、そのコンセプトは写っていないものとして扱われます。</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>写真が割り当てられない区分があります。</translation>
        </message>
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>写真に回答したとき、この概念は選択されていませんでした。</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>「%1」：回答済みの写真に %n 個のマスクがありますが、そこでこの概念は選択されていませんでした。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>ドロップして開く</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>探索した写真を保持するため、その写真に戻るとすぐにヒートマップが表示されます。メモリが多いほど、多くの写真を保持できます。</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>ここでの変更は次のジョブから有効になります。</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>演算精度</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>スレッド数</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>微調整用メモリ</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>探索した写真用メモリ</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>CPU</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>GPU (CUDA)</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32: 32ビット</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16: 16ビット、範囲は32ビットと同等</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16: 16ビット、GPUのみ</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>モデルを実行する場所です。</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>モデルの計算の細かさです。16ビットではメモリが半分になり、環境が16ビット演算に対応していれば時間も短くなります。</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>1つのジョブが使うコア数です。少なくすると、ほかのプログラムに余裕ができます。同じ数と同じシードなら、ビット単位で同じマスクになります。</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>微調整が使うメモリの上限です。これを超える場合は開始せず、収まる条件を表示します。</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>この環境の自動設定: GPU。</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>この環境の自動設定: CPU、%1。</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>この環境の自動設定: %1。</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>この環境の自動設定: 全%nコア。</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>この環境の自動設定: 空きメモリ、現在%1 GB。</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>CUDAで使えるGPUがないため、ジョブは失敗します。「自動」を選択してください。</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16はGPUでのみ動作するため、ジョブは失敗します。「自動」、bf16、fp32のいずれかを選択してください。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>精緻化マスク</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>セグメンターのマスク</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>暫定マスク</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>これらの写真に、人が描いた正解マスクはありますか？そのフォルダーを選択すると、ここのマスクがどれだけ近いかがわかります。</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>両方ある写真だけを評価</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>写真の分布</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>フォルダーごとの平均IoU</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>レポートを保存…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>同じ名前の相手がないマスクは対象外になります。</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>正解マスクとの比較</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>評価対象</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>正解マスクのフォルダー</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>写真と同じ名前・同じサイズの白黒画像です。</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均IoU</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>前景のIoU（Intersection over Union）の全写真の平均。</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>境界F値</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>輪郭の一致度の全写真の平均。</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>正解率（全ピクセル）</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>全写真を合わせた、正しいピクセルの割合。</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU（全ピクセル）</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>全写真のピクセルを合わせた前景のIoU。</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU（全ピクセル）</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>全写真のピクセルを合わせた、前景と背景の平均。</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>数値、グラフ、最も悪い写真と最も良い写真のコンタクトシートを書き出します。</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>写真のスコア（悪い順）</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>悪い順です。クリックすると写真が開きます。</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>正解マスクのフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>レポートの保存先を選択</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>先に全写真をラベル付けしてください。その後、マスクを正解マスクと比較できます。</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>写真フォルダーを開き、探す対象を入力してください。</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>全写真をラベル付け</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>両方のマスクがある写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>正解なし%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>ここにマスクのない正解%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1、写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>相手のないマスク%n枚は対象外になりました。</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>フォルダーなし</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>微調整の結果はプロジェクトに保存されます。写真フォルダーを開き、その中で探す対象を指定してください。</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>微調整は暫定マスクから学習しますが、まだマスクがありません。</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>先に全写真をラベル付け</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>最初からやり直す…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>最初からやり直す</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>モデルのコピーが、写真の背景を描くことを学習します。うまく描けるほど、描画と写真の差からオブジェクトがくっきり浮かび上がります。</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>処理中のステップの後に停止。学習した内容は保持されます</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>その後マスクが作り直されました。新しいマスクから学習するには、最初からやり直してください。</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>最初からやり直すと、これまでに学習した内容は削除されます。新しい学習の設定は下にあります。</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>「%1」の微調整</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>ステップ%1から続ける</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>必要なメモリは%1、空きは%2です。ほかのプログラムを閉じるか、より小さいモデルを選択してください。</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>必要なメモリは%1、空きは%2です。小さな追加分だけを学習するか、より小さいモデルを選択してください。</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>モデル全体</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>学習の対象</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>短い</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>効果があるかどうかを確かめる長さ</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>標準</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>この写真の枚数に適した長さ</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>長い</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>最後の仕上げまで。大きなモデルでは一晩かかります</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ数</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>ステップあたりのサンプル数</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>写真からの切り出し</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学習率</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>重みの平均化（EMA）</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>検証とプレビュー</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>チェックポイントの間隔（分）</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>メモリ</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%nステップ、%1ステップごとにプレビュー</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1潜在セル（%2ピクセル）</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>%nステップごと</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>%1以上（空き%2）</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>この学習の設定です。変更するには最初からやり直してください。</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>小さな追加分（LoRA）</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>メモリに丸ごとは収まらない大きなモデル向け</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
        <message>
            <source>Photos</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>名前で絞り込み</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>写真%n枚中%1枚</numerusform>
            </translation>
        </message>
        <message>
            <source>Show photos that are</source>
            <translation>表示する写真の状態</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>写真の並び順</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>表示する写真のコンセプト</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>メモあり</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>マスクに差あり</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>悪い順</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>全コンセプト</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find photos</source>
            <translation>写真を検索</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>フォルダーと名前順</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>複数の段階（アテンション、精緻化、セグメンター）のマスクの差が大きい写真から表示します</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GeneralPage</name>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Light or dark, or as your desktop has it.</source>
            <translation>ライト、ダーク、またはデスクトップの設定に従います。</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>数値の表記もこの言語に従います。変更はMaskwrightの次回起動時に有効になります。</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>動きを減らすと、スライド、フェード、自動再生がなくなり、比較中のマスクはゆっくり切り替わります。デスクトップから設定を取得できない場合は、動くことがあります。</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>システムに従う</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>今すぐ再起動</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>Maskwrightを閉じ、今開いているものを開いて起動し直します</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>ガイダンス（背景からコンセプトへ）</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>描画する内容: s = 0は背景、s = 1はコンセプト、その間は両者の中間、0未満はコンセプトから遠ざかる方向</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>この枚数の背景を描画し、差分で平均します。多いほど安定しますが、時間がかかります</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>描画枚数</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>背景からコンセプトへ</translation>
        </message>
        <message>
            <source>s = %1</source>
            <translation>s = %1</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>描画</translation>
        </message>
        <message>
            <source>Paints the background over what the mask covers</source>
            <translation>マスクが覆う部分に背景を描画します</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>描画を停止</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>スライダーの全段階を描画し、その後滑らかに動かせるようにします</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>描画中: %2段階中%1段階が描画済み</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>全段階を描画</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>この写真では%2か所中%1か所が描画済み</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>塗りつぶされた点: 描画済みですぐに表示</translation>
        </message>
        <message>
            <source>background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>コンセプト</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>ガイド</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>ガイドを検索</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>これらの語をすべて含むページはありません。</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>ガイドは英語です。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>進む</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>ダウン%1 · ブロック%2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>アップ%1 · ブロック%2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>中間</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>マスクの元になる、タイムステップと層にわたる平均</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>ヒートマップの配色</translation>
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
            <translation>グレー</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>タイムステップ</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 / %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>個別に選択</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>全タイムステップの平均</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>単語、タイムステップ、層を自由に選択</translation>
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
            <translation>単語</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>層</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>平均と同じ</translation>
        </message>
        <message>
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>太字: 平均に含まれる</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1、%2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1、平均に含まれる</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>%n個の平均</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>再生を停止</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>タイムステップを再生</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>これは何ですか？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>これは何ですか？</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>次へ: %1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>単語のヒートマップ</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>拡散モデルは単語から画像を描きます。そのために、画像の各位置がプロンプトの各単語に、その位置でどれだけ重要かを問い合わせます。この重みをクロスアテンションと呼びます。ここではモデルに写真を見せ、重みからモデルが単語をどこに見ているかを読み取ります。</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>モデルが見るのはピクセルではなく潜在表現、つまり要点を保ったまま約8分の1に縮小された画像です。そのためヒートマップは粗く、マスクは写真のエッジにスナップされます。</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>ヒートがオブジェクトから外れている場合は、より平易な単語か、より多くの単語を知るモデルを試してください。</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>ヒストグラムとしきい値</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>棒は、ヒートマップの各値がどれだけ現れるかを示します。左が背景、右がオブジェクトです。これに2つのガウス分布（釣鐘形の曲線）の混合を当てはめます。</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>しきい値は、値が背景である確率とオブジェクトである確率が等しくなる位置です。それより上がすべてマスクになります。</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>マスクが広すぎたり狭すぎたりする場合は、線をドラッグするか矢印キーで動かしてください。「リセット」でモデルのしきい値に戻ります。</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>タイムステップと層</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>拡散モデルは、画像からノイズを取り除くことを学びます。タイムステップは、モデルが見る前に写真に加えたノイズの量を表します。大きいタイムステップでは、写真はほとんど残りません。</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>ノイズの多いタイムステップはオブジェクトのおおよその位置を、そのほかは各部分を捉えます。曲線は、各タイムステップで単語に向くアテンションの量と、そこから得られるマスクの大きさを示します。</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>層は、モデル内で単語に問い合わせる場所です。中央の層は画像全体を少ないセルで捉え、外側の層はより細かい部分を捉えます。単語のチップを選ぶと、その単語のマップが表示されます。</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>微調整</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>モデルを写真になじませます。モデルのコピーが、手描きのマスクなしで写真を使って学習を続けます。特に、オブジェクトのないところの背景の様子を学びます。</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>学習後は、オブジェクトが初めからなかったかのように塗り替えて描けるようになります。精緻化では、オブジェクトに隠れた部分を知るためにこれが必要です。</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>プレビューは、チェックポイントごとに、モデルが数枚の写真をどう描くか、マスクがどれだけ変わったかを示します。良くならなくなったら停止してください。学習した内容は保持され、以前のチェックポイントに戻すこともできます。</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>このステージは省略できます。全ステージの中で最も時間がかかります。</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>損失は、モデルが推測したノイズと実際に加えたノイズとの隔たりです。低いほど良く、値そのものに意味はなく、下がり方だけが重要です。</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>元の線は大きく揺れます。ステップごとに写真、ノイズ、タイムステップが異なるためです。平滑化した線は向かう先を示します。検証損失は、取り分けた写真に対し、常に同じタイムステップと同じノイズで測ります。</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>平滑化した線が下がっているのに検証損失が上がるときは、モデルが写真を丸暗記しています。最良のチェックポイントはその手前にあります。</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>精緻化</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>モデルがオブジェクトの上に背景を描きます。これをインペインティングと呼びます。写真と描画が異なるところにオブジェクトがありました。この差分はヒートマップよりずっと精細です。</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>帯には写真、描画した背景、差分、マスクが並びます。差分にヒートマップを掛けたものを、最初のマスクと同様にしきい値で切ります。</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>最初のマスク内に限る、隙間を閉じる、穴を埋める、写真のエッジにスナップする、という各処理は、オフにして効果を確かめられます。</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>写真で微調整したモデルはより良い背景を描くため、マスクも良くなります。</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>ガイダンススケール</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>モデルは2つの推測を混ぜて描きます。1つは単語を知る推測、もう1つは背景だけを知る推測です。ガイダンススケールは、前者をどれだけ混ぜるかを表します。</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>0では背景だけ、1では単語の示すものが描かれ、それより上では過剰になります。スライダーを動かすとオブジェクトが現れたり消えたりし、モデルがそれを何と捉えているかがわかります。</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>マスクはオブジェクトのない描画から作られます。</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>セグメンター</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>セグメンターは、すべてのマスクからまとめて学ぶ小さなネットワーク（U-Net）です。学習後は、拡散モデルなしで、どの写真からも瞬時にオブジェクトを見つけます。</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>個々のマスクの誤りをならします。誤りは写真ごとに異なりますが、オブジェクトは変わらないからです。</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>与えられたマスクとセグメンターが食い違う場合、どちらかが誤っている可能性があります。そうした写真はレビューで先に表示されます。</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>スコアは、学習時に見せなかったマスクとの一致度です。そのマスクも人が描いたものではないため、真の精度は評価でしか測れません。</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成ペア</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>モデルは、マスク付きの画像を描くことができます。同じノイズから、単語ありと単語なしで2回描き、その差がオブジェクトになります。</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>マスクが画像に合わないペアは除外してください。特に悪いものはフィルターですでに除かれています。セグメンターは、保持したペアと写真の両方から学習します。</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>写真が少ないほど効果があります。内蔵モデルが描けるのは、色の付いた形程度です。</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>信頼できるマスクがあれば、ここで作ったマスクがどれだけ近いかを測れます。</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>IoU（Intersection over Union）は、両方のマスクに共通する面積を、少なくとも一方が覆う面積で割った値です。1は同じマスク、0は共通部分なしを表します。平均IoUは写真にわたる平均で、mIoUは背景も1つのクラスとして含めます。</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>正解率は正しいピクセルの割合で、小さなオブジェクトでは高めに出ます。境界F値は輪郭だけを見ます。</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>写真ごとに、マスクが正しいかどうかを答えます。承認 (Enter)、却下 (X)、要修正 (N) のいずれかを選ぶと、次の写真に進みます。</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>ブラシ、ポリゴン、自動選択などのツールでマスクを修正します。ストロークは終わるとすぐにディスクに保存され、再起動後も元に戻せます。写真は決して変更されません。</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>各ステージは、暫定、精緻化、セグメンターという独自のマスクを残します。手で描いたものはそれらの上に重なります。ツールバーで比較できます。</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>写真が多いときは、ステージ間でマスクの差が最も大きい写真から見てください。</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>データセット</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>エクスポートは、学習プログラムが読み込める形式（COCO、PNG、YOLO、Pascal VOC）で写真とマスクを書き出し、学習・検証・テスト用に分割します。</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>どの回答を含めるかを選択できます。承認済みの写真だけを使うと最も良いデータセットになります。内容は事前にダイアログに表示されます。</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>すべてのファイルを読み直し、元のマスクと照合します。データセットは完全にそろってから本来の名前で現れ、添付のレポートにその旨が記されます。</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>ガイドで詳しく見る…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>明るい色はアテンションが強く、暗い色は弱いことを示します。マスクは全タイムステップと全層の平均から作られます。個々のマップを見ると、その成り立ちがわかります。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <source>Import masks</source>
            <translation>マスクのインポート</translation>
        </message>
        <message>
            <source>PNG masks in a folder, named after the photos</source>
            <translation>フォルダー内のPNGマスク（写真と同じ名前）</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>COCOファイル</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>空欄: 各写真のフォルダー名を使用</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>空欄: すべて。または半角コンマ区切りの名前</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>マスクの対象</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>カテゴリ</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>マスクは独立したレイヤーになります。描いたものや承認したものはそのままです。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>From</source>
            <translation>インポート元</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>以前にインポートしたマスク</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>COCOファイルを選択</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>マスクのフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>ファイルを選択してください。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>フォルダーを選択してください。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::InspectorPanel</name>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>ヒートマップ</translation>
        </message>
        <message>
            <source>Over the timesteps</source>
            <translation>タイムステップの推移</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>カーソル位置</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>モデルの読み込み</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>写真の読み込み</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>写真のエンコード</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>エッジへのスナップ</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>マスクの書き出し</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>書き出し内容の確認</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>学習</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>セグメンテーション</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>背景の描画</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>処理</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>残り数秒</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>残り約%n秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>残り約%n分</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>残り約%n時間</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止処理中…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>ラベル付け</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>背景の描画</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>微調整</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>マスクの精緻化</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>セグメンターの学習</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>ペアの合成</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>モデルの検査</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n秒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n分</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>duration</comment>
            <translation>%1時間%2分</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>開始前に停止しました。</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>%1後に失敗しました。</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>%1で完了しました。</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>%1後に停止しました。完了した分は保持されています。</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>%1後に停止しました。</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>実行中、待機中、終了済みのジョブ</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>ジョブ (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>ジョブ、%n件待機中</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>可能になり次第終了します。</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>学習した内容を保持するため、現在のステップの後に終了します。</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>現在の写真の後に終了します。完了した分は保持されます。</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>今すぐ停止</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>処理中のものを中断します。完了した分は保持されます</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobLogDialog</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>ログ: %1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>ログ</translation>
        </message>
        <message>
            <source>The engine has said nothing yet.</source>
            <translation>エンジンからの出力はまだありません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>次に実行</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>ログ…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>次に実行: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>キャンセル: %1</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>進行状況: %1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>ログ: %1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>次に実行されます</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止処理中…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>開始しています…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>今すぐ停止: %1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>停止中: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>消去</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>実行中・待機中のジョブはありません。時間のかかる処理はここに表示されます。</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>終了したジョブを一覧から消去</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>閉じる (Esc)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>キーの変更</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>欄をクリックして新しいキーを押してください。Backspaceを押すと、その操作のキーがなくなります。</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべてリセット</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>そのまま</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>使う</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1は「%2」で使われています。こちらで使いますか？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>各写真のフォルダー名をコンセプトにする</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>PNGマスクに加えてCOCOファイル（annotations.json）を出力</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>写真のエッジにスナップ</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>このフォルダーへの前回のラベル付けを途中から再開</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>ラベル付け</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>全写真をラベル付け</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>探す対象（例: bird）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>コンセプト</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>保存先フォルダー</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>マスクの保存先フォルダーを選択</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>探す対象を入力してください。</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>フォルダーを選択してください。</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>写真とは別のフォルダーを選択してください。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>写真%n枚</numerusform>
            </translation>
        </message>
        <message>
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>このモデルにはセグメンターが付属していないため、先にこれらの写真で学習します。</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>しきい値は、写真ごとに2つのガウス分布の間に決まり、「全写真に適用」の分だけずらされます。1枚の写真だけで動かしたしきい値は、ここでは使われません。</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>セグメンターにも判定させる（食い違う写真を先にレビューできます）</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>これはファイルです。フォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>フォルダーに別のものが入っています。空または新しいフォルダーを選択してください。</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>このフォルダーにはすでにマスクがあります。新しいフォルダーを選ぶか、「途中から再開」にチェックを入れて続けてください。</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>写真のフォルダー</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>コンセプト</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>タイムステップの数</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>エッジへの吸着</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>伝播</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>すべての写真のしきい値</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>演算精度</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>分割数</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>ディスクの応答を待っています…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>どの段階まで行うか（セグメンターの有無）</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>このフォルダーの内容は別の設定で作られています。新しいフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>このフォルダーのラベル付けは設定が異なります：%1。設定をそろえるか、新しいフォルダーを選んでください。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>ステップごとの損失と学習率</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>ホイール: ズーム。ドラッグ: 移動。ダブルクリック: 全体を表示。</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑化</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>学習率（右軸）</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>チェックポイント</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>最初の数ステップで曲線が表示されます。</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>ステップ%1</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>損失 %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>平滑化 %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>学習率 %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>検証 %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>チェックポイント</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>学習率</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>輪郭を表示</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>写真のエッジにスナップ</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>モデルの格子と同じ粗さのマスクを、写真自体のエッジで鮮明にします</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>しきい値 %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>マスクを計算しています…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>マスクは写真の%1%を占めます</translation>
        </message>
        <message>
            <source>Use for all photos</source>
            <translation>全写真に適用</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>動かす前のしきい値に戻します</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>各写真のしきい値を、それぞれの2つのガウス分布の間で同じ割合だけ動かします</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>各写真を、それぞれの2つのガウス分布の間のしきい値に戻します</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>全写真: オブジェクト側へ%1%</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>全写真: 背景側へ%1%</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelList</name>
        <message>
            <source>Mini (built in)</source>
            <translation>Mini（内蔵）</translation>
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
            <translation>%1Mパラメーター</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>一覧から削除</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>このモデルを使う</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>検査</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>diffusers形式のモデル: unet、vae、text_encoder、tokenizer、scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>1つの.safetensorsファイルに収まったモデル</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>ファイル自体は元の場所に残ります</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>すべての重みを読み込んで破損を調べ、モデルを1回実行します</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>このモデルについて</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>拡散モデルのフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>モデルファイルを選択</translation>
        </message>
        <message>
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>モデル (*.safetensors);;すべてのファイル (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1を読み込んでいます…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>クロスアテンション層 %n層</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>重みのSHA-256:</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>重みのSHA-256を計算しています…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>まだ検査していません。</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>ほかの処理が終わりしだい検査します。大きなモデルでは時間がかかります…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>すべての重みを読み込み、モデルを1回実行しました。モデルは完全です。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairSheetModel</name>
        <message>
            <source>Pair %1. %2</source>
            <translation>ペア%1。%2</translation>
        </message>
        <message>
            <source>%1. The mask covers %2 % of the picture; inside it the two differ by %3.</source>
            <translation>%1。マスクは画像の%2%を占め、その内側での2枚の差は%3です。</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>保持</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>保持（手動）</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>除外（手動）</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>除外: マスクがほぼ空です</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>除外: マスクが画像全体を占めています</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>除外: マスクが縁に沿っています</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>除外: マスクが分断されています</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>除外: 両方の画像が似ています</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>除外: マスクの外にも差があります</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>除外</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message>
            <source>Open a folder of photos and type what to look for: pairs are made up for one concept.</source>
            <translation>写真フォルダーを開き、探す対象を入力してください。ペアは1つのコンセプトについて合成されます。</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>各ペアは、同じノイズから描いたコンセプトとその背景です。両者の差がマスクになり、手で描く必要はありません。</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>ペアを作成</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>最初からやり直す…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>コンセプトを描く強さです: 背景 + ガイダンス × (コンセプト − 背景)。論文では1です。内蔵モデルでは4程度からコンセプトが現れます。</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>描画のステップ数です。多いほど精細になり、時間がかかります。</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>最初からやり直す</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>ペアの合成</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>ペアの数</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>ガイダンススケール</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>ステップ数</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成ペア</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>画像、背景、マスク。印のクリック、Enter、Spaceで、選択したペアの保持と除外を切り替えます。</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>すべて %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>保持 %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>除外 %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>微調整したモデルで描画します。</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>元のままのモデルで描画します。微調整したモデルなら、より良い背景になります。</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>これらのペアは別の場所で作られました。追加するには、最初からやり直してください。</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>すべて作成済みです。追加するには、数を増やしてください。</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>最初の新しいペアができると、%n組のペアとその判定は失われます。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>参照…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>絶対パスを指定してください。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoCanvas</name>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to change its mask.</source>
            <translation>この写真はロックされています。マスクを変更するには、ロックを解除してください。</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>ここにはまだマスクがありません。先に何かを探すか、空のマスクから始めてください。</translation>
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
            <translation>%1&lt;br&gt;読み込めません: %2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>点：選択中の概念のマスクがあります</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>探したものはここにありません</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>読み込めません: %1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>複数の段階（アテンション、精緻化、セグメンター）のマスクの差: %1%（100%は重なりなし）</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoStrip</name>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>描画</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>描画は偶然によって異なります。差分はその平均です</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>写真に重ねる</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>マスクを写真に重ねて、または白黒で表示します</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>写真が背景とどれだけ異なるか（0～1）</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>差分の配色</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>背景、s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>マスクを計算しています…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>精緻化マスク、写真の%1%</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>暫定マスク、写真の%1%</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>エッジへのスナップ前のマスク、写真の%1%</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>これに戻す</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>%1のプレビュー</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>ステップ%1に戻す</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>画像なし</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>検証損失が最小</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>使用中のモデル</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>モデルによる写真の描画結果</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>比較対象</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>画像</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>%1のプレビュー</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>画像を読み込めません。</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>一致度（IoU）</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>面積比（%1）</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>これらのステップに共通する写真はありません。</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>ステップ%1に戻す</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>背景</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差分</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewStrip</name>
        <message>
            <source>The first preview shows a few of your photos before training begins; then one follows with each checkpoint.</source>
            <translation>最初のプレビューは、学習開始前の数枚の写真を示します。その後はチェックポイントごとに追加されます。</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>2つのステップを比較…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>モデルによる写真の描画結果</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>各画像: 写真、描画した背景、差分、マスク</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>%n日前</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>%1をこの一覧から削除</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>この一覧から削除します。プロジェクト自体は残ります。</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>元の場所にありません</translation>
        </message>
        <message>
            <source>%1 of %2 reviewed</source>
            <translation>%1 / %2枚をレビュー済み</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>この一覧から削除</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>先に微調整</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>精緻化の結果はプロジェクトに保存されます。写真フォルダーを開き、その中で探す対象を指定してください。</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>精緻化は暫定マスクから始めます。先に全写真をラベル付けしてください。</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>全写真をラベル付け…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>探索</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>全写真を精緻化</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>暫定マスクが覆う部分に背景を描画します。写真と背景が異なるところがオブジェクトです。</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>処理中の写真の後に停止。精緻化した分は保持されます</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>元のままの内蔵モデルで描画しています。先に微調整すると、より良い背景になります。</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>元のままの選択したモデルで描画しています。先に微調整すると、より良い背景になります。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>微調整したモデルで、これまでに学習した範囲で描画しています。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>以前のマスクから学習した、微調整済みのモデルで描画しています。</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>微調整したモデルで描画しています。</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>「%1」を探しています…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>写真を選択してください。</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>この写真はまだ探索していません。</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>描画しています…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>実行中の処理が終わると描画します。</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>未描画</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>全写真を精緻化しています…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>精緻化: 写真%1 / %2枚</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>停止しました。写真%n枚は精緻化済みです。同じ設定なら続きから再開します。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>写真%n枚を精緻化済みです。</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>精緻化マスクは、元になったものより古くなっています。</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>全写真をs = %1で描画し、上の処理で切り出します。</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>全写真とともに描画済みですが、画像は保存されていません。見るには描画してください。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSession</name>
        <message>
            <source>%1, s = %2</source>
            <translation>%1、s = %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSwitches</name>
        <message>
            <source>Fuse with the soft map</source>
            <translation>ソフトマップと統合</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>ソフトマップと差分が一致する部分にしきい値を適用します。オフの場合は、論文のとおり差分だけに適用します</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>暫定マスクの内側に限定</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>潜在セル1個分より外側は前景としません</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>隙間を閉じる</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>1～2ピクセル幅の亀裂や切れ込みを閉じます</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>穴を埋める</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>マスクに囲まれた部分も前景にします</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>写真のエッジにスナップ</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>モデルが見る粗さのままのマスクを、写真自体のエッジで鮮明にします</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>ここでは変化なし</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>マスクの変化は%1%未満</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>マスクの%1%が変化</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>差分からマスクへ</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>すべての処理をオン</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>この処理の有無によるマスクの1 − IoU</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>概念を削除</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>完全に削除</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>プロジェクトから「%1」を削除しますか？</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>%n 枚の写真のマスクが、自分で作ったものも含めて消え、元に戻せません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>回答済みで他のマスクが残らない写真は未確認に戻ります。写真そのものは残ります。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>概念の名前を変更</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>新しい名前</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>マスクはそのまま残ります。以後、モデルは新しい語を探します。以前の名前で行った微調整、精密化、セグメンテーションは最初からになります。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>この名前の概念はすでにあります。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewBar</name>
        <message>
            <source>Photos reviewed</source>
            <translation>レビュー済みの写真</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <translation>%1、ロック済み</translation>
        </message>
        <message>
            <source>All reviewed</source>
            <translation>すべてレビュー済み</translation>
        </message>
        <message>
            <source>%1 of %2 left</source>
            <translation>残り%1 / %2枚</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>ここにはない</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>新しいオブジェクト</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>離れた部分を別のオブジェクトにする</translation>
        </message>
        <message>
            <source>Lock this photo</source>
            <translation>この写真をロック</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>オブジェクト</translation>
        </message>
        <message>
            <source>In the dataset, each connected part of the mask becomes an object of its own.</source>
            <translation>データセットでは、マスクの連結した部分がそれぞれ1つのオブジェクトになります。</translation>
        </message>
        <message>
            <source>Note on this photo</source>
            <translation>この写真のメモ</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>メモ</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>コンセプト</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>マスク</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Type what to look for above.</source>
            <translation>上に探す対象を入力してください。</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>オブジェクト%1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>マスクはまだありません。コンセプトを探すか、マスクを描いてください。</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>手動: 以後、モデルは変更しません。</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1（モデルによる）。最初のストロークで手動のマスクになります。</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>このマスクを使う</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>この写真の他のマスク</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>自分のマスクになります。元に戻すで取り消せます。</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>名前を変更…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>これらの回答の後にマスクが作り直されました。どの写真が該当するかは分かりません。もう一度確認するか、回答をそのまま残してください。</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>回答はまだ有効</translation>
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
            <translation>完了した分は保持されます</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>進行状況</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>実行中の処理が終わるのを待っています</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>停止処理中…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>「%1」</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 / %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>平滑化損失 %1</translation>
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
            <translation>写真</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1～%2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>平均IoU</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>ホイール: ズーム。ドラッグ: 移動。ダブルクリック: 全体。</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>ステップ</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>値はまだありません</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>ステップ%2で%1</translation>
        </message>
        <message>
            <source>Each value</source>
            <translation>各値</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>平滑化</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>最良</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreTable</name>
        <message>
            <source>Photo</source>
            <translation>写真</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>境界F値</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Section</name>
        <message>
            <source>Hide</source>
            <translation>隠す</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>表示中</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>非表示</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmentPage</name>
        <message>
            <source>Segmenter</source>
            <translation>セグメンター</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>合成ペア</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>小さなネットワークがすべてのマスクからまとめて学び、どの写真からもオブジェクトを見つけます。個々のマスクの誤りがならされます。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>アテンションマップからも学習</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>詳細</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>疑わしいマスクからも学習</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>差が最も大きいマスクをレビュー</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>損失</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>取り分けた写真でのIoU</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>強力</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>論文のU-Net</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>マスク付きで合成された画像です。スコアのために取り分けられるものはありません。</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>学習元</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>オフの場合、元のアテンションとあまり一致しないマスクは除外されます。</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>先に全写真をラベル付けしてください。セグメンターはそのマスクから学習します。</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>写真フォルダーを開き、探す対象を入力してください。セグメンターは1つのコンセプトを学習します。</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>全写真をラベル付け</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>このコンセプトのマスクはまだありません</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>写真%n枚の精緻化マスク</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>写真%n枚の暫定マスク</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>精緻化の元になったマスクより古くなっています。</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>合成ペアからも学習（%n組を保持）</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>これらのマスクにはアテンションマップが付いていません。写真をもう一度ラベル付けしてください。</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>写真に加えて、単語が注目する場所も見るようになります。ほかの写真は、探索した後でなければセグメンテーションできません。</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>再学習</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>セグメンターを学習</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>マスクを作成</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>マスクから学習しています…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>この学習は中断されました。最後のチェックポイントは保持されています。</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>まだ学習していません</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>与えられたマスクとの一致度 %1（取り分けた写真%n枚でのIoU）</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>ステップ%1で停止しました。学習した内容は保持されています。</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>写真%n枚から学習</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>合成ペア%n組</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>%1枚は対象外</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>小さく高速で、ほとんどのコンセプトに十分です。</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>より深く低速で、形が多様なコンセプト向けです。</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>論文のものと同じ幅で、圧倒的に時間がかかります。</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>小型・高速</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>ステップ数（1ステップ16枚）</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>自動: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <source>Maskwright sends nothing anywhere: photos, masks, models and settings stay on this computer.</source>
            <translation>Maskwrightはどこにも何も送信しません。写真、マスク、モデル、設定はこのコンピューターの中にとどまります。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>キーボードとマウス</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>キーの変更…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>その他</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>コンセプト（順番どおり）</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>写真上のマウスとキー</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>表示中</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageHead</name>
        <message>
            <source>What am I looking at?</source>
            <translation>これは何ですか？</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>マスクのラベル付けをやり直す前に作られました。</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>前のステージをやり直す前に作られました。</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>まだラベル付けしていない写真があります。</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>まだレビューしていない写真があります。</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>途中で停止しました。続けることができます。</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>アテンション</translation>
        </message>
        <message>
            <source>Fine-tune</source>
            <translation>微調整</translation>
        </message>
        <message>
            <source>Refine</source>
            <translation>精緻化</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>セグメント</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>See where the model looks for a word, and label all photos.</source>
            <translation>モデルが単語をどこに見ているかを確かめ、全写真をラベル付けします。</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>モデルに写真の背景を学習させます。</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>描画した背景との差で、マスクを鮮明にします。</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>同じマスクを一度で見つける小さなネットワークを学習します。</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>マスクを承認または修正します。</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>レビュー済みのデータセットを書き出します。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>ステージ</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>これは何ですか？</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>これは何ですか？ (F1)</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>マスクが作り直される前、または古いマスクに対する回答です。</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>最後の変更より前、または古いレビューからエクスポートされました。</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>次へ: モデルを微調整</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>次へ: マスクを精緻化</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>次へ: セグメンターを学習</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>次へ: マスクをレビュー</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>次へ: データセットをエクスポート</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>写真フォルダーをここにドロップ</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>サンプル写真で試す</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>写真は元の場所に残り、決して変更されません。このコンピューターの外には何も送信されません。</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>写真フォルダーを開く</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>探す対象を入力</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>マスクを確認してエクスポート</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1を開いています…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>続きから</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>新規プロジェクト…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>プロジェクトを開く…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>最近開いたプロジェクト</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>%1に戻る</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>ツアーを始める</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>サンプル写真を使い、写真からデータセットまでの5段階</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>タイムステップごとのアテンションとマスク面積</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>クリックまたはドラッグでタイムステップを選択</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>タイムステップ</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>アテンション（左軸）</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>マスク面積 %（右軸）</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1: アテンション %2、マスク %3%</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>曲線を計算しています…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>個々のタイムステップのマップはありません。</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>クリックでタイムステップを選択します。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>ホイールで4枚まとめてズーム、ドラッグで移動、ダブルクリックで全体表示</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>フォルダーを開く(&amp;O)…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>このマスクを保存(&amp;S)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>前の写真(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>次の写真(&amp;N)</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>前のタイムステップ(&amp;T)</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>次のタイムステップ(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>コンセプトを入力(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>ヒートマップ(&amp;H)</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>エッジにスナップ(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>写真全体を表示(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>実際のサイズ(&amp;A)</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>拡大(&amp;I)</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>縮小(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>内蔵モデル(&amp;B)</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>モデルフォルダーを選択(&amp;F)…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>モデルファイルを選択(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>キーボードとマウス(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>Maskwrightについて(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>テーマ(&amp;T)</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>システムに従う(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>移動(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>新規プロジェクト(&amp;N)…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>プロジェクトを開く(&amp;P)…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>プロジェクトのコピーを保存(&amp;C)…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>プロジェクトを検査(&amp;K)</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>データセットをエクスポート(&amp;D)…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>マスクをインポート(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>全写真をラベル付け(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>承認(&amp;A)</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>却下(&amp;J)</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>要修正(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>未レビューに戻す(&amp;B)</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>次の未レビューの写真(&amp;X)</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>写真をロック(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>マスクを次の写真にコピー(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>差が最も大きいマスクを探す(&amp;F)</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>コンセプト%1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>写真を移動(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>ブラシ(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>消しゴム(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>ポリゴン(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>投げ縄(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>自動選択(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>塗りつぶし(&amp;F)</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>エッジスナップブラシ(&amp;S)</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>モデルのマスクに戻す(&amp;M)</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>ブラシを小さく(&amp;M)</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>ブラシを大きく(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>拡張(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>縮小(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>穴を埋める(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>小片を除去(&amp;D)</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>平滑化(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>モデルのマスクに戻す(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>消去(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>マスク(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>キーの変更(&amp;C)…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>マスク全体(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>レビュー(&amp;R)</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>設定(&amp;T)…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>スタートページ(&amp;S)</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>対象なし(&amp;O)</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>並べて比較(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>これは何ですか？(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>ツアー(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>ガイド(&amp;G)</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>保存先(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>この写真を読み込めません</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>この写真を読み込めません。</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>モデルからのメッセージ</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>マスクを保存しました。</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>写真フォルダーを選択</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>拡散モデルのフォルダーを選択</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>モデルファイルを選択</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>モデル (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>このマスクを保存</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>PNG画像 (*.png)</translation>
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
            <translation>%1  ·  %2Mパラメーター  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>「%1」を探しています…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>探す対象を入力し、Enterを押してください。

マスクと、各タイムステップ・層・単語のヒートマップがここに表示されます。</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>前の写真、次の写真（写真の上で）</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>ホイール</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>カーソル位置でズーム</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>ドラッグ、Space + ドラッグ</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>写真を移動</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>ダブルクリック</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>写真全体を表示</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>ヒストグラム上で← →</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>しきい値を移動</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>プロジェクトを選択</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>プロジェクトのコピーを保存</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>プロジェクト (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>変更はすべて自動的に保存されます。</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>プロジェクトのコピーを保存しました。</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>これはラベル付けした写真ではありません。</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>写真フォルダーを選択</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>プロジェクトの保存先</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>前回、このプロジェクトを閉じずにMaskwrightが終了しました。</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>最後に完了したストロークまで、すべて残っています。</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>プロジェクトを開けません。</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>読み込める部分を復元</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>このプロジェクトの写真が元の場所にありません。</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>プロジェクトに問題はありません。</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>このプロジェクトには確認事項が%n件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>すべての変更を保存済み</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>保存しています…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>写真%n枚を比較しました。悪い順に表示します。</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>2つのステージのマスクを比較できる写真がまだありません。</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>先に、セグメンターまで含めて全写真をラベル付けしてください。</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>コンセプト%1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>元に戻す(&amp;U): %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>やり直す(&amp;R): %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>アテンション</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>レビュー</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Altまたは右ボタン</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>ツールの逆の動作</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>Oを押し続ける</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>写真だけを表示</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Shift + クリック</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>直線のストローク</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>ポリゴンを閉じる</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>写真%1 / %2枚</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>実行中の処理が終わると、データセットをエクスポートします。</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>マスクをインポート中</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>名前が原因で、写真%n枚をプロジェクトに含められません。</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>名前にバックスラッシュや、2文字目のコロンは使えません。名前を変更してください。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>「%1」は、全写真のラベル付けが終わってから探します。</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>この写真はロックされています。回答するには、ロックを解除してください。</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>1つのフォルダーにあるものだけを開きます。</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>ドロップされたほかの%n件は別の場所にあります。</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>初めてご利用ですか？</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>5段階のツアーで、写真からデータセットまでの流れをご案内します。</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>ツアーを始める</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>開ける写真がありません。</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>別のフォルダーを選択…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>内蔵モデルを使う</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>モデルをステップ%1のものに戻しました。</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>以前のモデルで作ったものには、古いことを示す印が付きます。</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>微調整はステップ%1で停止しました。学習した内容は保持されています。</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>モデルを「%1」向けに微調整しました。</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>写真%n枚から学習しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>写真%n枚は対象外です（読み込めない、マスクがない、または全体がオブジェクト）。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>精緻化を停止しました。マスク%n枚は保持されています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>マスク%n枚を精緻化しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>同じ設定なら、停止したところから再開します。</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>これらの写真のプロジェクトはまだありません。</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>データセットはすでにエクスポート中です。</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>マスクをインポート中です。途中の状態ではデータセットを作れません。</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>現在、エクスポートできるものはありません。</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>停止しました。セグメンターは写真%n枚のマスクを作成しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>セグメンターが写真%n枚のマスクを作成しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>このマスクの写真は、もうフォルダーにありません。</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>レポートを保存しました。</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>写真%n枚を、コンタクトシート用に読み込めませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>単語をCtrlまたはShift + クリック</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>複数の単語を選択</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>終了処理中…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>次はご自分の写真で</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>フォルダーを選んでください。写真は元の場所に残り、決して変更されません。</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>フォルダーを開く…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>学習に使わなかったマスクとの一致は %1 だけなので、確認するのは引き続き以前のマスクです。</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>良し悪しを測るためのマスクが取り置かれていないため、確認するのは引き続き以前のマスクです。</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>そのマスクを確認</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>「%1」を探すには、上の欄でEnterを押してください。</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>実行中の処理が終わると、概念の名前の変更や削除ができます。</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>ここに描かれた輪郭が、あなたのマスクと置き換わりました。</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>元のマスクを残すには、取り消してからレビューで写真を承認してください。</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>取り消す</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>%n枚の写真のマスクを比較しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>差が最も大きい写真から確認すると効果的です。</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>悪い順に表示</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>描画の良さを測るため、%n枚の写真を学習から除きました。</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>微調整が終わると「%1」を探します。

今すぐ探すには停止してください。学習した内容は残り、後で続けられます。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>セグメンターの学習が終わると「%1」を探します。

今すぐ探すには停止してください。学習した内容は残り、後で続けられます。</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>実行中のジョブが終わると「%1」を探します。</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>あなたのマスクに戻しました。</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>ここに描かれています。アテンションでは引き続きモデルの結果が描かれます。</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>承認済み・別の輪郭</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>承認されたマスクは、ここに描かれた輪郭と異なります。レビューで確認できます。</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>最後に行った作業を記録できませんでした。</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>ステージはこの作業を認識していません。ディスクに空きがあり、このファイルに書き込めることを確かめてから、もう一度行ってください。</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>すでに済んだ作業を読み取れませんでした。</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>ステージの表示が正しくない可能性があります。このファイルを開けることを確かめるか、別の場所に移してください。移すと、何も済んでいないものとして扱われます。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>ソフトマップのヒストグラムとしきい値</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>線をドラッグしてしきい値を動かします。棒は平方根の目盛りで描かれています。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::TokenChips</name>
        <message>
            <source>Token %1</source>
            <translation>トークン %1</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>End</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
CtrlまたはShiftを押しながらクリックすると複数選択でき、マップは加算されます。</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>ツール</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>マスク全体を変更</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>ブラシのサイズ（写真のピクセル単位）</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>自動選択で許容する、クリック位置のピクセルとの色の差</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>許容値</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>マスクを色で表示</translation>
        </message>
        <message>
            <source>Mask as an outline</source>
            <translation>マスクを輪郭で表示</translation>
        </message>
        <message>
            <source>Mask as a cut-out</source>
            <translation>マスクを切り抜きで表示</translation>
        </message>
        <message>
            <source>Opacity of the mask</source>
            <translation>マスクの不透明度</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>別のマスクと比較</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>比較しない</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>交互表示</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>分割表示</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>比較するマスク</translation>
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
            <translation>写真</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>フォルダー内のすべての写真がこの一覧にあります。1枚選択するか、AとDで順に移動してください。写真は決して変更されません。</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>探す対象</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>ヒートマップとしきい値</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>必要に応じて、より良いマスクに</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>「微調整」ではモデルが写真を学び、「精緻化」ではマスクが鮮明になり、「セグメント」ではマスクから小さなネットワークを学習します。どれも必須ではありません。印は、完了したものと次のものを示します。</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>レビューとエクスポート</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>マスクを承認するか、ブラシで修正します。その後「エクスポート」で、学習プログラム用のデータセットを書き出します。下の「?」で、見ているものの説明を確認できます。</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>ツアーをスキップ</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>ツアー、%1: %2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>英語の単語（ここでは「flower」＝花）を入力してEnterを押すと、モデルがそれをどこに見ているかが写真に表示されます。今すぐ試せます。ツアーはそのまま待ちます。</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>明るい色は、モデルが単語をどこに見ているかを示します。ヒストグラムのしきい値で、マスクになる部分が決まります。その後「すべてラベル付け…」で全写真のマスクを作ります。</translation>
        </message>
    </context>
</TS>
