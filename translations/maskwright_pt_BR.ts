<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>Máscaras para fotos a partir de uma palavra digitada.</translation>
        </message>
        <message>
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>Mostrar a versão e o que um relato de erro precisa.</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>Pasta de fotos, foto ou projeto a abrir.</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>O Maskwright não conseguiu reiniciar (%1). Inicie-o como de costume.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>Não há máscara de um modelo para esta foto à qual voltar.</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>Sob o pincel não há borda em que o contorno já não esteja.</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>Não há ilhas pequenas a remover.</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>A máscara inteira não passa de ilhas pequenas; ela permanece.</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>Não há buracos a preencher.</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>Isso não muda nada nesta máscara.</translation>
        </message>
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>Nada cerca este lugar. Desenhe primeiro um contorno fechado ao redor dele.</translation>
        </message>
    </context>
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n objeto</numerusform>
                <numerusform>%n objetos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n foto sem objeto</numerusform>
                <numerusform>%n fotos sem objeto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>Um conjunto de dados de %n foto foi exportado.</numerusform>
                <numerusform>Um conjunto de dados de %n fotos foi exportado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Interrompido; %n máscara foi importada.</numerusform>
                <numerusform>Interrompido; %n máscaras foram importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>%n máscara foi importada.</numerusform>
                <numerusform>%n máscaras foram importadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>Nenhuma máscara de uma foto deste projeto foi encontrada ali.</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>Elas ficam em uma camada própria: o que você desenhou ou aceitou permanece como estava.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n objeto manteve a máscara que tinha.</numerusform>
                <numerusform>%n objetos mantiveram a máscara que tinham.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1: %2 pixels relidos, 0 divergentes.</translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Passo %1 de %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>%1 amostras por segundo</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>até %1 de memória</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>O modelo é o do passo %1, que tem a menor perda de validação.</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>O modelo é o do passo %1.</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Antes do treinamento</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Passo %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>Com isto os demais são comparados.</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>Nenhuma máscara mudou visivelmente.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>Máscaras alteradas: %1 de %n, em média %2.</numerusform>
                <numerusform>Máscaras alteradas: %1 de %n, em média %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1: IoU de %2 com o passo anterior, cobre %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1: cobre %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>Lendo o que já existe…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>Ainda não treinado. O treinamento pode ser pausado, e interrompido sem perder nada.</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>O ajuste fino de “%1” está em execução; este pode começar quando ele terminar.</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>Removendo a execução anterior…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>Começa quando a tarefa em execução terminar.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Em pausa.</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>Parando após o passo em andamento…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>Interrompido no passo %1 de %2. O que foi aprendido é mantido.</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>Concluído após %n passo.</numerusform>
                <numerusform>Concluído após %n passos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>Voltando…</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Interrompido; %n máscara foi mantida.</numerusform>
                <numerusform>Interrompido; %n máscaras foram mantidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>%n máscara gravada.</numerusform>
                <numerusform>%n máscaras gravadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>Para continuar, rotule de novo na mesma pasta.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>“%1” não está entre as palavras que %2 aprendeu, que são inglesas; em vez disso, busca-se “%3”.</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>Cerca de %1, no ritmo do último treinamento deste tipo neste computador.</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>A duração aparece após os primeiros passos.</translation>
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
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter (num.)</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espaço</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
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
            <translation>Foi aberto somente para leitura.</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>O projeto contém um link para outro lugar, pelo qual outros arquivos seriam alterados: %1. Para alterar algo aqui, coloque no lugar dele aquilo a que ele leva.</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>O projeto fica onde nada pode ser gravado: nenhuma alteração seria mantida.</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>O projeto está aberto em outra janela: feche-o lá para alterar algo aqui.</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>O disco está cheio ou não aceita gravação: nenhuma alteração seria mantida. Libere espaço e abra o projeto de novo.</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>O projeto foi alterado por um Maskwright mais recente: aqui ele pode ser visto, mas não alterado.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>A corrigir</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Não revisada</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceitar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeitar</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Copied mask</source>
            <translation>Máscara copiada</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pincel</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Borracha</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Laço</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Preencher</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>Varinha</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Contrair</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Preencher buracos</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>Remover ilhas</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Suavizar</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>Ajuste às bordas</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>Voltar ao modelo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceita</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editada</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejeitada</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>Preliminar</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Refinada</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmentador</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importada</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Sua</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nada aqui</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Usar esta máscara</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AboutDialog</name>
        <message>
            <source>About Maskwright</source>
            <translation>Sobre o Maskwright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versão %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>Máscaras para fotos a partir de uma palavra digitada, sem rótulos e sem rede.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licenças</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>O método é o do &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh e Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software livre sob a GNU General Public License, versão 3 ou posterior.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examinando esta máquina…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>Para relatar um erro</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>Em que o Maskwright se baseia</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>A licença do Maskwright</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>Aponte para a foto para ver quais palavras olham para ali.</translation>
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
            <translation>Isto não pode ser usado como está.</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>O modelo não pode ser usado.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Não há memória suficiente para isto.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>O disco não aceitou o que seria gravado.</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>Algo deu errado dentro do Maskwright.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>%n foto foi deixada de fora:</numerusform>
                <numerusform>%n fotos foram deixadas de fora:</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all of this message</source>
            <translation>Mostrar esta mensagem inteira</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>Mostrar só o título</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>%1 aguarda a vez.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1 está em pausa.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 está em execução.</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>O treinamento mantém o que aprendeu e pode continuar mais tarde.</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>O que foi feito até agora é mantido.</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>Nada disso é mantido.</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>Fechar o Maskwright</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>Mais %n tarefa aguarda.</numerusform>
                <numerusform>Mais %n tarefas aguardam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>Interrompê-las e fechar?</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>Interrompê-la e fechar?</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>O que não começou é descartado.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Parar e fechar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>Cores de %1 a %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>Mesma escala</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>Foto no segundo lado</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>Fechar o segundo lado</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>A mesma cor representa o mesmo valor nos dois lados</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>A IoU, interseção sobre união, é 1 onde ambas as máscaras contêm os mesmos pixels e 0 onde não têm nenhum em comum.</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>Prompt ou conceito</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>Um conceito, ou um prompt que contenha o do primeiro lado: a photo of a small bird</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Mostrar onde o modelo vê isto (Enter)</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>Foto a comparar</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>Mesma foto, ou digite outro nome</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>Outra foto…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>Todas as fotos da pasta</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>Nenhuma foto desta pasta tem esse nome.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n foto tem isso no nome. Escolha uma da lista.</numerusform>
                <numerusform>%n fotos têm isso no nome. Escolha uma da lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>“%1”, ou outro prompt</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>Busca “%1”</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>Busca “%1” neste prompt</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Esta foto não pode ser lida</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>Escolha outra foto.</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>Digite acima o que buscar e pressione Enter.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando “%1”…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando a máscara…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>Ainda não analisada. Pressione Enter acima para buscar.</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>A máscara cobre %1% da foto</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  IoU com a primeira máscara: %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ConceptBar</name>
        <message>
            <source>Look</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>O que buscar, p. ex., bird</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Conceito</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Mostrar onde o modelo vê isto (Enter)</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir pasta…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>Escolher uma pasta de fotos (Ctrl+O)</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;Escolher outra pasta (Ctrl+O)</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>Máscaras para todas as fotos da pasta (Ctrl+Shift+E)</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>Rotular tudo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>Um conjunto de dados com o que foi revisado (Ctrl+E)</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>Em inglês: os modelos conhecem palavras inglesas.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export a dataset</source>
            <translation>Exportar um conjunto de dados</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Fotos com o estado</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>Também fotos sem objeto (negativas)</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Conceitos</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>Subconjuntos</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>Um único conjunto</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>Divisão, fotos da mesma pasta juntas</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>Divisão, foto a foto</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>Treinamento %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>Validação %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>Teste %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>A mesma semente divide as mesmas fotos da mesma forma.</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>Treinamento, validação, teste</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formatos</translation>
        </message>
        <message>
            <source>COCO masks as</source>
            <translation>Máscaras COCO como</translation>
        </message>
        <message>
            <source>Run lengths: every pixel</source>
            <translation>RLE: todos os pixels</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>Polígonos, abertos nos buracos</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>Máscaras PNG</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>Preto e branco, uma para cada conceito</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>Números de classe, com prévia colorida</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>Números de objeto</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>Recortes, transparentes ao redor do conceito</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>Fundos, transparentes nos objetos</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>Segmentação YOLO</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC, com paleta</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>Além dos rótulos</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>Cópias das fotos, na posição certa</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>Programas que ignoram a rotação armazenada em uma foto veem a cópia como você a vê. Suas fotos permanecem como estão.</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>Substituir o conjunto de dados existente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>Nesta pasta</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>Escolha uma pasta para o conjunto de dados</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>Escolha quais fotos exportar.</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>Escolha um conceito.</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>Escolha um formato.</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>Escolha quais máscaras PNG gravar.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>As partes somam %1%, e não 100%.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Escolha uma pasta.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>%n delas sem objeto</numerusform>
                <numerusform>%n delas sem objeto</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>%1 para treinamento, %2 para validação, %3 para teste</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>Nenhuma foto está em um desses estados ainda: revise algumas ou escolha outros.</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>A pasta fica entre as fotos. Escolha uma em outro lugar.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>A pasta contém outra coisa. Escolha uma vazia ou nova.</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>A pasta contém um conjunto de dados anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n foto deixada de fora</numerusform>
                <numerusform>%n fotos deixadas de fora</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>As fotos ou o projeto ficam nesta pasta. Escolha uma em outro lugar.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>%n delas nunca analisada</numerusform>
                <numerusform>%n delas nunca analisadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>Em %n foto nem todos os conceitos foram buscados; ela conta como se não mostrasse nenhum dos que faltam.</numerusform>
                <numerusform>Em %n fotos nem todos os conceitos foram buscados; elas contam como se não mostrassem nenhum dos que faltam.</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>Uma das partes fica sem fotos.</translation>
        </message>
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>Ninguém tinha este conceito em uso ao responder as fotos.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>“%1”: %n máscara está em fotos respondidas, mas ninguém tinha ali este conceito em uso.</numerusform>
                <numerusform>“%1”: %n máscaras estão em fotos respondidas, mas ninguém tinha ali este conceito em uso.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>Solte para abrir</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>As fotos analisadas são mantidas, para que, ao voltar a uma delas, seus mapas de calor apareçam de imediato. Mais memória mantém mais fotos.</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>O que você altera aqui vale a partir da próxima tarefa.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisão</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>Memória para o ajuste fino</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>Memória para fotos analisadas</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processador</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>Placa de vídeo (CUDA)</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32: 32 bits</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16: 16 bits, com o alcance de 32</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16: 16 bits, só em placas de vídeo</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>Onde o modelo é executado.</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>Com que exatidão o modelo calcula. 16 bits usam metade da memória, e menos tempo quando a própria máquina calcula com eles.</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>Quantos núcleos uma tarefa usa. Menos núcleos deixam espaço para outros programas. Com o mesmo número, a mesma semente dá a mesma máscara, bit a bit.</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>O máximo que o ajuste fino pode usar. Se precisar de mais, ele não começa e diz o que caberia.</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 com %2</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>Automático aqui: a placa de vídeo.</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>Automático aqui: o processador, %1.</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>Automático aqui: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>Automático aqui: %n núcleo.</numerusform>
                <numerusform>Automático aqui: todos os %n núcleos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>Automático aqui: o que está livre, agora %1 GB.</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>Não há aqui uma placa de vídeo que o CUDA possa usar: as tarefas vão falhar. Escolha Automático.</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16 só funciona em placas de vídeo: as tarefas vão falhar. Escolha Automático, bf16 ou fp32.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>As máscaras refinadas</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>As máscaras do segmentador</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>As máscaras preliminares</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>Você tem máscaras de referência destas fotos, desenhadas por uma pessoa? Escolha a pasta delas para ver o quanto as máscaras daqui se aproximam.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Escolher a pasta…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>Avaliar apenas fotos que têm ambas</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>Distribuição das fotos</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>IoU média de cada pasta</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Salvar relatório…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>Máscaras sem par de mesmo nome são deixadas de fora.</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>Comparar com máscaras de referência</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Avaliar</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>Pelas máscaras de referência nesta pasta</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>Imagens em preto e branco com os nomes e tamanhos das fotos.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU média</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>Interseção sobre união do primeiro plano, média de todas as fotos.</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>F de contorno</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>O quanto os contornos coincidem, média de todas as fotos.</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>Acurácia, todos os pixels</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>A proporção de pixels corretos, sobre todas as fotos juntas.</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU, todos os pixels</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>Do primeiro plano, sobre os pixels de todas as fotos juntas.</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU, todos os pixels</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>A média de primeiro plano e fundo, sobre os pixels de todas as fotos juntas.</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>Grava os números, os gráficos e uma folha de contato das piores e melhores fotos.</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>Pontuações das fotos, as piores primeiro</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>As piores primeiro. Um clique abre a foto.</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>Escolha a pasta das máscaras de referência</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>Escolha onde salvar o relatório</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>Rotule primeiro todas as fotos; depois as máscaras delas podem ser comparadas com as de referência.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>Abra uma pasta de fotos e digite o que buscar.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Rotular todas as fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n foto tem ambas as máscaras</numerusform>
                <numerusform>%n fotos têm ambas as máscaras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n sem máscara de referência</numerusform>
                <numerusform>%n sem máscara de referência</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n de referência sem máscara aqui</numerusform>
                <numerusform>%n de referência sem máscara aqui</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1, %n foto</numerusform>
                <numerusform>%1, %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>%n máscara sem par foi deixada de fora.</numerusform>
                <numerusform>%n máscaras sem par foram deixadas de fora.</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>sem pasta</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>O ajuste fino guarda seus resultados em um projeto. Abra uma pasta de fotos e diga o que buscar nelas.</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>O ajuste fino aprende com máscaras preliminares, e ainda não há nenhuma.</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>Rotular primeiro todas as fotos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Recomeçar…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recomeçar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>Uma cópia do modelo aprende a pintar o fundo das suas fotos. Quanto melhor ela o faz, mais nítido o objeto se destaca onde pintura e foto diferem.</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>Após o passo em andamento; o que foi aprendido é mantido</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>As máscaras foram refeitas desde então. Recomece para aprender com elas.</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>Recomeçar remove o que foi aprendido até agora. As configurações da nova execução estão abaixo.</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>Ajuste fino para “%1”</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Iniciar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>Continuar do passo %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>Isto usa %1 de memória, e há %2 livres. Feche outros programas ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>Isto usa %1 de memória, e há %2 livres. Treine apenas pequenos acréscimos ou escolha um modelo menor.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>O modelo inteiro</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Duração</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>O que é treinado</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Curta</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>Para ver se ajuda</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>O adequado para este número de fotos</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Longa</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>Para o último ganho; uma noite inteira em modelos grandes</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>Amostras por passo</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>Recorte de cada foto</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taxa de aprendizado</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>Média dos pesos (EMA)</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>Validação e prévia</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>Minutos entre checkpoints</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semente</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memória</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%n passo, com uma prévia a cada %1</numerusform>
                <numerusform>%n passos, com uma prévia a cada %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1 células latentes (%2 pixels)</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>a cada %n passo</numerusform>
                <numerusform>a cada %n passos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>%1 ou mais; há %2 livres</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>Os desta execução. Recomece para escolher outros.</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>Pequenos acréscimos (LoRA)</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>Para modelos grandes, que não cabem inteiros na memória</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Filtrar por nome</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>%1 de %n foto</numerusform>
                <numerusform>%1 de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Show photos that are</source>
            <translation>Mostrar fotos com o estado</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Ordem das fotos</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>Mostrar fotos com</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Com nota</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>Máscaras divergentes</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>Piores primeiro</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>Qualquer conceito</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find photos</source>
            <translation>Procurar fotos</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>Por pasta e nome</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>Primeiro as fotos cujas máscaras de várias etapas (atenção, refinamento, segmentador) mais divergem</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GeneralPage</name>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Light or dark, or as your desktop has it.</source>
            <translation>Claro ou escuro, ou como na sua área de trabalho.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>Os números são escritos como neste idioma. O que você escolher vale quando o Maskwright for iniciado de novo.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Movimento reduzido</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>Com movimento reduzido, nada desliza, esmaece ou se move sozinho, e as máscaras comparadas se alternam devagar. Quando a área de trabalho não informa sua preferência, pode haver movimento.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Seguir o sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ativado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar agora</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>Fecha o Maskwright e o abre novamente com o que está aberto agora</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>Orientação, do fundo ao conceito</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>O que é pintado: s = 0 o fundo, s = 1 o conceito, entre eles um pouco de ambos, e abaixo de 0 para longe do conceito</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>Quantos fundos são pintados e entram na média da diferença: com mais, ela fica mais estável e leva mais tempo</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>Pinturas</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>Do fundo ao conceito</translation>
        </message>
        <message>
            <source>s = %1</source>
            <translation>s = %1</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>Pintar</translation>
        </message>
        <message>
            <source>Paints the background over what the mask covers</source>
            <translation>Pinta o fundo sobre o que a máscara cobre</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>Parar de pintar</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>Pinta todas as posições do controle deslizante, para que depois ele deslize suavemente</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>Pintando: %1 de %2 posições pintadas</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>Pintar tudo</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>%1 de %2 posições estão pintadas para esta foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>Um ponto cheio: pintado, e mostrado de imediato</translation>
        </message>
        <message>
            <source>background</source>
            <translation>fundo</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>conceito</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>Guia</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Pesquisar no guia</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>Nenhuma página contém todas essas palavras.</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>O guia está em inglês.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>Descida %1 · bloco %2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>Subida %1 · bloco %2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Meio</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>A média sobre passos de tempo e camadas, da qual a máscara é feita</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidade</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>Cores do mapa de calor</translation>
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
            <translation>Cinza</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Passo de tempo</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 de %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>Sua escolha</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>Média sobre todos os passos de tempo</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>Palavras, passos de tempo e camadas à sua escolha</translation>
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
            <translation>Palavras</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Camadas</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>Como na média</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>Negrito: na média</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1, %2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1, na média</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>média de %n</numerusform>
                <numerusform>média de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Parar a reprodução</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>Reproduzir os passos de tempo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>O que estou vendo?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>O que estou vendo?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Próximo: %1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>O mapa de calor de uma palavra</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>Um modelo de difusão pinta imagens a partir de palavras. Para isso, cada lugar da imagem pergunta a cada palavra do prompt o quanto ela importa ali. Esses pesos se chamam atenção cruzada. Aqui o modelo recebe a sua foto, e os pesos dizem onde ele vê a palavra.</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>O modelo não olha para pixels, mas para latentes: uma imagem cerca de oito vezes menor que contém o que importa. Por isso o mapa de calor é grosseiro, e por isso a máscara é ajustada às bordas da foto.</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>Se o calor ficar ao lado do objeto, tente uma palavra mais simples, ou um modelo que conheça mais palavras.</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>O histograma e o limiar</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>As barras contam a frequência de cada valor do mapa de calor: fundo à esquerda, objeto à direita. Uma mistura de duas gaussianas, isto é, duas curvas em forma de sino, é ajustada a elas.</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>O limiar fica onde um valor tem a mesma probabilidade de ser objeto ou fundo. Tudo acima dele se torna a máscara.</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>Arraste a linha, ou mova-a com as setas do teclado, se a máscara abranger demais ou de menos. Redefinir traz de volta o limiar do próprio modelo.</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>Passos de tempo e camadas</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>Um modelo de difusão aprende a tirar ruído de imagens. Um passo de tempo diz quanto ruído foi posto na foto antes que o modelo a olhasse: em um passo alto, resta pouco da foto.</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>Os passos de tempo ruidosos encontram o lugar aproximado de um objeto; os outros, as suas partes. As curvas mostram quanta atenção a palavra recebe em cada passo de tempo e o tamanho da máscara que resultaria.</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>As camadas são os lugares do modelo em que as palavras foram consultadas. As do meio veem a imagem inteira em poucas células; as externas, detalhes mais finos. Os botões das palavras mostram o mapa de cada uma.</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajuste fino</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>O modelo passa a conhecer as suas fotos: uma cópia dele continua treinando com elas, sem nenhuma máscara desenhada à mão. Acima de tudo, ela aprende como é o fundo onde não há objeto.</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>Depois ela consegue pintar por cima do objeto como se ele nunca tivesse estado ali. O refinamento precisa disso para ver o que o objeto cobre.</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>As prévias mostram, em cada checkpoint, o que o modelo faz de algumas das suas fotos e o quanto as máscaras delas mudaram. Quando pararem de melhorar, pare: o que foi aprendido é mantido, e você pode voltar a um checkpoint anterior.</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>Esta etapa pode ser omitida. É a mais demorada de todas.</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>A perda</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>A perda diz o quanto a estimativa de ruído do modelo se afasta do ruído que foi posto. Quanto menor, melhor; sua altura em si não significa nada, apenas a sua queda.</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>A linha bruta oscila, porque cada passo vê outras fotos, outro ruído e outro passo de tempo. A linha suavizada mostra a tendência. A perda de validação é medida em fotos reservadas, sempre nos mesmos passos de tempo e com o mesmo ruído.</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>Quando a perda de validação sobe enquanto a linha suavizada desce, o modelo está decorando as fotos. O melhor checkpoint fica antes disso.</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Refinamento</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>O modelo pinta o fundo por cima do objeto; isso se chama inpainting. Onde foto e pintura diferem, ali estava o objeto. A diferença é muito mais fina que o mapa de calor.</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>A faixa mostra foto, fundo pintado, diferença e máscara. A diferença multiplicada pelo mapa de calor é cortada em um limiar, como a primeira máscara.</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>Cada passo pode ser desativado para ver o que faz: manter-se na primeira máscara, fechar lacunas, preencher buracos e ajustar às bordas da foto.</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>Um modelo que passou por ajuste fino com as suas fotos pinta fundos melhores e, portanto, máscaras melhores.</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>A escala de orientação</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>O modelo pinta misturando duas estimativas: uma que conhece a sua palavra e outra que conhece apenas o fundo. A escala de orientação diz quanto da primeira entra.</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>Em 0 ele pinta apenas o fundo; em 1, o que a palavra pede; acima disso, em excesso. Mover o controle deslizante faz o objeto surgir e desaparecer, o que mostra o que o modelo entende por ele.</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>As máscaras são feitas a partir da pintura sem o objeto.</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>O segmentador</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>Um segmentador é uma pequena rede (uma U-Net) que aprende com todas as máscaras de uma vez e então encontra o objeto em qualquer foto, em um instante e sem modelo de difusão.</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>Ele compensa o que deu errado em máscaras individuais, porque os erros variam de foto para foto e o objeto não.</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>Onde ele discorda da máscara que recebeu, uma das duas provavelmente está errada. Essas fotos vêm primeiro na revisão.</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>A pontuação dele diz o quanto concorda com máscaras que não lhe foram mostradas. Essas também não foram desenhadas por uma pessoa: só uma avaliação mede a verdade.</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Pares sintéticos</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>O modelo pode pintar imagens que já trazem a própria máscara. Cada uma é pintada duas vezes a partir do mesmo ruído, uma com a palavra e outra sem ela; o que difere é o objeto.</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>Descarte os pares cuja máscara não corresponde à imagem. Um filtro já retirou os piores. O segmentador aprende com os que são mantidos, além das suas próprias fotos.</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>Quem tem poucas fotos é quem mais ganha com eles. O modelo integrado pinta pouco mais que formas coloridas.</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>A avaliação</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>Se você tem máscaras em que confia, o Maskwright pode medir o quanto se aproximou delas.</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>A IoU, interseção sobre união, é a área que as duas máscaras têm em comum dividida pela área que qualquer uma delas cobre: 1 é a mesma máscara; 0, nada em comum. A IoU média é a média sobre as fotos; a mIoU inclui o fundo como uma classe própria.</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>A acurácia é a proporção de pixels corretos. Ela favorece objetos pequenos. A pontuação F de contorno olha apenas para os contornos.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>A revisão</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>Aqui você diz, para cada foto, se a máscara está certa: aceite-a (Enter), rejeite-a (X) ou marque-a como “A corrigir” (N). Cada resposta passa para a próxima foto.</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>Pincel, polígono, varinha e as outras ferramentas corrigem uma máscara. Um traço é gravado em disco assim que termina, e desfazer continua possível após reiniciar. Suas fotos nunca são alteradas.</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>Cada etapa deixa uma máscara própria: preliminar, refinada, do segmentador. O que você desenhou fica acima de todas. A barra de ferramentas as compara.</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>Com muitas fotos, veja primeiro aquelas cujas máscaras mais divergem entre as etapas.</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>O conjunto de dados</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>Uma exportação grava fotos e máscaras na forma que um programa de treinamento lê: COCO, PNG, YOLO ou Pascal VOC, divididas em fotos de treinamento, validação e teste.</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>Você escolhe quais respostas contam. Só com fotos aceitas se obtém o melhor conjunto de dados; a janela diz antes o que ele conterá.</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>Cada arquivo é relido e comparado com a máscara de que veio. O conjunto de dados só aparece com seu nome quando está completo, e um relatório ao lado confirma isso.</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>Mais no guia…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>Cores claras significam muita atenção; escuras, pouca. A média sobre todos os passos de tempo e camadas é aquilo de que a máscara é feita; mapas individuais mostram como ela se forma.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import masks</source>
            <translation>Importar máscaras</translation>
        </message>
        <message>
            <source>PNG masks in a folder, named after the photos</source>
            <translation>Máscaras PNG em uma pasta, com os nomes das fotos</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>Um arquivo COCO</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>Vazio: a pasta de cada foto o indica</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>Vazio: todas; senão, nomes com vírgulas</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>O que elas mostram</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorias</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>são substituídas</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>são mantidas</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>As máscaras ficam em uma camada própria: o que você desenhou ou aceitou permanece como está.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>Máscaras importadas antes</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>Escolha um arquivo COCO</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>Escolha a pasta das máscaras</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Escolha um arquivo.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Escolha uma pasta.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::InspectorPanel</name>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>Mapa de calor</translation>
        </message>
        <message>
            <source>Over the timesteps</source>
            <translation>Por passo de tempo</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>Sob o cursor</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>Carregando o modelo</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lendo fotos</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>Codificando a foto</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>Ajustando às bordas</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>Gravando máscaras</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>Verificando o que foi gravado</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Treinando</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>Segmentando</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>Pintando fundos</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Avaliando</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabalhando</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>alguns segundos restantes</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>cerca de %n segundo restante</numerusform>
                <numerusform>cerca de %n segundos restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>cerca de %n minuto restante</numerusform>
                <numerusform>cerca de %n minutos restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>cerca de %n hora restante</numerusform>
                <numerusform>cerca de %n horas restantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>Rotulagem</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>Pintura do fundo</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajuste fino</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>Refinamento de máscaras</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>Treinamento do segmentador</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>Geração de pares sintéticos</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>Verificação do modelo</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n segundo</numerusform>
                <numerusform>%n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n minuto</numerusform>
                <numerusform>%n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>duration</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>Interrompida antes de começar.</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>Falhou após %1.</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>Concluída após %1.</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>Interrompida após %1. O que está feito é mantido.</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>Interrompida após %1.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>O que está em execução, o que aguarda e o que terminou</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Tarefas (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>Tarefas, %n aguardando</numerusform>
                <numerusform>Tarefas, %n aguardando</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>Termina assim que puder.</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>Termina após o passo em andamento, para manter o que foi aprendido.</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>Termina após a foto em andamento; o que está pronto é mantido.</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Parar agora</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>Abandona o que está em andamento; o que está pronto é mantido</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobLogDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Registro</translation>
        </message>
        <message>
            <source>The engine has said nothing yet.</source>
            <translation>O motor ainda não informou nada.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>Priorizar</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Registro…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>Priorizar: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Cancelar: %1</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progresso: %1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>Será a próxima</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Aguarda a vez</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>Parar agora: %1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Parando: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>Limpar</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>Nada em execução e nada aguardando. O que demora aparece aqui.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tarefas</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>Tirar da lista o que terminou</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fechar (Esc)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>Alterar atalhos</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>Clique em um campo e pressione as novas teclas. Backspace deixa uma ação sem atalho.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Redefinir tudo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1 é usado por “%2”. Usar aqui em vez disso?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>A pasta de cada foto indica o conceito</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>Arquivo COCO (annotations.json) junto às máscaras PNG</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>Ajustar às bordas das fotos</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>Continuar de onde parou uma rotulagem anterior nesta pasta</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Rotular</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Rotular todas as fotos</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>O que buscar, p. ex., bird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Conceito</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>Nesta pasta</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>Escolha uma pasta para as máscaras</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Digite o que buscar.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Escolha uma pasta.</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>Escolha uma pasta diferente da das fotos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n foto</numerusform>
                <numerusform>%n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>Este modelo não traz nenhum: antes, um é treinado com estas fotos.</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>Cada foto recebe o limiar entre as suas próprias duas gaussianas, deslocado conforme “Usar em todas as fotos”. Um limiar movido só para uma foto não conta aqui.</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>Usar também o segmentador; as divergências podem ser revisadas primeiro</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>Isto é um arquivo. Escolha uma pasta.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>A pasta contém outra coisa. Escolha uma vazia ou nova.</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>A pasta já contém máscaras. Escolha uma nova ou marque “Continuar” para prosseguir com estas.</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>a pasta das fotos</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>o modelo</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>o conceito</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>o prompt</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>o número de passos de tempo</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>o ajuste às bordas</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>a propagação</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>o limiar para todas as fotos</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>a precisão</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>a semente</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>o número de partes</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>Aguardando a resposta do disco…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>até onde vai (com ou sem segmentador)</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>O que está nesta pasta foi feito com outras configurações. Escolha uma pasta nova.</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>A rotulagem nesta pasta tinha outras configurações: %1. Iguale-as ou escolha uma pasta nova.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>Perda e taxa de aprendizado por passo</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>Roda: zoom. Arrastar: mover. Duplo clique: mostrar tudo.</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perda</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Suavizada</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>Taxa de aprendizado (direita)</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validação</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Checkpoint</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>As curvas aparecem com os primeiros passos.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Passo %1</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>perda %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>suavizada %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>taxa de aprendizado %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>validação %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>checkpoint</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taxa de aprendizado</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>Mostrar o contorno</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Ajustar às bordas da foto</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>Deixa que as bordas da própria foto tornem mais nítida a máscara, que só é tão fina quanto a grade do modelo</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>Limiar %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando a máscara…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>A máscara cobre %1% da foto</translation>
        </message>
        <message>
            <source>Use for all photos</source>
            <translation>Usar em todas as fotos</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>Volta ao limiar original, como antes de ser movido</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>Move o limiar de cada foto na mesma proporção entre as suas próprias duas gaussianas</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>Deixar de usar</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>Cada foto volta ao limiar entre as suas próprias duas gaussianas</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>Todas as fotos: %1% do caminho até o objeto</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>Todas as fotos: %1% do caminho até o fundo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelList</name>
        <message>
            <source>Mini (built in)</source>
            <translation>Mini (integrado)</translation>
        </message>
        <message>
            <source>%1  ·  in use</source>
            <translation>%1  ·  em uso</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message>
            <source>%1 million parameters</source>
            <translation>%1 milhões de parâmetros</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Adicionar pasta…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Adicionar arquivo…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Remover da lista</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>Um modelo na estrutura do diffusers: unet, vae, text_encoder, tokenizer, scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>Um modelo inteiro em um arquivo .safetensors</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>Os arquivos dele ficam onde estão</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>Lê todos os pesos, procura danos e executa o modelo uma vez</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>Sobre este modelo</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Escolha uma pasta com um modelo de difusão</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Escolha um arquivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>Modelos (*.safetensors);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lendo %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n camada de atenção cruzada</numerusform>
                <numerusform>%n camadas de atenção cruzada</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>SHA-256 dos pesos:</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>Calculando o SHA-256 dos pesos…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Ainda não verificado.</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>A verificação começa assim que não houver mais nada em execução. Um modelo grande demora um pouco…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>Todos os pesos foram lidos e o modelo foi executado uma vez: ele está completo.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairSheetModel</name>
        <message>
            <source>Pair %1. %2</source>
            <translation>Par %1. %2</translation>
        </message>
        <message>
            <source>%1. The mask covers %2 % of the picture; inside it the two differ by %3.</source>
            <translation>%1. A máscara cobre %2% da imagem; dentro dela as duas diferem em %3.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Mantido</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>Mantido por você</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>Descartado por você</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>Descartado: a máscara está quase vazia</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>Descartado: a máscara ocupa a imagem inteira</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>Descartado: a máscara acompanha a margem</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>Descartado: a máscara está em pedaços</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>Descartado: as duas imagens são parecidas</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>Descartado: elas diferem também fora da máscara</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Descartado</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message>
            <source>Open a folder of photos and type what to look for: pairs are made up for one concept.</source>
            <translation>Abra uma pasta de fotos e digite o que buscar: os pares sintéticos são gerados para um conceito.</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>Cada par é o conceito e o seu fundo, pintados a partir do mesmo ruído. Onde diferem está a máscara, e ninguém a desenhou.</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>Gerar pares</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Recomeçar…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>Com que força o conceito é pintado: fundo + orientação × (conceito − fundo). O artigo usa 1; com o modelo integrado, um conceito aparece a partir de cerca de 4.</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>Passos de uma pintura. Mais passos são mais finos e demoram mais.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recomeçar</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Mantê-los</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>Gerar pares sintéticos</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>Número de pares</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>Escala de orientação</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Pares sintéticos</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>Imagem, fundo, máscara. Um clique na marca, Enter ou Espaço mantém ou descarta o que está selecionado.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todos %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>Mantidos %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>Descartados %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>O modelo com ajuste fino pinta.</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>O modelo pinta como está; um com ajuste fino pinta fundos melhores.</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>Estes pares foram gerados em outro lugar. Para gerar mais, recomece.</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>Todos foram gerados. Aumente o número para gerar mais.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>%n par, e o que você disse dele, será removido assim que o primeiro novo for gerado.</numerusform>
                <numerusform>%n pares, e o que você disse deles, serão removidos assim que o primeiro novo for gerado.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>Procurar…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>É preciso um caminho completo.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoCanvas</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to change its mask.</source>
            <translation>Esta foto está bloqueada. Desbloqueie-a para alterar a máscara.</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>Ainda não há máscara aqui. Busque algo primeiro, ou comece uma máscara vazia.</translation>
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
            <translation>%1&lt;br&gt;Não pode ser lida: %2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>Ponto: tem uma máscara do conceito em uso</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>Nada do que foi procurado está aqui</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>Não pode ser lida: %1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>As máscaras de várias etapas (atenção, refinamento, segmentador) divergem em %1%; com 100% não têm nada em comum</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoStrip</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Pintura</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>As pinturas diferem ao acaso; a diferença é a média delas</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>Sobre a foto</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>Mostrar a máscara sobre a foto, ou em preto e branco</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>O quanto a foto difere do seu fundo, de 0 a 1</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>Cores da diferença</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>Fundo, s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando a máscara…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>Máscara refinada, %1% da foto</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>Máscara preliminar, %1% da foto</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>Máscara antes do ajuste às bordas, %1% da foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>Voltar a este</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Prévia de %1</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Voltar ao passo %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sem imagem</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>menor perda de validação</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>o modelo em uso</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>O que o modelo faz das suas fotos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar com</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imagens</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Prévia de %1</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>A imagem não pode ser lida.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>Concordância (IoU)</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>Cobre (%1)</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>Estes passos não têm nenhuma foto em comum.</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Voltar ao passo %1</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Fundo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewStrip</name>
        <message>
            <source>The first preview shows a few of your photos before training begins; then one follows with each checkpoint.</source>
            <translation>A primeira prévia mostra algumas das suas fotos antes de o treinamento começar; depois vem uma com cada checkpoint.</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>Comparar dois passos…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>O que o modelo faz das suas fotos</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>Em cada imagem: foto, fundo pintado, diferença, máscara</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ontem</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>há %n dia</numerusform>
                <numerusform>há %n dias</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>Remover %1 desta lista</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>Remover desta lista. O projeto em si permanece.</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>Não está onde estava</translation>
        </message>
        <message>
            <source>%1 of %2 reviewed</source>
            <translation>%1 de %2 revisadas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Remover desta lista</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>Ajuste fino primeiro</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>O refinamento guarda seus resultados em um projeto. Abra uma pasta de fotos e diga o que buscar nelas.</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>O refinamento parte de máscaras preliminares. Rotule primeiro todas as fotos.</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>Rotular todas as fotos…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>Refinar todas as fotos</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>O fundo é pintado sobre o que a máscara preliminar cobre; onde foto e fundo diferem, está o objeto.</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>Após a foto em andamento; o que está refinado é mantido</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Pintado pelo modelo integrado como está. Fazer antes o ajuste fino dá fundos melhores.</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Pintado pelo modelo escolhido como está. Fazer antes o ajuste fino dá fundos melhores.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>Pintado pelo modelo com ajuste fino, até onde ele aprendeu.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>Pintado pelo modelo com ajuste fino, que aprendeu com máscaras mais antigas.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>Pintado pelo modelo com ajuste fino.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando “%1”…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>Escolha uma foto.</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>Esta foto ainda não foi analisada.</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>Pintando…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>Pinta quando a tarefa em execução terminar.</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>Ainda não pintada</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>Refinando todas as fotos…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>Refinando: %1 de %2 fotos</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>Interrompido; %n foto está refinada. Com as mesmas configurações, continua de onde parou.</numerusform>
                <numerusform>Interrompido; %n fotos estão refinadas. Com as mesmas configurações, continua de onde parou.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>%n foto está refinada.</numerusform>
                <numerusform>%n fotos estão refinadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>As máscaras refinadas são mais antigas que aquilo de que foram feitas.</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>Todas as fotos são pintadas com s = %1 e recortadas com os passos acima.</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>Pintada com todas as fotos; as imagens não foram guardadas. Pinte-a para vê-las.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSession</name>
        <message>
            <source>%1, s = %2</source>
            <translation>%1, s = %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefineSwitches</name>
        <message>
            <source>Fuse with the soft map</source>
            <translation>Fundir com o mapa suave</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>O limiar é aplicado àquilo em que mapa suave e diferença concordam; sem isto, só à diferença, como no artigo</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>Manter dentro da máscara preliminar</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>O que fica mais de uma célula latente para fora não é primeiro plano</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>Fechar lacunas</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>Fecha fendas e reentrâncias de um ou dois pixels de largura</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Preencher buracos</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>O que a máscara cerca também se torna primeiro plano</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Ajustar às bordas da foto</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>Deixa que as bordas da própria foto tornem mais nítida a máscara, que só é tão fina quanto o que o modelo vê</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>não muda nada aqui</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>muda menos de %1% da máscara</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>muda %1% da máscara</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Redefinir</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>Da diferença à máscara</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>Ativar tudo</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>1 − IoU das máscaras com e sem este passo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>Remover um conceito</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Remover de vez</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>Remover “%1” do projeto?</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>As máscaras de %n foto somem, também as suas, e não podem ser recuperadas.</numerusform>
                <numerusform>As máscaras de %n fotos somem, também as suas, e não podem ser recuperadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>Fotos respondidas que ficam sem outra máscara voltam a não revisadas. As fotos em si permanecem.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>Renomear um conceito</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Novo nome</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>As máscaras ficam como estão. A partir de agora os modelos procuram a nova palavra; o que foi ajustado, refinado e segmentado com o nome antigo recomeça.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>Já existe um conceito com este nome.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewBar</name>
        <message>
            <source>Photos reviewed</source>
            <translation>Fotos revisadas</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <translation>%1, bloqueada</translation>
        </message>
        <message>
            <source>All reviewed</source>
            <translation>Todas revisadas</translation>
        </message>
        <message>
            <source>%1 of %2 left</source>
            <translation>Restam %1 de %2</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nada aqui</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>Novo objeto</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>Partes separadas são objetos separados</translation>
        </message>
        <message>
            <source>Lock this photo</source>
            <translation>Bloquear esta foto</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objeto</translation>
        </message>
        <message>
            <source>In the dataset, each connected part of the mask becomes an object of its own.</source>
            <translation>No conjunto de dados, cada parte conexa da máscara se torna um objeto próprio.</translation>
        </message>
        <message>
            <source>Note on this photo</source>
            <translation>Nota sobre esta foto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Conceitos</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Type what to look for above.</source>
            <translation>Digite acima o que buscar.</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>Objeto %1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>Ainda sem máscara. Busque o conceito, ou pinte uma.</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>Sua: nenhum modelo a altera mais.</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1, do modelo. Seu primeiro traço a torna sua.</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Usar esta máscara</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>Outras máscaras desta foto</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>Passa a ser sua. Desfazer reverte isso.</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renomear…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Remover…</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>Máscaras foram refeitas depois destas respostas. Não se sabe quais fotos isso afeta: reveja-as ou mantenha as respostas.</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>As respostas continuam valendo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RunControls</name>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>What is done is kept</source>
            <translation>O que está feito é mantido</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>Aguarda até a tarefa em execução terminar</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Parando…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Em pausa</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>para “%1”</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>perda suavizada %1</translation>
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
            <translation>Fotos</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 a %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU média</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>Roda: zoom. Arrastar: mover. Duplo clique: tudo.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Passo</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>Ainda sem valores</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>%1 no passo %2</translation>
        </message>
        <message>
            <source>Each value</source>
            <translation>Cada valor</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Suavizada</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Melhor</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreTable</name>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>F de contorno</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Section</name>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Exibida</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculta</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmentPage</name>
        <message>
            <source>Segmenter</source>
            <translation>Segmentador</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Pares sintéticos</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Avaliação</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>Uma pequena rede aprende com todas as máscaras de uma vez e então encontra o objeto em qualquer foto. Isso compensa o que deu errado em máscaras individuais.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>Aprender também com o mapa de atenção</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>Também com máscaras duvidosas</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>Revisar as máscaras que mais divergem</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perda</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>IoU nas fotos reservadas</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Forte</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>U-Net do artigo</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>Imagens que foram geradas com suas máscaras; nenhuma delas é reservada para a pontuação.</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>Aprende com</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rede</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>Senão, máscaras que concordam pouco com a atenção de que vieram são deixadas de fora.</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>Rotule primeiro todas as fotos: o segmentador aprende com as máscaras delas.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>Abra uma pasta de fotos e digite o que buscar: o segmentador aprende um conceito.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Rotular todas as fotos</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>Ainda sem máscaras deste conceito</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>As máscaras refinadas de %n foto</numerusform>
                <numerusform>As máscaras refinadas de %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>As máscaras preliminares de %n foto</numerusform>
                <numerusform>As máscaras preliminares de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>São mais antigas que as máscaras a partir das quais foram refinadas.</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>Aprender também com os pares sintéticos (%n mantido)</numerusform>
                <numerusform>Aprender também com os pares sintéticos (%n mantidos)</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>Não há mapas de atenção junto a estas máscaras: rotule as fotos de novo.</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>Assim ele vê, além da foto, para onde a palavra olha. Outras fotos ele só pode segmentar depois de analisadas.</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>Treinar de novo</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>Treinar o segmentador</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>Gerar as máscaras</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>Aprendendo com as máscaras…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>Este treinamento foi interrompido. Seu último checkpoint é mantido.</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Ainda não treinado</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>Concorda em %1 com as máscaras que recebeu (IoU em %n foto reservada)</numerusform>
                <numerusform>Concorda em %1 com as máscaras que recebeu (IoU em %n fotos reservadas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>Interrompido no passo %1. O que foi aprendido é mantido.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>Aprendeu com %n foto</numerusform>
                <numerusform>Aprendeu com %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>%n par sintético</numerusform>
                <numerusform>%n pares sintéticos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>%1 de fora</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>Pequena e rápida; suficiente para a maioria dos conceitos.</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>Mais profunda e lenta; para conceitos de muitas formas.</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>Tão larga quanto a do artigo; de longe a mais demorada.</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>Pequena e rápida</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>Passos (16 fotos cada)</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>automático: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Maskwright sends nothing anywhere: photos, masks, models and settings stay on this computer.</source>
            <translation>O Maskwright não envia nada para lugar nenhum: fotos, máscaras, modelos e configurações ficam neste computador.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Teclado e mouse</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Alterar atalhos…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Em outros lugares</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>Os conceitos, em sua ordem</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>Mouse e teclas na foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>exibida agora</translation>
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
            <translation>O que estou vendo?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>Feito antes de as máscaras serem rotuladas de novo.</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>Feito antes de uma etapa anterior ser refeita.</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>Nem todas as fotos estão rotuladas ainda.</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>Nem todas as fotos estão revisadas ainda.</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>Interrompido antes do fim; pode continuar.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atenção</translation>
        </message>
        <message>
            <source>Fine-tune</source>
            <translation>Ajuste fino</translation>
        </message>
        <message>
            <source>Refine</source>
            <translation>Refinar</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmentar</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>See where the model looks for a word, and label all photos.</source>
            <translation>Ver onde o modelo encontra uma palavra, e rotular todas as fotos.</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>Fazer o modelo aprender o fundo das suas fotos.</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>Tornar as máscaras mais nítidas pelo que difere de um fundo pintado.</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>Treinar uma pequena rede que encontra as mesmas máscaras de uma só vez.</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>Aceitar as máscaras, ou corrigi-las.</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>Gravar um conjunto de dados com o que foi revisado.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>A seguir</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluída</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>O que estou vendo?</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>O que estou vendo? (F1)</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>Respondido antes de as máscaras serem refeitas, ou com máscaras desatualizadas.</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>Exportado antes das últimas alterações, ou de uma revisão desatualizada.</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>Próximo: ajustar o modelo</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>Próximo: refinar as máscaras</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>Próximo: treinar o segmentador</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>Próximo: revisar as máscaras</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>Próximo: exportar um conjunto de dados</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>Solte aqui uma pasta de fotos</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir pasta…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>Usar as fotos de exemplo</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Elas ficam onde estão e nunca são alteradas. Nada sai deste computador.</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Abra uma pasta de fotos</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>Digite o que buscar</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>Confira as máscaras e exporte</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Abrindo %1…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Continuar com</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Novo projeto…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Abrir projeto…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>Últimos projetos abertos</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Voltar a %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Fazer o tour</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>Cinco passos de uma foto a um conjunto de dados, com as fotos de exemplo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>Atenção e área da máscara ao longo dos passos de tempo</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>Clique ou arraste para escolher o passo de tempo</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Passo de tempo</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>Atenção (esquerda)</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>Área da máscara em % (direita)</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1: atenção %2, máscara %3%</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>Calculando as curvas…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>Não há mapas de passos de tempo individuais.</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>Clique para escolher um passo de tempo.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>A roda aplica zoom às quatro, arrastar as move, um duplo clique as enquadra</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>A&amp;brir pasta…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>Salvar esta &amp;máscara…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>S&amp;air</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>Foto &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>&amp;Próxima foto</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>Passo de tempo a&amp;nterior</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>Próximo passo de &amp;tempo</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>&amp;Digitar um conceito</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>Mapa de &amp;calor</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>Ajustar às &amp;bordas</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>&amp;Enquadrar a foto</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>Tamanho &amp;real</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Ampliar</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Re&amp;duzir</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>Modelo &amp;integrado</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>Escolher uma &amp;pasta de modelo…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>Escolher um &amp;arquivo de modelo…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>&amp;Teclado e mouse</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>&amp;Sobre o Maskwright</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>Seguir o &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Ir</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;juda</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Novo projeto…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>Abrir &amp;projeto…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>Salvar uma &amp;cópia do projeto…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>&amp;Verificar o projeto</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>&amp;Exportar conjunto de dados…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>&amp;Importar máscaras…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>&amp;Rotular todas as fotos…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Aceitar</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>&amp;Rejeitar</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>A &amp;corrigir</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>&amp;Voltar a não revisada</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>&amp;Próxima foto não revisada</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>&amp;Bloquear a foto</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>Copiar a &amp;máscara para a próxima foto</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>&amp;Encontrar as máscaras que mais divergem</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Conceito %1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>&amp;Mover a foto</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>&amp;Pincel</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>&amp;Borracha</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>Polí&amp;gono</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>&amp;Laço</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>&amp;Varinha</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>Pr&amp;eencher</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>Pi&amp;ncel de bordas</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>Voltar à máscara do m&amp;odelo</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>Pin&amp;cel menor</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>Pincel m&amp;aior</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>&amp;Expandir</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>&amp;Contrair</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>&amp;Preencher buracos</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>&amp;Remover ilhas</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>&amp;Suavizar</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>&amp;Voltar à máscara do modelo</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Limpar</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>&amp;Máscara</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>&amp;Alterar atalhos…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>A máscara &amp;inteira</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Revisar</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>Configuraçõe&amp;s…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>Pá&amp;gina inicial</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>&amp;Nada aqui</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Lado a lado</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>O &amp;que estou vendo?</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>T&amp;our</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guia</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>Onde é &amp;salvo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Carregando…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Esta foto não pode ser lida</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>Esta foto não pode ser lida.</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>O modelo informa</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>A máscara foi salva.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir pasta</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Escolha uma pasta de fotos</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Escolha uma pasta com um modelo de difusão</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Escolha um arquivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelos (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>Salvar esta máscara</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>Imagens PNG (*.png)</translation>
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
            <translation>%1  ·  %2 milhões de parâmetros  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando “%1”…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>Digite o que buscar e pressione Enter.

A máscara e o mapa de calor de cada passo de tempo, camada e palavra aparecem aqui.</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>Foto anterior e próxima, sobre a foto</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Roda</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Zoom no cursor</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>Arrastar, Espaço + arrastar</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>Mover a foto</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Duplo clique</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>Enquadrar a foto</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>← → no histograma</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>Mover o limiar</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>Escolha um projeto</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>Salvar uma cópia do projeto</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>Projetos (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>Tudo é salvo à medida que você trabalha.</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>Uma cópia do projeto foi salva.</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>Esta não é a foto que foi rotulada.</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>Escolha a pasta de fotos</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Salvar o projeto como</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>O Maskwright terminou sem fechar este projeto.</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>Tudo até o último traço concluído está aqui.</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>O projeto não pode ser aberto.</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Recuperar o que pode ser lido</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>As fotos deste projeto não estão onde estavam.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Escolher a pasta…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>O projeto está em ordem.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n aviso sobre este projeto.</numerusform>
                <numerusform>%n avisos sobre este projeto.</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Todas as alterações salvas</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>%n foto foi comparada; as piores vêm primeiro.</numerusform>
                <numerusform>%n fotos foram comparadas; as piores vêm primeiro.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>Nenhuma foto tem ainda máscaras de duas etapas a comparar.</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>Rotule primeiro todas as fotos até o segmentador.</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Conceito %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Desfazer: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Refazer: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atenção</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Alt ou botão direito</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>O contrário da ferramenta</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>Segurar O</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>Mostrar só a foto</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Shift + clique</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>Um traço reto</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>Fechar o polígono</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>%1 de %2 fotos</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>O conjunto de dados será exportado quando a tarefa em execução terminar.</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>Importando máscaras</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n foto não pode fazer parte de um projeto por causa do nome.</numerusform>
                <numerusform>%n fotos não podem fazer parte de um projeto por causa do nome.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>Os nomes não podem conter barra invertida, nem dois-pontos como segunda letra: renomeie-as.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>“%1” será buscado quando todas as fotos forem rotuladas.</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>Esta foto está bloqueada. Desbloqueie-a para responder.</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>Só se abre o que está em uma única pasta.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>%n outro item solto está em outro lugar.</numerusform>
                <numerusform>%n outros itens soltos estão em outro lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Primeira vez aqui?</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>Um tour de cinco passos mostra o caminho de uma foto a um conjunto de dados.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Fazer o tour</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>Não há fotos a abrir.</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Escolher outra pasta…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>Usar o modelo integrado</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>O modelo é novamente o do passo %1.</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>O que foi feito com o modelo anterior está marcado como desatualizado.</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>Ajuste fino interrompido no passo %1. O que foi aprendido é mantido.</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>O ajuste fino do modelo para “%1” está concluído.</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>Ele aprendeu com %n foto.</numerusform>
                <numerusform>Ele aprendeu com %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>%n foto foi deixada de fora: ilegível, sem máscara ou só com objeto.</numerusform>
                <numerusform>%n fotos foram deixadas de fora: ilegíveis, sem máscara ou só com objeto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Refinamento interrompido; %n máscara foi mantida.</numerusform>
                <numerusform>Refinamento interrompido; %n máscaras foram mantidas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>%n máscara refinada.</numerusform>
                <numerusform>%n máscaras refinadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>Com as mesmas configurações, continua de onde parou.</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>Ainda não há projeto para estas fotos.</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>Um conjunto de dados já está sendo exportado.</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>Máscaras estão sendo importadas; com metade delas não se faz um conjunto de dados.</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>Nada pode ser exportado no momento.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Interrompido; o segmentador gerou máscaras de %n foto.</numerusform>
                <numerusform>Interrompido; o segmentador gerou máscaras de %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>O segmentador gerou máscaras de %n foto.</numerusform>
                <numerusform>O segmentador gerou máscaras de %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>A foto desta máscara não está mais na pasta.</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>O relatório foi salvo.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>%n foto não pôde ser lida para a folha de contato.</numerusform>
                <numerusform>%n fotos não puderam ser lidas para a folha de contato.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>Ctrl ou Shift + clique em uma palavra</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>Escolher várias palavras</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Fechando…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>Agora, as suas próprias fotos</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>Escolha uma pasta; elas ficam onde estão e nunca são alteradas.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir pasta…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>Ele concorda só %1 com máscaras das quais não aprendeu; por isso as máscaras anteriores continuam sendo as revisadas.</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>Nenhuma máscara foi reservada para dizer quão bom ele é; por isso as máscaras anteriores continuam sendo as revisadas.</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>Revisar as máscaras dele</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>Pressione Enter no campo acima para buscar “%1”.</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>Os conceitos poderão ser renomeados ou removidos quando a tarefa em execução terminar.</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>O contorno desenhado aqui substituiu a sua máscara.</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>Para manter a sua, desfaça isso e aceite a foto em Revisar.</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>Desfazer isso</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>As máscaras de %n foto foram comparadas.</numerusform>
                <numerusform>As máscaras de %n fotos foram comparadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>Onde mais divergem é onde mais vale a pena olhar.</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>Mostrar as piores primeiro</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>%n foto foi reservada para medir quão bem ele pinta.</numerusform>
                <numerusform>%n fotos foram reservadas para medir quão bem ele pinta.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>“%1” será procurado quando o ajuste fino terminar.

Para procurar agora, pare-o: o que aprendeu é mantido e pode continuar depois.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>“%1” será procurado quando o segmentador estiver treinado.

Para procurar agora, pare-o: o que aprendeu é mantido e pode continuar depois.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>“%1” será procurado quando a tarefa em execução terminar.</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>Sua máscara voltou.</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>Ela está desenhada aqui. Atenção continua desenhando o que o modelo dá.</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>Aceita, outro contorno</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>A máscara aceita difere do contorno desenhado aqui. Revisar a mostra.</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>Não foi possível anotar o que foi feito por último.</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>As etapas não sabem disso. Verifique se há espaço no disco e se este arquivo pode ser gravado, e faça de novo.</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>Não foi possível ler o que já foi feito.</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>O que as etapas mostram pode estar errado. Verifique se este arquivo pode ser aberto ou mova-o: então nada conta como feito.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>Histograma do mapa suave com o limiar</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>Arraste a linha para mover o limiar. As barras são desenhadas em escala de raiz quadrada.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::TokenChips</name>
        <message>
            <source>Token %1</source>
            <translation>Token %1</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fim</translation>
        </message>
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
Com Ctrl ou Shift, um clique escolhe vários; os mapas deles são somados.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>Ferramentas</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>Alterar a máscara inteira</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>Tamanho do pincel, em pixels da foto</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>O quanto as cores podem diferir do pixel sob a varinha</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerância</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>Máscara como cor</translation>
        </message>
        <message>
            <source>Mask as an outline</source>
            <translation>Máscara como contorno</translation>
        </message>
        <message>
            <source>Mask as a cut-out</source>
            <translation>Máscara como recorte</translation>
        </message>
        <message>
            <source>Opacity of the mask</source>
            <translation>Opacidade da máscara</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>Comparar com outra máscara</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Sem comparação</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Piscar</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>Visão dividida</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>A máscara a comparar</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidade</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Tour</name>
        <message>
            <source>Your photos</source>
            <translation>Suas fotos</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>Todas as fotos da pasta estão nesta lista. Escolha uma, ou percorra-as com A e D. Elas nunca são alteradas.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>O que buscar</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>O mapa de calor e o limiar</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>Máscaras melhores, onde você quiser</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>“Ajuste fino” faz o modelo aprender as suas fotos, “Refinar” torna as máscaras mais nítidas, “Segmentar” treina uma pequena rede com elas. Nada disso é obrigatório. As marcas dizem o que está feito e o que vem a seguir.</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>Revisar e exportar</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>Aceite as máscaras, ou corrija-as com o pincel. Depois, “Exportar” grava um conjunto de dados para o seu programa de treinamento. O ? abaixo explica melhor o que você estiver vendo.</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Pular o tour</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Próximo</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>Tour, %1: %2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>Digite uma palavra em inglês, aqui “flower” (flor), e pressione Enter: a foto mostra onde o modelo vê isso. Você pode experimentar agora; o tour espera.</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>Cores claras dizem onde o modelo vê a palavra, e o limiar no histograma decide o que se torna a máscara. Depois, “Rotular tudo…” gera uma máscara de cada foto.</translation>
        </message>
    </context>
</TS>
