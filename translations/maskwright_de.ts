<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>Masken für Fotos aus einem getippten Wort.</translation>
        </message>
        <message>
            <source>Folder of photos, or a photo, to open.</source>
            <translation>Ordner mit Fotos oder ein Foto, das geöffnet wird.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>Für dieses Foto gibt es keine Modellmaske.</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>Der Umriss liegt schon auf jeder Kante unter dem Pinsel.</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>Es gibt keine Flecken zu entfernen.</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>Die Maske besteht nur aus Flecken; sie bleibt.</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>Es gibt keine Löcher zu füllen.</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>Das ändert nichts an dieser Maske.</translation>
        </message>
    </context>
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n Objekt</numerusform>
                <numerusform>%n Objekte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n Foto ohne</numerusform>
                <numerusform>%n Fotos ohne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>Ein Datensatz aus %n Foto wurde exportiert.</numerusform>
                <numerusform>Ein Datensatz aus %n Fotos wurde exportiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Angehalten; %n Maske wurde importiert.</numerusform>
                <numerusform>Angehalten; %n Masken wurden importiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>%n Maske wurde importiert.</numerusform>
                <numerusform>%n Masken wurden importiert.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>Dort liegt keine Maske zu einem Foto dieses Projekts.</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>Sie sind eine eigene Ebene: Gezeichnetes und Angenommenes bleibt, wie es war.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n Objekt behielt seine Maske.</numerusform>
                <numerusform>%n Objekte behielten ihre Masken.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1: %2 Pixel wieder gelesen, 0 weichen ab.</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Angehalten; %n Maske wurde behalten.</numerusform>
                <numerusform>Angehalten; %n Masken wurden behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>%n Maske geschrieben.</numerusform>
                <numerusform>%n Masken geschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>Zum Fortsetzen noch einmal in denselben Ordner beschriften.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>Nacharbeit</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Ungeprüft</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Copied mask</source>
            <translation>Kopierte Maske</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinsel</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Radierer</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polygon</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>Zauberstab</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Erweitern</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Schrumpfen</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Löcher füllen</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>Flecken entfernen</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Glätten</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>Kantenpinsel</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>Zurück zum Modell</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>Vorläufig</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Verfeinert</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmentierer</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importiert</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Eigene</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AboutDialog</name>
        <message>
            <source>About Maskwright</source>
            <translation>Über Maskwright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>Masken für Fotos aus einem getippten Wort, ohne Beschriftung von Hand und ohne Internet.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. Built with Qt, LibTorch, OpenCV and QCustomPlot.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Gebaut mit Qt, LibTorch, OpenCV und QCustomPlot.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>So lässt sich das nicht verwenden.</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>Das Modell lässt sich nicht verwenden.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Dafür reicht der Arbeitsspeicher nicht.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>Auf den Datenträger konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>In Maskwright ist etwas schiefgegangen.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>%n Foto wurde ausgelassen:</numerusform>
                <numerusform>%n Fotos wurden ausgelassen:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ConceptBar</name>
        <message>
            <source>Look</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>Wonach gesucht wird, z. B. bird</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Begriff</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Zeigen, wo das Modell das sieht (Eingabe)</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>Einen Ordner mit Fotos wählen (Strg+O)</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;Einen anderen Ordner wählen (Strg+O)</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>Masken für jedes Foto des Ordners (Strg+Umschalt+E)</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>Alle beschriften…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>Ein Datensatz aus dem Geprüften (Strg+E)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Export a dataset</source>
            <translation>Datensatz exportieren</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Fotos, die so sind</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>Auch Fotos ohne Objekt (Negative)</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>Teilmengen</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>Ein Datensatz</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>Geteilt, Ordner bleiben zusammen</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>Geteilt, Foto für Foto</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>Training %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>Validierung %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>Test %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>Derselbe Seed teilt dieselben Fotos auf dieselbe Weise.</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>Training, Validierung, Test</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <source>COCO masks as</source>
            <translation>COCO-Masken als</translation>
        </message>
        <message>
            <source>Run lengths: every pixel</source>
            <translation>Lauflängen: jedes Pixel</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>Polygone, an Löchern aufgeschnitten</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>PNG-Masken</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>Schwarz-weiß, eine je Begriff</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>Klassennummern, mit farbiger Vorschau</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>Objektnummern</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>Freisteller, durchsichtig um den Begriff</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>Hintergründe, durchsichtig an den Objekten</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>YOLO-Segmentierung</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC, mit Palette</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>Neben den Masken</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>Kopien der Fotos, aufrecht</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>Programme, die die im Foto gespeicherte Drehung übergehen, sehen die Kopie so, wie sie hier erscheint. Die Fotos selbst bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>Den Datensatz dort ersetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>In diesen Ordner</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>Ordner für den Datensatz wählen</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>Bitte wählen, welche Fotos exportiert werden.</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>Bitte einen Begriff wählen.</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>Bitte ein Format wählen.</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>Bitte wählen, welche PNG-Masken geschrieben werden.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>Die Anteile ergeben %1 %, nicht 100 %.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Bitte einen Ordner wählen.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>%n davon ohne Objekt</numerusform>
                <numerusform>%n davon ohne Objekt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>%1 für Training, %2 für Validierung, %3 für Test</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>Noch ist kein Foto in einem dieser Zustände: Erst einige prüfen oder andere Zustände wählen.</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>Der Ordner liegt zwischen den Fotos. Bitte einen anderswo wählen.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>Im Ordner liegt etwas anderes. Bitte einen leeren oder neuen wählen.</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>Im Ordner liegt ein früherer Datensatz.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n Foto ausgelassen</numerusform>
                <numerusform>%n Fotos ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>In diesem Ordner liegen die Fotos oder das Projekt. Bitte einen anderswo wählen.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>%n davon nie angesehen</numerusform>
                <numerusform>%n davon nie angesehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>In %n Foto wurde nicht nach jedem Begriff gesucht; es gilt als ohne diese.</numerusform>
                <numerusform>In %n Fotos wurde nicht nach jedem Begriff gesucht; sie gelten als ohne diese.</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>Einer der Teile bekommt kein Foto.</translation>
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
            <translation>Nach Namen filtern</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>%1 von %n Foto</numerusform>
                <numerusform>%1 von %n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Show photos that are</source>
            <translation>Fotos nach Status zeigen</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Reihenfolge der Fotos</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>Fotos mit Begriff zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Mit Notiz</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>Abweichend</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>Alle Begriffe</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>Abwärts %1 · Block %2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>Aufwärts %1 · Block %2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Mittel</translation>
        </message>
        <message>
            <source>Single map</source>
            <translation>Einzelne Karte</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>Das Mittel über Zeitschritte und Schichten, aus dem die Maske entsteht</translation>
        </message>
        <message>
            <source>One timestep, one layer, one word</source>
            <translation>Ein Zeitschritt, eine Schicht, ein Wort</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>Farben der Wärmekarte</translation>
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
            <translation>Grau</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Zeitschritt</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Schicht</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>Wort</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (%2, not in the average)</source>
            <translation>%1 (%2, nicht im Mittel)</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 von %3)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Import masks</source>
            <translation>Masken importieren</translation>
        </message>
        <message>
            <source>PNG masks in a folder, named after the photos</source>
            <translation>PNG-Masken in einem Ordner, benannt wie die Fotos</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>Eine COCO-Datei</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>Leer: der Ordner jedes Fotos nennt ihn</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>Leer: alle; sonst Namen mit Kommas</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Was sie zeigen</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>werden ersetzt</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>bleiben</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>Masken werden eine eigene Ebene: Gezeichnetes und Angenommenes bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>Früher importierte Masken</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>COCO-Datei wählen</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>Ordner der Masken wählen</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Bitte eine Datei wählen.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Bitte einen Ordner wählen.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::InspectorPanel</name>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>Wärmekarte</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>Das Modell wird geladen</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Fotos werden gelesen</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>Das Foto wird kodiert</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Suche läuft</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>Ausrichten an Kanten</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>Masken werden geschrieben</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Export läuft</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>Geschriebenes wird geprüft</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>Segmentieren</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>Hintergründe werden gemalt</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>noch wenige Sekunden</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>noch etwa %n Sekunde</numerusform>
                <numerusform>noch etwa %n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>noch etwa %n Minute</numerusform>
                <numerusform>noch etwa %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>noch etwa %n Stunde</numerusform>
                <numerusform>noch etwa %n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>Beschriften</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>Tasten ändern</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>In ein Feld klicken und die neuen Tasten drücken. Die Rücktaste lässt eine Aktion ohne Taste.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>%1 was the key of “%2”, which has lost it.</source>
            <translation>%1 war die Taste für „%2“ und gilt dort nicht mehr.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>Der Ordner jedes Fotos nennt den Begriff</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>COCO-Datei (annotations.json) neben den PNG-Masken</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>An Kanten im Foto ausrichten</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>Fortsetzen, wo ein früheres Beschriften in diesen Ordner anhielt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Beschriften</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Alle Fotos beschriften</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>Wonach suchen, z. B. Vogel</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Begriff</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>In diesen Ordner</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians; a threshold moved by hand is for the photo shown and can be saved with File &gt; Save this mask.</source>
            <translation>Jedes Foto erhält die Schwelle zwischen seinen eigenen zwei Gaußkurven. Eine von Hand verschobene Schwelle gilt für das gezeigte Foto; dessen Maske sichert „Datei &gt; Diese Maske sichern“.</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>Ordner für die Masken wählen</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Bitte einen Begriff eingeben.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Bitte einen Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>Bitte einen anderen Ordner als den der Fotos wählen.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n Foto</numerusform>
                <numerusform>%n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ comes first in the review</source>
            <translation>Auch den Segmentierer fragen; Abweichungen zuerst prüfen</translation>
        </message>
        <message>
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>Dieses Modell bringt keinen mit: Erst wird einer mit diesen Fotos trainiert.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>Umriss zeigen</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>An Kanten im Foto ausrichten</translation>
        </message>
        <message>
            <source>Back to the threshold between the two Gaussians</source>
            <translation>Zurück zur Schwelle zwischen den zwei Gaußkurven</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>Schärft die Maske, die nur so fein wie das Raster des Modells ist, an den Kanten im Foto</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>Schwelle %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Die Maske wird berechnet…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>Die Maske bedeckt %1 % des Fotos</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>Durchsuchen…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>Es muss ein vollständiger Pfad sein.</translation>
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
            <translation>Dieses Foto ist gesperrt. Zum Ändern der Maske entsperren.</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>Hier ist noch keine Maske. Erst einen Begriff suchen oder eine leere Maske anlegen.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoDelegate</name>
        <message>
            <source>differ %1 %</source>
            <translation>Abweichung %1 %</translation>
        </message>
        <message>
            <source>%1  ·  %2</source>
            <translation>%1  ·  %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoListModel</name>
        <message>
            <source>%1&lt;br&gt;Cannot be read: %2</source>
            <translation>%1&lt;br&gt;Nicht lesbar: %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewBar</name>
        <message>
            <source>Photos reviewed</source>
            <translation>Geprüfte Fotos</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <translation>%1, gesperrt</translation>
        </message>
        <message>
            <source>All reviewed</source>
            <translation>Alle geprüft</translation>
        </message>
        <message>
            <source>%1 of %2 left</source>
            <translation>noch %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>Neues Objekt</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>Getrennte Teile sind eigene Objekte</translation>
        </message>
        <message>
            <source>Lock this photo</source>
            <translation>Dieses Foto sperren</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objekt</translation>
        </message>
        <message>
            <source>In the dataset, each connected part of the mask becomes an object of its own.</source>
            <translation>Im Datensatz wird jeder zusammenhängende Teil der Maske ein eigenes Objekt.</translation>
        </message>
        <message>
            <source>Note on this photo</source>
            <translation>Notiz zu diesem Foto</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Begriffe</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
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
            <translation>Oben einen Begriff eingeben.</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>Objekt %1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>Noch keine Maske. Den Begriff suchen oder eine Maske malen.</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>Eigene Maske: Kein Modell ändert sie mehr.</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1, vom Modell. Der erste Strich macht daraus eine eigene Maske.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Tastatur und Maus</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Tasten ändern…</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>Ordner mit Fotos hier ablegen</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>Beispielfotos ausprobieren</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Die Fotos bleiben, wo sie sind, und werden nie verändert. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Ordner mit Fotos öffnen</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>Begriff eingeben</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>Masken prüfen und exportieren</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>%1 wird geöffnet…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Weiter mit</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>Ordner ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>Diese Maske &amp;sichern…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>&amp;Voriges Foto</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>&amp;Nächstes Foto</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>Voriger &amp;Zeitschritt</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>Nächster Z&amp;eitschritt</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>&amp;Begriff eingeben</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>&amp;Wärmekarte</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>An &amp;Kanten ausrichten</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>Foto ein&amp;passen</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Verkl&amp;einern</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>&amp;Eingebautes Modell</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>Modell&amp;ordner wählen…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>Modell&amp;datei wählen…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>&amp;Tastatur und Maus</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>&amp;Über Maskwright</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>Farb&amp;schema</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Neues Projekt…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>&amp;Projekt öffnen…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>Projekt&amp;kopie sichern…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>Pr&amp;ojekt prüfen</translation>
        </message>
        <message>
            <source>Sa&amp;ve</source>
            <translation>Siche&amp;rn</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>Datensatz &amp;exportieren…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>&amp;Masken importieren…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>&amp;Alle Fotos beschriften…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Annehmen</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>Ab&amp;lehnen</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>&amp;Nacharbeit</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>Zurück auf &amp;ungeprüft</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>Nä&amp;chstes ungeprüftes Foto</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>&amp;Foto sperren</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>&amp;Maske ins nächste Foto kopieren</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>&amp;Größte Abweichungen finden</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Begriff %1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>Foto &amp;verschieben</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>&amp;Pinsel</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>R&amp;adierer</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>Pol&amp;ygon</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>&amp;Lasso</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>&amp;Zauberstab</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>&amp;Füllen</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>&amp;Kantenpinsel</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>Zurück zur &amp;Modellmaske</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>Kl&amp;einerer Pinsel</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>&amp;Größerer Pinsel</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>&amp;Erweitern</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>&amp;Schrumpfen</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>&amp;Löcher füllen</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>&amp;Flecken entfernen</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>&amp;Glätten</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>&amp;Zurück zur Modellmaske</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>Lee&amp;ren</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>&amp;Maske</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>Tasten än&amp;dern…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>&amp;Die ganze Maske</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Prüfen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Dieses Foto ist nicht lesbar</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>Dieses Foto ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>Hinweis des Modells</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>Die Maske wurde gesichert.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Einen Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Einen Ordner mit einem Diffusionsmodell wählen</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Eine Modelldatei wählen</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modelle (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>Diese Maske sichern</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>PNG-Bilder (*.png)</translation>
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
            <translation>%1  ·  %2 Millionen Parameter  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>„%1“ wird gesucht…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>Einen Begriff eingeben und die Eingabetaste drücken.

Maske und Wärmekarte jedes Zeitschritts, jeder Schicht und jedes Wortes erscheinen hier.</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>Auf dem Foto: voriges und nächstes</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Mausrad</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Am Mauszeiger zoomen</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>Ziehen, Leertaste + Ziehen</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>Foto verschieben</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>Foto einpassen</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>← → im Histogramm</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>Schwelle verschieben</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>Ein Projekt wählen</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>Eine Kopie des Projekts sichern</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>Projekte (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>Alles wird laufend gesichert.</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>Eine Kopie des Projekts wurde gesichert.</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>Das ist nicht das Foto, das beschriftet wurde.</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>Den Ordner mit den Fotos wählen</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Projekt sichern unter</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>Maskwright endete, ohne dieses Projekt zu schließen.</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>Alles bis zum letzten fertigen Strich ist erhalten.</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>Das Projekt lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Lesbares retten</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>Die Fotos dieses Projekts sind nicht mehr, wo sie waren.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>Das Projekt ist in Ordnung.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n Hinweis zu diesem Projekt.</numerusform>
                <numerusform>%n Hinweise zu diesem Projekt.</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Alle Änderungen gesichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gesichert…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>%n Foto wurde verglichen; die größten Abweichungen stehen vorn.</numerusform>
                <numerusform>%n Fotos wurden verglichen; die größten Abweichungen stehen vorn.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>Noch hat kein Foto Masken aus zwei Stufen zum Vergleichen.</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>Zuerst alle Fotos bis zum Segmentierer beschriften.</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Begriff %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Rückgängig: %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Wiederholen: %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Aufmerksamkeit</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Alt oder rechte Maustaste</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>Das Gegenteil des Werkzeugs</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>O halten</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>Nur das Foto zeigen</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Umschalt + Klick</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>Ein gerader Strich</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>Polygon schließen</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>%1 von %2 Fotos</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>Der Datensatz wird exportiert, sobald das Laufende fertig ist.</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>Masken werden importiert</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n Foto kann wegen seines Namens nicht Teil eines Projekts sein.</numerusform>
                <numerusform>%n Fotos können wegen ihrer Namen nicht Teil eines Projekts sein.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>Namen dürfen keinen Backslash und als zweites Zeichen keinen Doppelpunkt haben: Bitte umbenennen.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>Nach „%1“ wird gesucht, wenn alle Fotos beschriftet sind.</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>Dieses Foto ist gesperrt. Zum Beantworten entsperren.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>Histogramm der weichen Karte mit der Schwelle</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold</source>
            <translation>Die Linie ziehen, um die Schwelle zu verschieben</translation>
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
            <translation>Anfang</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>Die ganze Maske ändern</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>Größe des Pinsels in Pixeln des Fotos</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>Wie weit Farben vom Pixel unter dem Zauberstab abweichen dürfen</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>Maske als Farbe</translation>
        </message>
        <message>
            <source>Mask as an outline</source>
            <translation>Maske als Umriss</translation>
        </message>
        <message>
            <source>Mask as a cut-out</source>
            <translation>Maske als Freisteller</translation>
        </message>
        <message>
            <source>Opacity of the mask</source>
            <translation>Deckkraft der Maske</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>Mit anderer Maske vergleichen</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Kein Vergleich</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Blinken</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>Geteilt</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>Maske zum Vergleichen</translation>
        </message>
    </context>
</TS>
