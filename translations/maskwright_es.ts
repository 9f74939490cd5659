<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>Máscaras para fotos a partir de una palabra escrita.</translation>
        </message>
        <message>
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>Mostrar la versión y lo que necesita un informe de error.</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>Carpeta de fotos, foto o proyecto que se abre.</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>Maskwright no ha podido volver a iniciarse (%1). Inícielo como de costumbre.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>No hay ninguna máscara de un modelo para esta foto a la que volver.</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>Bajo el pincel no hay ningún borde en el que no esté ya el contorno.</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>No hay motas que quitar.</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>Toda la máscara no es mayor que unas motas; se conserva.</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>No hay agujeros que rellenar.</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>Eso no cambia nada en esta máscara.</translation>
        </message>
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>Nada rodea este lugar. Dibuje primero un contorno cerrado a su alrededor.</translation>
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
                <numerusform>%n foto sin ninguno</numerusform>
                <numerusform>%n fotos sin ninguno</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>Se exportó un conjunto de datos de %n foto.</numerusform>
                <numerusform>Se exportó un conjunto de datos de %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Detenido; se importó %n máscara.</numerusform>
                <numerusform>Detenido; se importaron %n máscaras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>Se importó %n máscara.</numerusform>
                <numerusform>Se importaron %n máscaras.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>No se encontró allí ninguna máscara de una foto de este proyecto.</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>Forman una capa propia: lo que usted dibujó o aceptó queda como estaba.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n objeto conservó la máscara que tenía.</numerusform>
                <numerusform>%n objetos conservaron la máscara que tenían.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1: %2 píxeles releídos, 0 difieren.</translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Paso %1 de %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>%1 muestras por segundo</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>hasta %1 de memoria</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>El modelo es el del paso %1, que tiene la pérdida de validación más baja.</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>El modelo es el del paso %1.</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Antes del entrenamiento</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Paso %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>Con esta se comparan las demás.</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>Ninguna máscara cambió de forma apreciable.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>Máscaras que cambiaron: %1 de %n, de media un %2.</numerusform>
                <numerusform>Máscaras que cambiaron: %1 de %n, de media un %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1: IoU %2 con el paso anterior, cubre %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1: cubre %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>Leyendo lo que hay…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>Aún sin entrenar. Se puede pausar, y detener sin perder nada.</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>El ajuste fino para «%1» está en curso; esto podrá empezar cuando termine.</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>Eliminando la ejecución anterior…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>Empezará cuando termine lo que está en curso.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>En pausa.</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>Deteniendo tras el paso en curso…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>Detenido en el paso %1 de %2. Lo aprendido se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>Terminado tras %n paso.</numerusform>
                <numerusform>Terminado tras %n pasos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>Volviendo…</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Detenido; se conservó %n máscara.</numerusform>
                <numerusform>Detenido; se conservaron %n máscaras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>Se escribió %n máscara.</numerusform>
                <numerusform>Se escribieron %n máscaras.</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>Para continuar, etiquete de nuevo en la misma carpeta.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>«%1» no está entre las palabras que %2 ha aprendido, que son inglesas; en su lugar se busca «%3».</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>Unos %1, al ritmo del último entrenamiento de este tipo en este equipo.</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>La duración se muestra tras los primeros pasos.</translation>
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
            <translation>Mayús</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro (num.)</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retroceso</translation>
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
            <translation>Se abrió solo para lectura.</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>El proyecto contiene un enlace a otro lugar, a través del cual se modificarían otros archivos: %1. Para cambiar algo aquí, ponga en su lugar aquello a lo que lleva.</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>El proyecto está donde no se puede escribir nada: no se conservaría ningún cambio.</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>El proyecto está abierto en otra ventana: ciérrelo allí para cambiar algo aquí.</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>El disco está lleno o no admite escritura: no se conservaría ningún cambio. Libere espacio y abra el proyecto de nuevo.</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>Un Maskwright más reciente modificó el proyecto: aquí se puede ver, pero no modificar.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>Por corregir</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Sin revisar</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Aceptar</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rechazar</translation>
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
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polígono</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lazo</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Rellenar</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>Varita</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Contraer</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Rellenar agujeros</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>Quitar motas</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Suavizar</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>Ajustar a bordes</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>Volver al modelo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Aceptada</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Editada</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rechazada</translation>
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
            <translation>Propia</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nada aquí</translation>
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
            <translation>Acerca de Maskwright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Versión %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>Máscaras para fotos a partir de una palabra escrita, sin etiquetas y sin red.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>El método es el de &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh y Kainz, «Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models», ICCV 2023.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>Para informar de un error</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>En qué se basa Maskwright</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>La licencia de Maskwright</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>Señale la foto para ver qué palabras miran ahí.</translation>
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
            <translation>Esto no se puede usar tal como está.</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>El modelo no se puede usar.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>El disco no aceptó lo que había que escribir.</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>Se produjo un error interno en Maskwright.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>Se omitió %n foto:</numerusform>
                <numerusform>Se omitieron %n fotos:</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all of this message</source>
            <translation>Mostrar este mensaje completo</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>Mostrar solo su título</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>%1: a la espera de su turno.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1: en pausa.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1: en curso.</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>El entrenamiento conserva lo aprendido y puede continuar más tarde.</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>Lo hecho hasta ahora se conserva.</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>No se conserva nada de ello.</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>Cerrar Maskwright</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>Hay %n tarea más en espera.</numerusform>
                <numerusform>Hay %n tareas más en espera.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>¿Detenerlas y cerrar?</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>¿Detenerla y cerrar?</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>Lo que no ha empezado se descarta.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>Colores de %1 a %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>Misma escala</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>Foto en el segundo lado</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>Cerrar el segundo lado</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>El mismo color representa el mismo valor en ambos lados</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>El IoU, intersección sobre unión, es 1 cuando ambas máscaras contienen los mismos píxeles y 0 cuando no comparten ninguno.</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>Prompt o concepto</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>Un concepto, o un prompt que contenga el del primer lado: a photo of a small bird</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Mostrar dónde ve esto el modelo (Intro)</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>Foto con la que comparar</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>La misma foto, o escriba otro nombre</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>Otra foto…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>Todas las fotos de la carpeta</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>Ninguna foto de esta carpeta tiene ese nombre.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n foto contiene eso en su nombre. Elija una de la lista.</numerusform>
                <numerusform>%n fotos contienen eso en su nombre. Elija una de la lista.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>«%1», u otro prompt</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>Busca «%1»</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>Busca «%1» en este prompt</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Esta foto no se puede leer</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>Elija otra foto.</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>Escriba arriba qué buscar y pulse Intro.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando «%1»…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando la máscara…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>Aún sin analizar. Pulse Intro arriba para buscar.</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>La máscara cubre el %1 % de la foto</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  IoU con la primera máscara %2</translation>
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
            <translation>Qué buscar, p. ej., bird</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Mostrar dónde ve esto el modelo (Intro)</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>Elegir una carpeta de fotos (Ctrl+O)</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;Elegir otra carpeta (Ctrl+O)</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>Máscaras para todas las fotos de la carpeta (Ctrl+Mayús+E)</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>Etiquetar todo…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>Un conjunto de datos con lo revisado (Ctrl+E)</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>En inglés: los modelos conocen palabras inglesas.</translation>
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
            <translation>Exportar un conjunto de datos</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Fotos con estado</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>También fotos sin objeto (negativas)</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Conceptos</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>Subconjuntos</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>Un solo conjunto de datos</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>Dividir, las fotos de una carpeta juntas</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>Dividir, foto por foto</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>Entrenamiento %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>Validación %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>Prueba %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>La misma semilla divide las mismas fotos de la misma manera.</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>Entrenamiento, validación, prueba</translation>
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
            <translation>Codificación RLE: todos los píxeles</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>Polígonos, abiertos en los agujeros</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>Máscaras PNG</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>En blanco y negro, una por concepto</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>Números de clase, con vista previa</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>Números de objeto</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>Recortes con fondo transparente</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>Fondos, transparentes en los objetos</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>Segmentación YOLO</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC, con paleta</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>Además de las etiquetas</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>Copias de las fotos, enderezadas</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>Los programas que ignoran la rotación guardada en una foto ven la copia tal como usted la ve. Sus fotos quedan como están.</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>Sustituir el conjunto de datos existente</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>En esta carpeta</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>Elegir una carpeta para el conjunto de datos</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>Elija qué fotos exportar.</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>Elija un concepto.</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>Elija un formato.</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>Elija qué máscaras PNG escribir.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>Las proporciones suman %1 %, no 100 %.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Elija una carpeta.</translation>
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
                <numerusform>%n de ellas sin objeto</numerusform>
                <numerusform>%n de ellas sin objeto</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>%1 para entrenamiento, %2 para validación, %3 para prueba</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>Aún no hay fotos en ninguno de estos estados: revise algunas o elija otros.</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>La carpeta está entre las fotos. Elija una en otro lugar.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>La carpeta contiene otra cosa. Elija una vacía o una nueva.</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>La carpeta contiene un conjunto de datos anterior.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n foto omitida</numerusform>
                <numerusform>%n fotos omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>Las fotos o el proyecto están en esta carpeta. Elija una en otro lugar.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>%n de ellas nunca analizada</numerusform>
                <numerusform>%n de ellas nunca analizadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>En %n foto no se buscaron todos los conceptos; cuenta como si no mostrara ninguno de los que faltan.</numerusform>
                <numerusform>En %n fotos no se buscaron todos los conceptos; cuentan como si no mostraran ninguno de los que faltan.</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>Una de las partes no recibe ninguna foto.</translation>
        </message>
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>Nadie tenía este concepto en curso al responder las fotos.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>«%1»: %n máscara está en fotos respondidas, pero nadie tenía allí este concepto en curso.</numerusform>
                <numerusform>«%1»: %n máscaras están en fotos respondidas, pero nadie tenía allí este concepto en curso.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>Soltar para abrir</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>Las fotos ya analizadas se conservan en memoria, de modo que al volver a una sus mapas de calor aparecen al instante. Con más memoria se conservan más.</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>Los cambios que se hagan aquí valen a partir de la próxima tarea.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisión</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Hilos</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>Memoria para el ajuste fino</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>Memoria para fotos analizadas</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Procesador</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>Tarjeta gráfica (CUDA)</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32: 32 bits</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16: 16 bits, con el rango de 32</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16: 16 bits, solo tarjetas gráficas</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>Dónde se ejecuta el modelo.</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>Con qué exactitud calcula el modelo. Con 16 bits se necesita la mitad de memoria, y menos tiempo si el equipo calcula de forma nativa con ellos.</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>Cuántos núcleos usa una tarea. Con menos queda margen para otros programas. Con el mismo número, la misma semilla da la misma máscara, bit a bit.</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>Lo máximo que puede usar el ajuste fino. Si necesita más, no empieza e indica qué cabría.</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 con %2</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>Automático aquí: la tarjeta gráfica.</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>Automático aquí: el procesador, %1.</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>Automático aquí: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>Automático aquí: el único núcleo (%n).</numerusform>
                <numerusform>Automático aquí: los %n núcleos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>Automático aquí: lo que esté libre, ahora %1 GB.</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>Aquí no hay ninguna tarjeta gráfica que CUDA pueda usar: las tareas fallarán. Elija Automático.</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16 solo funciona en tarjetas gráficas: las tareas fallarán. Elija Automático, bf16 o fp32.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>Las máscaras refinadas</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>Las máscaras del segmentador</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>Las máscaras preliminares</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>¿Tiene máscaras de referencia de estas fotos, dibujadas por una persona? Elija su carpeta para ver cuánto se acercan a ellas las máscaras de aquí.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Elegir su carpeta…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>Evaluar solo fotos que tengan ambas</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>Cómo se distribuyen las fotos</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>IoU medio de cada carpeta</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Guardar informe…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>Las máscaras sin pareja del mismo nombre se omiten.</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>Comparar con máscaras de referencia</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Evaluar</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>Con las máscaras de referencia de esta carpeta</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>Imágenes en blanco y negro con los nombres y tamaños de las fotos.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU medio</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>Intersección sobre unión del primer plano, media de todas las fotos.</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>F de contorno</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>Cuánto coinciden los contornos, media de todas las fotos.</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>Exactitud, todos los píxeles</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>La proporción de píxeles correctos, sobre todas las fotos juntas.</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU, todos los píxeles</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>Del primer plano, sobre los píxeles de todas las fotos juntas.</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU, todos los píxeles</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>La media de primer plano y fondo, sobre los píxeles de todas las fotos juntas.</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>Escribe las cifras, los gráficos y una hoja de contactos de las peores y mejores fotos.</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>Puntuaciones de las fotos, las peores primero</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>Las peores primero. Un clic abre la foto.</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>Elegir la carpeta de máscaras de referencia</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>Elegir dónde guardar el informe</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>Etiquete primero todas las fotos; después sus máscaras se podrán comparar con las de referencia.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>Abra una carpeta de fotos y escriba qué buscar.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Etiquetar todas las fotos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n foto tiene ambas máscaras</numerusform>
                <numerusform>%n fotos tienen ambas máscaras</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n sin máscara de referencia</numerusform>
                <numerusform>%n sin máscara de referencia</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n de referencia sin máscara aquí</numerusform>
                <numerusform>%n de referencia sin máscara aquí</numerusform>
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
                <numerusform>Se omitió %n máscara sin pareja.</numerusform>
                <numerusform>Se omitieron %n máscaras sin pareja.</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>sin carpeta</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>El ajuste fino guarda sus resultados en un proyecto. Abra una carpeta de fotos e indique qué buscar en ellas.</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>El ajuste fino aprende de las máscaras preliminares, y aún no hay ninguna.</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>Etiquetar antes todas las fotos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Empezar de nuevo…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>Una copia del modelo aprende a pintar el fondo de sus fotos. Cuanto mejor lo hace, más nítido destaca el objeto donde lo pintado y la foto difieren.</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>Después del paso en curso; lo aprendido se conserva</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>Desde entonces las máscaras se han vuelto a generar. Empiece de nuevo para aprender de ellas.</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>Empezar de nuevo elimina lo aprendido hasta ahora. La configuración de la nueva ejecución está abajo.</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>Ajuste fino para «%1»</translation>
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
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>Continuar desde el paso %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>Esto necesita %1 de memoria y hay %2 libres. Cierre otros programas o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>Esto necesita %1 de memoria y hay %2 libres. Entrene solo pequeños añadidos o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>Todo el modelo</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>Qué se entrena</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Corta</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>Para ver si sirve de algo</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>La adecuada para este número de fotos</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Larga</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>Para la última mejora; durante la noche con modelos grandes</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>Muestras por paso</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>Recorte de cada foto</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>Promedio de pesos (EMA)</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>Validación y vista previa</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>Minutos entre puntos de control</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%n paso, con una vista previa cada %1</numerusform>
                <numerusform>%n pasos, con una vista previa cada %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1 celdas latentes (%2 píxeles)</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>cada %n paso</numerusform>
                <numerusform>cada %n pasos</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>%1 o más; hay %2 libres</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>Los de esta ejecución. Empiece de nuevo para elegir otros.</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>Pequeños añadidos (LoRA)</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>Para modelos grandes, que no caben enteros en la memoria</translation>
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
            <translation>Filtrar por nombre</translation>
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
            <translation>Mostrar fotos con estado</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Orden de las fotos</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>Mostrar fotos con</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Con nota</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>Máscaras distintas</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>Peores primero</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>Cualquier concepto</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find photos</source>
            <translation>Buscar fotos</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>Por carpeta y nombre</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>Primero las fotos cuyas máscaras de varias etapas (atención, refinado, segmentador) difieren más</translation>
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
            <translation>Claro u oscuro, o como esté el escritorio.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>Los números se escriben como en este idioma. El cambio se aplica al volver a iniciar Maskwright.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Movimiento reducido</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>Con movimiento reducido nada se desliza, se desvanece ni se mueve por sí solo, y las máscaras que se comparan se alternan despacio. Si el escritorio no indica su preferencia, puede haber movimiento.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Según el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Activado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>Cierra Maskwright y lo vuelve a abrir con lo que está abierto ahora</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>Guía, del fondo al concepto</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>Qué se pinta: s = 0 el fondo, s = 1 el concepto, entre ambos algo de los dos, y por debajo de 0 lejos del concepto</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>Cuántos fondos se pintan y se promedian en la diferencia: con más, el resultado es más estable y tarda más</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>Fondos pintados</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>Del fondo al concepto</translation>
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
            <translation>Pinta el fondo sobre lo que cubre la máscara</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>Dejar de pintar</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>Pinta todas las posiciones del control deslizante, para que después se deslice con fluidez</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>Pintando: %1 de %2 posiciones pintadas</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>Pintar todas las posiciones</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>%1 de %2 posiciones están pintadas para esta foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>Un punto relleno: ya pintado, se muestra al instante</translation>
        </message>
        <message>
            <source>background</source>
            <translation>fondo</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>concepto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Buscar en la guía</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>Ninguna página contiene todas estas palabras.</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>La guía está en inglés.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>Descenso %1 · bloque %2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>Ascenso %1 · bloque %2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Media</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>La media sobre pasos de tiempo y capas, a partir de la cual se genera la máscara</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>Colores del mapa de calor</translation>
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
            <translation>Gris</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Paso de tiempo</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 de %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>A elección</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>Media sobre todos los pasos de tiempo</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>Palabras, pasos de tiempo y capas a elección</translation>
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
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Capas</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>Como en la media</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>Negrita: en la media</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1, %2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1, en la media</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>media de %n</numerusform>
                <numerusform>media de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Detener la reproducción</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>Reproducir los pasos de tiempo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>¿Qué estoy viendo?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>¿Qué estoy viendo?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Siguiente: %1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>El mapa de calor de una palabra</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>Un modelo de difusión pinta imágenes a partir de palabras. Para ello, cada lugar de la imagen pregunta a cada palabra del prompt cuánto importa allí. Estos pesos se llaman atención cruzada. Aquí, en cambio, se muestra al modelo su foto, y los pesos indican dónde ve la palabra.</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>El modelo no mira píxeles, sino latentes: una imagen unas ocho veces más pequeña que contiene lo que importa. Por eso el mapa de calor es tosco, y por eso la máscara se ajusta a los bordes de la foto.</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>Si el calor queda junto al objeto, pruebe una palabra más sencilla o un modelo que conozca más palabras.</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>El histograma y el umbral</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>Las barras cuentan con qué frecuencia aparece cada valor del mapa de calor: el fondo a la izquierda, el objeto a la derecha. A ellas se ajusta una mezcla de dos gaussianas, es decir, de dos curvas de campana.</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>El umbral está donde un valor tiene la misma probabilidad de ser objeto que fondo. Todo lo que queda por encima forma la máscara.</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>Arrastre la línea, o muévala con las teclas de flecha, si la máscara abarca demasiado o muy poco. Restablecer recupera el umbral del propio modelo.</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>Pasos de tiempo y capas</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>Un modelo de difusión aprende a quitar el ruido de las imágenes. Un paso de tiempo indica cuánto ruido se añadió a la foto antes de que el modelo la mirara: en uno alto queda poco de la foto.</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>Los pasos de tiempo con mucho ruido encuentran el lugar aproximado de un objeto; los demás, sus partes. Las curvas muestran cuánta atención recibe la palabra en cada paso de tiempo y qué tamaño tendría la máscara.</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>Las capas son los lugares del modelo donde se preguntó a las palabras. Las del centro ven toda la imagen en pocas celdas; las exteriores, detalles más finos. Las fichas de palabras muestran el mapa de cualquier palabra.</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajuste fino</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>El modelo aprende a conocer sus fotos: una copia suya sigue entrenándose con ellas, sin ninguna máscara dibujada a mano. Sobre todo aprende cómo es el fondo donde no hay objeto.</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>Después puede pintar encima del objeto como si nunca hubiera estado allí. El refinado lo necesita para ver qué cubre el objeto.</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>Las vistas previas muestran, en cada punto de control, qué hace el modelo con algunas de sus fotos y cuánto cambiaron sus máscaras. Cuando dejen de mejorar, detenga el proceso: lo aprendido se conserva y se puede volver a un punto de control anterior.</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>Esta etapa se puede omitir. Es la más larga de todas.</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>La pérdida</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>La pérdida indica cuánto se aleja el ruido que estima el modelo del ruido que se añadió. Cuanto más baja, mejor; su valor no significa nada por sí solo, solo su descenso.</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>La línea sin suavizar da saltos, porque cada paso ve otras fotos, otro ruido y otro paso de tiempo. La línea suavizada muestra hacia dónde va. La pérdida de validación se mide en fotos que se reservaron, siempre con los mismos pasos de tiempo y el mismo ruido.</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>Cuando la pérdida de validación sube mientras la línea suavizada baja, el modelo memoriza las fotos. El mejor punto de control está antes de eso.</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Refinado</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>El modelo pinta el fondo sobre el objeto; esto se llama inpainting. Donde la foto y lo pintado difieren, estaba el objeto. La diferencia es mucho más fina que el mapa de calor.</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>La tira muestra foto, fondo pintado, diferencia y máscara. La diferencia multiplicada por el mapa de calor se corta con un umbral, como la primera máscara.</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>Cada paso se puede desactivar para ver qué hace: mantenerse en la primera máscara, cerrar huecos, rellenar agujeros y ajustar a los bordes de la foto.</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>Un modelo ajustado con sus fotos pinta mejores fondos y, por tanto, da mejores máscaras.</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>La escala de guía</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>El modelo pinta mezclando dos estimaciones: una que conoce su palabra y otra que solo conoce el fondo. La escala de guía indica cuánto entra de la primera.</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>En 0 pinta solo el fondo; en 1, lo que pide la palabra; por encima, demasiado de ello. Al mover el control deslizante el objeto aparece y desaparece poco a poco, lo que muestra qué entiende el modelo por él.</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>Las máscaras se generan a partir de lo pintado sin el objeto.</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>El segmentador</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>Un segmentador es una red pequeña (una U-Net) que aprende de todas las máscaras a la vez y después encuentra el objeto en cualquier foto, en un instante y sin modelo de difusión.</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>Compensa lo que falló en máscaras sueltas, porque los errores varían de una foto a otra y el objeto no.</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>Donde no coincide con la máscara que recibió, es probable que una de las dos esté mal. Esas fotos van primero en la revisión.</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>Su puntuación indica cuánto concuerda con máscaras que no se le mostraron. Tampoco esas las dibujó una persona: solo una evaluación mide la verdad.</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Pares sintéticos</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>El modelo puede pintar imágenes que traen su propia máscara. Cada una se pinta dos veces a partir del mismo ruido, una con la palabra y otra sin ella; lo que difiere es el objeto.</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>Descarte los pares cuya máscara no se ajuste a la imagen. Un filtro ya ha quitado los peores. El segmentador aprende de los que se conservan, además de sus propias fotos.</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>Son más útiles cuando hay pocas fotos. El modelo integrado pinta poco más que formas de colores.</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>La evaluación</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>Si tiene máscaras en las que confía, Maskwright puede medir cuánto se acercó a ellas.</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>El IoU, intersección sobre unión, es el área que comparten ambas máscaras dividida por el área que cubre cualquiera de ellas: 1 es la misma máscara, 0 nada en común. El IoU medio es su media sobre las fotos; el mIoU incluye el fondo como una clase propia.</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>La exactitud es la proporción de píxeles correctos. Favorece a los objetos pequeños. La F de contorno solo tiene en cuenta los contornos.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>La revisión</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>Aquí se indica de cada foto si su máscara es correcta: aceptarla (Intro), rechazarla (X) o marcarla como «por corregir» (N). Cada respuesta pasa a la foto siguiente.</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>El pincel, el polígono, la varita y las demás herramientas corrigen una máscara. Un trazo queda en el disco en cuanto termina, y deshacer funciona también tras reiniciar. Sus fotos no se modifican nunca.</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>Cada etapa deja una máscara propia: preliminar, refinada, del segmentador. Lo que usted dibujó queda por encima de todas. La barra de herramientas las compara.</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>Si hay muchas fotos, mire primero aquellas cuyas máscaras más difieren entre etapas.</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>El conjunto de datos</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>Una exportación escribe fotos y máscaras en la forma que lee un programa de entrenamiento: COCO, PNG, YOLO o Pascal VOC, divididas en fotos de entrenamiento, validación y prueba.</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>Usted elige qué respuestas cuentan. Las fotos aceptadas por sí solas forman el mejor conjunto de datos; el diálogo indica de antemano qué contendrá.</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>Cada archivo se vuelve a leer y se compara con la máscara de la que procede. El conjunto de datos aparece con su nombre solo cuando está completo, y un informe adjunto lo confirma.</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>Más en la guía…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>Los colores claros significan mucha atención; los oscuros, poca. La máscara se genera a partir de la media sobre todos los pasos de tiempo y capas; los mapas individuales muestran cómo se llega a ella.</translation>
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
            <translation>Máscaras PNG en una carpeta, con los nombres de las fotos</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>Un archivo COCO</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>Vacío: lo nombra la carpeta de cada foto</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>Vacío: todas; si no, nombres con comas</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Qué muestran</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Categorías</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>se sustituyen</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>se conservan</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>Las máscaras forman una capa propia: lo que usted dibujó o aceptó queda como está.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>Las máscaras importadas antes</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>Elegir un archivo COCO</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>Elegir la carpeta de las máscaras</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Elija un archivo.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Elija una carpeta.</translation>
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
            <translation>Por paso de tiempo</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>Bajo el cursor</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>Cargando el modelo</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Leyendo fotos</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>Codificando la foto</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Buscando</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>Ajustando a los bordes</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>Escribiendo máscaras</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Exportando</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>Comprobando lo escrito</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entrenando</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>Segmentando</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>Pintando fondos</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Evaluando</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Trabajando</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>quedan unos segundos</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>queda alrededor de %n segundo</numerusform>
                <numerusform>quedan unos %n segundos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>queda alrededor de %n minuto</numerusform>
                <numerusform>quedan unos %n minutos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>queda alrededor de %n hora</numerusform>
                <numerusform>quedan unas %n horas</numerusform>
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
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>Etiquetando</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>Pintando el fondo</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajuste fino</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>Refinando máscaras</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>Entrenando el segmentador</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>Generando pares</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>Comprobando el modelo</translation>
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
            <translation>Detenida antes de empezar.</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>Falló tras %1.</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>Terminada tras %1.</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>Detenida tras %1. Lo hecho se conserva.</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>Detenida tras %1.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>Qué está en curso, qué espera y qué ha terminado</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Tareas (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>Tareas, %n en espera</numerusform>
                <numerusform>Tareas, %n en espera</numerusform>
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
            <translation>Detener</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>Termina en cuanto puede.</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>Termina tras el paso en curso, para conservar lo aprendido.</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>Termina tras la foto en curso; lo terminado se conserva.</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Detener ya</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>Abandona lo que está en curso; lo terminado se conserva</translation>
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
            <translation>El motor aún no ha comunicado nada.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>Poner primero</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Registro…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>Poner primero: %1</translation>
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
            <translation>Progreso: %1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Registro: %1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>Es la siguiente</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>A la espera de su turno</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>Detener ya: %1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Deteniendo: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>No hay nada en curso ni en espera. Aquí aparece lo que tarda.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tareas</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>Olvidar lo que ha terminado</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>Cambiar teclas</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>Haga clic en un campo y pulse las teclas nuevas. Retroceso deja una acción sin tecla.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1 ya se usa para «%2». ¿Usarla aquí en su lugar?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>La carpeta de cada foto nombra su concepto</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>Archivo COCO (annotations.json) junto a las máscaras PNG</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>Ajustar a los bordes de las fotos</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>Continuar donde se detuvo un etiquetado anterior en esta carpeta</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiquetar</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Etiquetar todas las fotos</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>Qué buscar, p. ej., bird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Concepto</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>En esta carpeta</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>Elegir una carpeta para las máscaras</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Escriba qué buscar.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Elija una carpeta.</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>Elija otra carpeta distinta de la de las fotos.</translation>
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
            <translation>Este modelo no incluye ninguno: primero se entrena uno con estas fotos.</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>Cada foto recibe el umbral entre sus propias dos gaussianas, desplazado según «Usar en todas las fotos». Un umbral movido solo para una foto no cuenta aquí.</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>Usar también el segmentador; lo que difiere se puede revisar primero</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>Esto es un archivo. Elija una carpeta.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>La carpeta contiene otra cosa. Elija una vacía o una nueva.</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>La carpeta ya contiene máscaras. Elija una nueva o marque «Continuar» para seguir con estas.</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>la carpeta de las fotos</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>el modelo</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>el concepto</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>el prompt</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>el número de pasos de tiempo</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>el ajuste a los bordes</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>la propagación</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>el umbral para todas las fotos</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>la precisión</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>la semilla</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>el número de partes</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>Esperando la respuesta del disco…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>hasta dónde llega (con o sin segmentador)</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>Lo que hay en esta carpeta se hizo con otros ajustes. Elija una carpeta nueva.</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>El etiquetado de esta carpeta tenía otros ajustes: %1. Iguálelos o elija una carpeta nueva.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>Pérdida y tasa de aprendizaje por paso</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>Rueda: zoom. Arrastrar: mover. Doble clic: mostrar todo.</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Suavizada</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>Tasa de aprendizaje (derecha)</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validación</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Punto de control</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>Las curvas aparecen con los primeros pasos.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Paso %1</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>pérdida %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>suavizada %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>tasa de aprendizaje %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>validación %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>punto de control</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasa de aprendizaje</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>Mostrar el contorno</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Ajustar a los bordes de la foto</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>Deja que los propios bordes de la foto afinen la máscara, que solo es tan fina como la cuadrícula del modelo</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>Umbral %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando la máscara…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>La máscara cubre el %1 % de la foto</translation>
        </message>
        <message>
            <source>Use for all photos</source>
            <translation>Usar en todas las fotos</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>Volver a donde está el umbral sin moverlo</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>Mueve el umbral de cada foto en la misma medida entre sus propias dos gaussianas</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>Anular</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>Cada foto vuelve al umbral entre sus propias dos gaussianas</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>Todas las fotos: %1 % del camino hacia el objeto</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>Todas las fotos: %1 % del camino hacia el fondo</translation>
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
            <translation>%1  ·  en uso</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message>
            <source>%1 million parameters</source>
            <translation>%1 millones de parámetros</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Añadir carpeta…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Añadir archivo…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usar este modelo</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>Un modelo con la estructura de diffusers: unet, vae, text_encoder, tokenizer, scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>Un modelo completo en un solo archivo .safetensors</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>Sus archivos se quedan donde están</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>Lee todos los pesos, busca daños y ejecuta el modelo una vez</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>Acerca de este modelo</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Elegir una carpeta con un modelo de difusión</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Elegir un archivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>Modelos (*.safetensors);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Leyendo %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n capa de atención cruzada</numerusform>
                <numerusform>%n capas de atención cruzada</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>SHA-256 de los pesos:</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>Calculando el SHA-256 de los pesos…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Aún sin comprobar.</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>Se comprobará en cuanto no haya nada más en curso. Un modelo grande tarda un rato…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>Se leyeron todos los pesos y el modelo se ejecutó una vez: está completo.</translation>
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
            <translation>%1. La máscara cubre el %2 % de la imagen; dentro de ella las dos imágenes difieren en %3.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservado</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>Conservado por usted</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>Descartado por usted</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>Descartado: la máscara está casi vacía</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>Descartado: la máscara llena la imagen</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>Descartado: la máscara recorre el borde</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>Descartado: la máscara está en pedazos</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>Descartado: ambas imágenes son iguales</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>Descartado: también difieren fuera de la máscara</translation>
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
            <translation>Abra una carpeta de fotos y escriba qué buscar: los pares se generan para un concepto.</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>Cada par es el concepto y su fondo, pintados a partir del mismo ruido. Donde difieren está la máscara, y nadie la dibujó.</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>Generar pares</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Empezar de nuevo…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>Con qué intensidad se pinta el concepto: fondo + guía × (concepto − fondo). El artículo usa 1; con el modelo integrado un concepto se distingue a partir de 4, aproximadamente.</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>Pasos de cada imagen pintada. Con más, el resultado es más fino y tarda más.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Conservarlos</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>Generar pares sintéticos</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>Número de pares</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>Escala de guía</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Pares sintéticos</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>Imagen, fondo, máscara. Un clic en la marca, Intro o Espacio conserva o descarta lo seleccionado.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Todos %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>Conservados %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>Descartados %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>Pinta el modelo ajustado.</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>El modelo pinta tal como es; uno ajustado pinta mejores fondos.</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>Estos pares se generaron en otro lugar. Para generar más, empiece de nuevo.</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>Ya están todos generados. Aumente el número para generar más.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>%n par, y lo que usted indicó sobre él, se elimina en cuanto se genera el primero nuevo.</numerusform>
                <numerusform>%n pares, y lo que usted indicó sobre ellos, se eliminan en cuanto se genera el primero nuevo.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>Examinar…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>Debe ser una ruta completa.</translation>
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
            <translation>Esta foto está bloqueada. Desbloquéela para cambiar su máscara.</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>Aquí aún no hay máscara. Busque algo primero o empiece una máscara vacía.</translation>
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
            <translation>Δ %1 %</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoListModel</name>
        <message>
            <source>%1&lt;br&gt;Cannot be read: %2</source>
            <translation>%1&lt;br&gt;No se puede leer: %2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>Punto: tiene una máscara del concepto en curso</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>Aquí no hay nada de lo que se buscó</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>No se puede leer: %1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>Sus máscaras de varias etapas (atención, refinado, segmentador) difieren en %1 %; con 100 % no comparten nada</translation>
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
            <translation>Fondo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Fondo pintado</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>Los fondos pintados difieren por azar; la diferencia es su media</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>Sobre la foto</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>Mostrar la máscara sobre la foto, o en blanco y negro</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>Cuánto difiere la foto de su fondo, de 0 a 1</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>Colores de la diferencia</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>Fondo, s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calculando la máscara…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>Máscara refinada, %1 % de la foto</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>Máscara preliminar, %1 % de la foto</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>Máscara antes de ajustar a los bordes, %1 % de la foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>Volver a este</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Vista previa: %1</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Volver al paso %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Sin imagen</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>pérdida de validación más baja</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>el modelo en uso</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Qué hace el modelo con sus fotos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparar con</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Imágenes</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Vista previa: %1</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>La imagen no se puede leer.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>Concordancia (IoU)</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>Cubre (%1)</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>Estos pasos no tienen ninguna foto en común.</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Volver al paso %1</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Fondo</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Diferencia</translation>
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
            <translation>La primera vista previa muestra algunas de sus fotos antes de empezar el entrenamiento; después sigue una con cada punto de control.</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>Comparar dos pasos…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Qué hace el modelo con sus fotos</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>En cada imagen: foto, fondo pintado, diferencia, máscara</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>Hace %n día</numerusform>
                <numerusform>Hace %n días</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>Quitar %1 de esta lista</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>Quitar de esta lista. El proyecto en sí se conserva.</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>No está donde estaba</translation>
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
            <translation>Quitar de esta lista</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>Primero, ajuste fino</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>El refinado guarda sus resultados en un proyecto. Abra una carpeta de fotos e indique qué buscar en ellas.</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>El refinado parte de las máscaras preliminares. Etiquete primero todas las fotos.</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>Etiquetar todas las fotos…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>Refinar todas las fotos</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>El fondo se pinta sobre lo que cubre la máscara preliminar; donde foto y fondo difieren está el objeto.</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>Después de la foto en curso; lo refinado se conserva</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Pinta el modelo integrado tal como es. Un ajuste fino previo da mejores fondos.</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Pinta el modelo elegido tal como es. Un ajuste fino previo da mejores fondos.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>Pinta el modelo ajustado, hasta donde ha aprendido.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>Pinta el modelo ajustado, que aprendió de máscaras más antiguas.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>Pinta el modelo ajustado.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando «%1»…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>Elija una foto.</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>Esta foto aún no se ha analizado.</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>Pintando…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>Pintará cuando termine lo que está en curso.</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>Aún sin pintar</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>Refinando todas las fotos…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>Refinando: %1 de %2 fotos</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>Detenido; %n foto está refinada. Con la misma configuración continúa.</numerusform>
                <numerusform>Detenido; %n fotos están refinadas. Con la misma configuración continúa.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>%n foto está refinada.</numerusform>
                <numerusform>%n fotos están refinadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>Las máscaras refinadas son más antiguas que aquello de lo que se generaron.</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>Todas las fotos se pintan con s = %1 y se recortan con los pasos de arriba.</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>Pintada con todas las fotos; las imágenes no se conservaron. Píntela para verlas.</translation>
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
            <translation>Fusionar con el mapa suave</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>El umbral se aplica a aquello en lo que coinciden el mapa suave y la diferencia; si no, solo a la diferencia, como en el artículo</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>Mantener dentro de la máscara preliminar</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>Lo que queda a más de una celda latente hacia fuera no es primer plano</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>Cerrar huecos</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>Cierra grietas y muescas de uno o dos píxeles de ancho</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Rellenar agujeros</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>Lo que rodea la máscara pasa a ser también primer plano</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Ajustar a los bordes de la foto</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>Deja que los propios bordes de la foto afinen la máscara, que solo es tan fina como lo que ve el modelo</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>no cambia nada aquí</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>cambia menos del %1 % de la máscara</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>cambia el %1 % de la máscara</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Restablecer</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>De la diferencia a la máscara</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>Activar todos los pasos</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>1 − IoU de las máscaras con y sin este paso</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>Quitar un concepto</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Quitar para siempre</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>¿Quitar «%1» del proyecto?</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>Se van sus máscaras de %n foto, también las suyas, y no se pueden recuperar.</numerusform>
                <numerusform>Se van sus máscaras de %n fotos, también las suyas, y no se pueden recuperar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>Las fotos respondidas que se quedan sin máscara vuelven a estar sin revisar. Las fotos mismas se quedan.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>Cambiar el nombre de un concepto</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nombre nuevo</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>Sus máscaras quedan como están. Desde ahora los modelos buscan la palabra nueva; lo que se ajustó, refinó y segmentó con el nombre anterior empieza de nuevo.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>Ya hay un concepto con este nombre.</translation>
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
            <translation>Quedan %1 de %2</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Nada aquí</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>Nuevo objeto</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>Cada parte es un objeto</translation>
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
            <translation>En el conjunto de datos, cada parte conexa de la máscara pasa a ser un objeto propio.</translation>
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
            <translation>Conceptos</translation>
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
            <translation>Escriba arriba qué buscar.</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>Objeto %1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>Aún no hay máscara. Busque el concepto o pinte una.</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>Propia: ningún modelo la cambia ya.</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1, del modelo. Su primer trazo la convierte en propia.</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Usar esta máscara</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>Otras máscaras de esta foto</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>Pasa a ser suya. Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Cambiar nombre…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>Después de estas respuestas se volvieron a generar máscaras. No se sabe a qué fotos afecta: revíselas de nuevo o conserve las respuestas.</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>Las respuestas siguen valiendo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RunControls</name>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>What is done is kept</source>
            <translation>Lo hecho se conserva</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>Espera a que termine lo que está en curso</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>para «%1»</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 de %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>pérdida suavizada %1</translation>
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
            <translation>IoU medio</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>Rueda: zoom. Arrastrar: mover. Doble clic: todo.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>Aún sin valores</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>%1 en el paso %2</translation>
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
            <translation>Mejor</translation>
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
            <translation>Visible</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Oculto</translation>
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
            <translation>Evaluación</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>Una red pequeña aprende de todas las máscaras a la vez y después encuentra el objeto en cualquier foto. Así se compensa lo que falló en máscaras sueltas.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>Aprender también del mapa de atención</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>También de máscaras dudosas</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>Revisar las máscaras que más difieren</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Pérdida</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>IoU en las fotos reservadas</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Potente</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>U-Net del artículo</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>Imágenes que se generaron con sus máscaras; ninguna se reserva para la puntuación.</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>Aprende de</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>De lo contrario, se omiten las máscaras que concuerdan poco con la atención de la que proceden.</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>Etiquete primero todas las fotos: el segmentador aprende de sus máscaras.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>Abra una carpeta de fotos y escriba qué buscar: el segmentador aprende un concepto.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Etiquetar todas las fotos</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>Aún no hay máscaras de este concepto</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>Las máscaras refinadas de %n foto</numerusform>
                <numerusform>Las máscaras refinadas de %n fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>Las máscaras preliminares de %n foto</numerusform>
                <numerusform>Las máscaras preliminares de %n fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>Son más antiguas que las máscaras a partir de las que se refinaron.</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>Aprender también de los pares sintéticos (%n conservado)</numerusform>
                <numerusform>Aprender también de los pares sintéticos (%n conservados)</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>No hay mapas de atención junto a estas máscaras: vuelva a etiquetar las fotos.</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>Así ve, además de la foto, dónde mira la palabra. Otras fotos solo las puede segmentar una vez analizadas.</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>Volver a entrenar</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>Entrenar el segmentador</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>Generar las máscaras</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>Aprendiendo de las máscaras…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>Este entrenamiento se interrumpió. Su último punto de control se conserva.</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Aún sin entrenar</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>Concuerda en %1 con las máscaras que recibió (IoU en %n foto reservada)</numerusform>
                <numerusform>Concuerda en %1 con las máscaras que recibió (IoU en %n fotos reservadas)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>Detenido en el paso %1. Lo aprendido se conserva.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>Aprendió de %n foto</numerusform>
                <numerusform>Aprendió de %n fotos</numerusform>
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
            <translation>omitidas: %1</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>Pequeña y rápida; suficiente para la mayoría de los conceptos.</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>Más profunda y más lenta; para conceptos de muchas formas.</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>Tan ancha como la del artículo; es con diferencia la que más tarda.</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>Pequeña y rápida</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>Pasos (16 fotos cada uno)</translation>
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
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
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
            <translation>Maskwright no envía nada a ningún sitio: fotos, máscaras, modelos y configuración se quedan en este equipo.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Teclado y ratón</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Cambiar teclas…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>En otras partes</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>Los conceptos, en su orden</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>Ratón y teclas sobre la foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>mostrada ahora</translation>
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
            <translation>¿Qué estoy viendo?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>Hecho antes de volver a etiquetar las máscaras.</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>Hecho antes de repetir una etapa anterior.</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>Aún no están etiquetadas todas las fotos.</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>Aún no están revisadas todas las fotos.</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>Detenido antes de terminar; puede continuar.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
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
            <translation>Ver dónde mira el modelo para una palabra y etiquetar todas las fotos.</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>Dejar que el modelo aprenda el fondo de sus fotos.</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>Afinar las máscaras con lo que difiere de un fondo pintado.</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>Entrenar una red pequeña que encuentra las mismas máscaras al instante.</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>Aceptar las máscaras o corregirlas.</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>Escribir un conjunto de datos con lo revisado.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Etapas</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>¿Qué estoy viendo?</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>¿Qué estoy viendo? (F1)</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>Respondido antes de volver a generar las máscaras, o con máscaras desactualizadas.</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>Exportado antes de los últimos cambios, o desde una revisión desactualizada.</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>Siguiente: ajustar el modelo</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>Siguiente: refinar las máscaras</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>Siguiente: entrenar el segmentador</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>Siguiente: revisar las máscaras</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>Siguiente: exportar un conjunto de datos</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>Suelte aquí una carpeta de fotos</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>Probar las fotos de muestra</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Se quedan donde están y no se modifican nunca. Nada sale de este equipo.</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Abrir una carpeta de fotos</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>Escribir qué buscar</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>Revisar las máscaras y exportar</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Abriendo %1…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Continuar con</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nuevo proyecto…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Abrir proyecto…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>Últimos proyectos abiertos</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Volver a %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>Cinco pasos de una foto a un conjunto de datos, con las fotos de ejemplo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>Atención y área de la máscara a lo largo de los pasos de tiempo</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>Hacer clic o arrastrar para elegir el paso de tiempo</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Paso de tiempo</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>Atención (izquierda)</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>Área de la máscara en % (derecha)</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1: atención %2, máscara %3 %</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>Calculando las curvas…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>No hay mapas de pasos de tiempo individuales.</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>Haga clic para elegir un paso de tiempo.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>La rueda amplía las cuatro, arrastrar las mueve y un doble clic las encaja</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>&amp;Abrir carpeta…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>Guardar &amp;esta máscara…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>Foto &amp;anterior</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>Foto &amp;siguiente</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>Paso de &amp;tiempo anterior</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>Paso de t&amp;iempo siguiente</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>&amp;Escribir un concepto</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>Mapa de &amp;calor</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>Ajustar a los &amp;bordes</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>&amp;Encajar la foto</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>Tamaño &amp;real</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Ale&amp;jar</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>Modelo &amp;integrado</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>Elegir &amp;carpeta de modelo…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>Elegir &amp;archivo de modelo…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>&amp;Teclado y ratón</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>&amp;Acerca de Maskwright</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>Según el &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
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
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Nuevo proyecto…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>Abrir &amp;proyecto…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>Guardar una &amp;copia del proyecto…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>Comp&amp;robar el proyecto</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>Exportar conjunto de &amp;datos…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>&amp;Importar máscaras…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>E&amp;tiquetar todas las fotos…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Aceptar</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>&amp;Rechazar</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>&amp;Por corregir</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>Volver a &amp;sin revisar</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>Siguiente foto si&amp;n revisar</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>B&amp;loquear la foto</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>&amp;Copiar la máscara a la foto siguiente</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>&amp;Buscar las máscaras que más difieren</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Concepto %1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>&amp;Mover la foto</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>&amp;Pincel</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>&amp;Borrador</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>Polí&amp;gono</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>La&amp;zo</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>&amp;Varita</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>R&amp;ellenar</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>Pincel de b&amp;ordes</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>Volver a la máscara del mode&amp;lo</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>Pincel más peq&amp;ueño</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>Pincel más gra&amp;nde</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>&amp;Expandir</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>&amp;Contraer</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>&amp;Rellenar agujeros</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>&amp;Quitar motas</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>&amp;Suavizar</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>&amp;Volver a la máscara del modelo</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>V&amp;aciar</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>&amp;Máscara</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>&amp;Cambiar teclas…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>&amp;Toda la máscara</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Revisar</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>&amp;Configuración…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>Página de inici&amp;o</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>Nada aq&amp;uí</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Lado a lado</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>¿&amp;Qué estoy viendo?</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>&amp;Recorrido</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guía</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>Dónde se &amp;guarda</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Cargando…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Esta foto no se puede leer</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>Esta foto no se puede leer.</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>El modelo indica</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>La máscara se guardó.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Elegir una carpeta de fotos</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Elegir una carpeta con un modelo de difusión</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Elegir un archivo de modelo</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelos (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>Guardar esta máscara</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>Imágenes PNG (*.png)</translation>
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
            <translation>%1  ·  %2 millones de parámetros  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Buscando «%1»…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>Escriba qué buscar y pulse Intro.

Aquí aparecen la máscara y el mapa de calor de cada paso de tiempo, capa y palabra.</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>Foto anterior y siguiente, sobre la foto</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Rueda</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Zoom en el cursor</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>Arrastrar, Espacio + arrastrar</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>Mover la foto</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Doble clic</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>Encajar la foto</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>← → en el histograma</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>Mover el umbral</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>Elegir un proyecto</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>Guardar una copia del proyecto</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>Proyectos (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>Todo se guarda sobre la marcha.</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>Se guardó una copia del proyecto.</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>Esta no es la foto que se etiquetó.</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>Elegir la carpeta de fotos</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Guardar el proyecto como</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>Maskwright terminó sin cerrar este proyecto.</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>Todo está aquí, hasta el último trazo terminado.</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>El proyecto no se puede abrir.</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Recuperar lo legible</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>Las fotos de este proyecto no están donde estaban.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Elegir su carpeta…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>El proyecto está en orden.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n aspecto que conviene conocer de este proyecto.</numerusform>
                <numerusform>%n aspectos que conviene conocer de este proyecto.</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Todos los cambios guardados</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>Se comparó %n foto; las peores van primero.</numerusform>
                <numerusform>Se compararon %n fotos; las peores van primero.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>Aún no hay fotos con máscaras de dos etapas que comparar.</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>Etiquete primero todas las fotos hasta la etapa del segmentador.</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Concepto %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Deshacer: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Rehacer: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Atención</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Alt o botón derecho</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>Lo contrario de la herramienta</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>Mantener pulsada O</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>Mostrar solo la foto</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Mayús + clic</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>Un trazo recto</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>Cerrar el polígono</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>%1 de %2 fotos</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>El conjunto de datos se exportará cuando termine lo que está en curso.</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>Importando máscaras</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n foto no puede formar parte de un proyecto por su nombre.</numerusform>
                <numerusform>%n fotos no pueden formar parte de un proyecto por sus nombres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>Los nombres no deben contener una barra invertida ni dos puntos como segundo carácter: cámbielos.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>«%1» se buscará cuando todas las fotos estén etiquetadas.</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>Esta foto está bloqueada. Desbloquéela para responder.</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>Solo se abre lo que está en una misma carpeta.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>%n elemento más que se soltó está en otro lugar.</numerusform>
                <numerusform>%n elementos más que se soltaron están en otro lugar.</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>¿Es su primera vez?</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>Un recorrido de cinco pasos muestra el camino de una foto a un conjunto de datos.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>No hay fotos que abrir.</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Elegir otra carpeta…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>Usar el modelo integrado</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>El modelo vuelve a ser el del paso %1.</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>Lo que se hizo antes con el modelo queda marcado como desactualizado.</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>El ajuste fino se detuvo en el paso %1. Lo aprendido se conserva.</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>El modelo está ajustado para «%1».</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>Aprendió de %n foto.</numerusform>
                <numerusform>Aprendió de %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>Se omitió %n foto: ilegible, sin máscara o con solo objeto.</numerusform>
                <numerusform>Se omitieron %n fotos: ilegibles, sin máscara o con solo objeto.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>El refinado se detuvo; se conservó %n máscara.</numerusform>
                <numerusform>El refinado se detuvo; se conservaron %n máscaras.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>Se refinó %n máscara.</numerusform>
                <numerusform>Se refinaron %n máscaras.</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>Con la misma configuración continúa donde se detuvo.</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>Aún no hay ningún proyecto para estas fotos.</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>Ya se está exportando un conjunto de datos.</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>Se están importando máscaras; a medio importar no forman un conjunto de datos.</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>Ahora mismo no se puede exportar nada.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Detenido; el segmentador generó máscaras de %n foto.</numerusform>
                <numerusform>Detenido; el segmentador generó máscaras de %n fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>El segmentador generó máscaras de %n foto.</numerusform>
                <numerusform>El segmentador generó máscaras de %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>La foto de esta máscara ya no está en la carpeta.</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>El informe se guardó.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>No se pudo leer %n foto para su hoja de contactos.</numerusform>
                <numerusform>No se pudieron leer %n fotos para su hoja de contactos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>Ctrl o Mayús + clic en una palabra</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>Elegir varias palabras</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Cerrando…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>Ahora, sus propias fotos</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>Elija una carpeta; se quedan donde están y no se modifican nunca.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Abrir carpeta…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>Solo coincide en %1 con máscaras de las que no aprendió; por eso se siguen revisando las máscaras anteriores.</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>No se reservaron máscaras que digan lo bueno que es; por eso se siguen revisando las máscaras anteriores.</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>Revisar sus máscaras</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>Pulse Intro en el campo de arriba para buscar «%1».</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>Los conceptos se podrán renombrar o quitar cuando termine lo que está en curso.</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>El contorno dibujado aquí ha sustituido su máscara.</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>Para conservar la suya, deshágalo y acepte la foto en Revisar.</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>Deshacerlo</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>Se han comparado las máscaras de %n foto.</numerusform>
                <numerusform>Se han comparado las máscaras de %n fotos.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>Donde más difieren es donde más vale la pena mirar.</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>Mostrar las peores primero</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>Se apartó %n foto para medir lo bien que pinta.</numerusform>
                <numerusform>Se apartaron %n fotos para medir lo bien que pinta.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>Se buscará «%1» cuando termine el ajuste fino.

Para buscar ahora, deténgalo: lo aprendido se conserva y puede continuar después.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>Se buscará «%1» cuando el segmentador esté entrenado.

Para buscar ahora, deténgalo: lo aprendido se conserva y puede continuar después.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>Se buscará «%1» cuando termine el trabajo en curso.</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>Su máscara ha vuelto.</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>Está dibujada aquí. Atención sigue dibujando lo que da el modelo.</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>Aceptada, otro contorno</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>La máscara aceptada difiere del contorno dibujado aquí. Revisar la muestra.</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>No se pudo anotar lo último que se hizo.</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>Las etapas no lo saben. Compruebe que hay espacio en el disco y que este archivo se puede escribir, y repítalo.</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>No se pudo leer lo que ya está hecho.</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>Lo que muestran las etapas puede ser erróneo. Compruebe que este archivo se puede abrir, o muévalo: entonces nada cuenta como hecho.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>Histograma del mapa suave con el umbral</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>Arrastrar la línea para mover el umbral. Las barras se dibujan en escala de raíz cuadrada.</translation>
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
            <translation>Inicio</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
Con Ctrl o Mayús, un clic elige varias; sus mapas se suman.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>Cambiar toda la máscara</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>Tamaño del pincel, en píxeles de la foto</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>Cuánto pueden diferir los colores del píxel bajo la varita</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>Máscara como color</translation>
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
            <translation>Opacidad de la máscara</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>Comparar con otra máscara</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Sin comparación</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Parpadeo</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>Vista dividida</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>La máscara con la que comparar</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacidad</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Tour</name>
        <message>
            <source>Your photos</source>
            <translation>Sus fotos</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>Todas las fotos de la carpeta están en esta lista. Elija una o recórralas con A y D. No se modifican nunca.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Qué buscar</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>El mapa de calor y el umbral</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>Mejores máscaras, donde las quiera</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>«Ajuste fino» deja que el modelo aprenda sus fotos, «Refinar» afina las máscaras y «Segmentar» entrena con ellas una red pequeña. Ninguna de estas etapas es obligatoria. Las marcas indican qué está hecho y qué viene después.</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>Revisar y exportar</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>Acepte las máscaras o corríjalas con el pincel. «Exportar» escribe después un conjunto de datos para su programa de entrenamiento. El signo ? de abajo explica más sobre lo que esté viendo.</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Omitir el recorrido</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>Recorrido, %1: %2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>Escriba una palabra en inglés, aquí «flower» (flor), y pulse Intro: la foto muestra dónde ve eso el modelo. Puede probarlo ahora; el recorrido espera.</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>Los colores claros indican dónde ve el modelo la palabra, y el umbral del histograma decide qué pasa a ser máscara. «Etiquetar todo…» genera después una máscara de cada foto.</translation>
        </message>
    </context>
</TS>
