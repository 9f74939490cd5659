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
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>Version ausgeben, und was ein Fehlerbericht braucht.</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>Ordner mit Fotos, Foto oder Projekt, das geöffnet wird.</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>Maskwright konnte sich nicht neu starten (%1). Bitte wie gewohnt starten.</translation>
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
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>Diese Stelle ist von nichts umschlossen. Zuerst einen geschlossenen Umriss darum zeichnen.</translation>
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
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Schritt %1 von %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>%1 Beispiele je Sekunde</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>bis zu %1 Speicher</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>Das Modell ist das von Schritt %1, mit dem niedrigsten Validierungs-Loss.</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>Das Modell ist das von Schritt %1.</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Vor dem Training</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Schritt %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>Damit werden die anderen verglichen.</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>Keine Maske hat sich merklich geändert.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>%1 von %n Maske geändert, im Mittel um %2.</numerusform>
                <numerusform>%1 von %n Masken geändert, im Mittel um %2.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1: IoU %2 mit dem Schritt davor, bedeckt %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1: bedeckt %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>Vorhandenes wird gelesen…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>Noch nicht trainiert. Das Training lässt sich pausieren und ohne Verlust anhalten.</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>Die Feinabstimmung für „%1“ läuft; danach kann diese hier beginnen.</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>Der frühere Lauf wird entfernt…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>Beginnt, sobald das Laufende fertig ist.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>Pausiert.</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>Wird nach dem laufenden Schritt angehalten…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>Angehalten bei Schritt %1 von %2. Das Gelernte bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>Fertig nach %n Schritt.</numerusform>
                <numerusform>Fertig nach %n Schritten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>Wird zurückgesetzt…</translation>
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
            <translation>Zum Fortsetzen noch einmal in denselben Ordner annotieren.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>„%1“ ist keines der Wörter, die %2 gelernt hat; es kennt englische Wörter. Gesucht wird stattdessen nach „%3“.</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>Etwa %1, im Tempo des letzten Trainings dieser Art auf diesem Rechner.</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>Wie lange es dauert, steht nach den ersten Schritten hier.</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Rücktaste</translation>
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
            <translation>Es wurde nur zum Lesen geöffnet.</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>Im Projekt liegt ein Verweis auf einen anderen Ort, durch den andere Dateien geändert würden: %1. Um hier etwas zu ändern, muss an seiner Stelle liegen, worauf er verweist.</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>Das Projekt liegt, wo nichts geschrieben werden kann: Keine Änderung bliebe erhalten.</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>Das Projekt ist in einem anderen Fenster geöffnet: Um hier etwas zu ändern, muss es dort geschlossen werden.</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>Der Datenträger ist voll oder lässt sich nicht beschreiben: Keine Änderung bliebe erhalten. Bitte Platz schaffen und das Projekt erneut öffnen.</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>Das Projekt wurde mit einem neueren Maskwright geändert: Es lässt sich hier ansehen, aber nicht ändern.</translation>
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
        <message>
            <source>Nothing here</source>
            <translation>Nicht vorhanden</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Diese Maske nehmen</translation>
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
            <translation>Masken für Fotos aus einem getippten Wort, ohne Annotation von Hand und ohne Internet.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Über</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>Das Verfahren ist das von &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh und Kainz, „Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models“, ICCV 2023.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Dieser Rechner wird untersucht…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>Für eine Fehlermeldung</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>Worauf Maskwright aufbaut</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>Die Lizenz von Maskwright</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>Auf das Foto zeigen, um zu sehen, welche Wörter dort hinschauen.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1  %2 {1:?}</translation>
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
        <message>
            <source>Show all of this message</source>
            <translation>Diese Meldung ganz zeigen</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>Nur ihren Titel zeigen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>Es wartet: %1.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>Pausiert ist: %1.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>Es läuft: %1.</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>Das Training behält das Gelernte und kann später weitergehen.</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>Das bisher Fertige bleibt.</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>Davon bleibt nichts.</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>Maskwright schließen</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>%n weiterer Auftrag wartet.</numerusform>
                <numerusform>%n weitere Aufträge warten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>Alle anhalten und schließen?</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>Anhalten und schließen?</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>Nicht Begonnenes wird vergessen.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>Farben von %1 bis %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>Gleiche Skala</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>Foto auf der zweiten Seite</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Wird geladen…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>Die zweite Seite schließen</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>Dieselbe Farbe steht auf beiden Seiten für denselben Wert</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>IoU (Intersection over Union) ist 1, wo beide Masken dieselben Pixel enthalten, und 0, wo sie keines teilen.</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>Prompt oder Begriff</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>Ein Begriff oder ein Prompt, der den der ersten Seite enthält: a photo of a small bird</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Zeigen, wo das Modell das sieht (Eingabe)</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>Foto zum Vergleichen</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>Dasselbe Foto oder ein anderer Name</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>Anderes Foto…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>Alle Fotos des Ordners</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>Kein Foto dieses Ordners heißt so.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n Foto hat das im Namen. Bitte eines aus der Liste wählen.</numerusform>
                <numerusform>%n Fotos haben das im Namen. Bitte eines aus der Liste wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>„%1“ oder ein anderer Prompt</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>Sucht nach „%1“</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>Sucht in diesem Prompt nach „%1“</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Dieses Foto ist nicht lesbar</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>Bitte ein anderes Foto wählen.</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>Oben einen Begriff eingeben und die Eingabetaste drücken.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>„%1“ wird gesucht…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Die Maske wird berechnet…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>Noch nicht angesehen. Zum Suchen oben die Eingabetaste drücken.</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>Die Maske bedeckt %1 % des Fotos</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  IoU mit der ersten Maske %2</translation>
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
            <translation>Alle annotieren…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>Ein Datensatz aus dem Geprüften (Strg+E)</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>Auf Englisch: Die Modelle kennen englische Wörter.</translation>
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
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>Niemand hatte dieses Konzept gewählt, als die Fotos beantwortet wurden.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>„%1“: %n Maske liegt in beantworteten Fotos, aber niemand hatte dort dieses Konzept gewählt.</numerusform>
                <numerusform>„%1“: %n Masken liegen in beantworteten Fotos, aber niemand hatte dort dieses Konzept gewählt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>Zum Öffnen ablegen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>Angesehene Fotos werden behalten, damit ihre Wärmekarten beim Zurückgehen sofort da sind. Mehr Speicher behält mehr davon.</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>Änderungen hier gelten ab dem nächsten Auftrag.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Rechengenauigkeit</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>Speicher für die Feinabstimmung</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>Speicher für angesehene Fotos</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Prozessor</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32: 32 Bit</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16: 16 Bit, der Wertebereich von 32</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16: 16 Bit, nur auf Grafikkarten</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> MB</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>Wo das Modell läuft.</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>Wie genau das Modell rechnet. 16 Bit brauchen den halben Speicher und weniger Zeit, wo der Rechner selbst damit rechnet.</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>Wie viele Kerne ein Auftrag belegt. Weniger lassen anderen Programmen Platz. Bei gleicher Anzahl ergibt derselbe Seed dieselbe Maske, Bit für Bit.</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>So viel darf die Feinabstimmung höchstens belegen. Eine, die mehr braucht, beginnt nicht und nennt, was passen würde.</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 mit %2</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>Automatisch ist hier: die Grafikkarte.</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>Automatisch ist hier: der Prozessor, %1.</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>Automatisch ist hier: %1.</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>Automatisch ist hier: %n Kern.</numerusform>
                <numerusform>Automatisch ist hier: alle %n Kerne.</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>Automatisch ist hier: was frei ist, jetzt %1 GB.</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>Hier gibt es keine Grafikkarte, die CUDA nutzen kann: Aufträge werden fehlschlagen. Bitte „Automatisch“ wählen.</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16 läuft nur auf Grafikkarten: Aufträge werden fehlschlagen. Bitte „Automatisch“, bf16 oder fp32 wählen.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>Die verfeinerten Masken</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>Die Masken des Segmentierers</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>Die vorläufigen Masken</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>Gibt es zu diesen Fotos von Hand gezeichnete Referenzmasken? Bitte ihren Ordner wählen, um zu sehen, wie nahe die Masken hier herankommen.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>Nur Fotos bewerten, die beide haben</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>Verteilung der Fotos</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>Mittlere IoU je Ordner</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Bericht sichern…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>Masken ohne gleichnamiges Gegenstück werden ausgelassen.</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>Mit Referenzmasken vergleichen</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Bewertet werden</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>Anhand der Referenzmasken in diesem Ordner</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>Schwarz-weiße Bilder mit den Namen und Größen der Fotos.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Mittlere IoU</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>Intersection over Union des Vordergrunds, das Mittel aller Fotos.</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>Boundary-F</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>Wie gut die Umrisse übereinstimmen, das Mittel aller Fotos.</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>Genauigkeit, alle Pixel</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>Der Anteil richtiger Pixel, über alle Fotos zusammen.</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU, alle Pixel</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>Des Vordergrunds, über die Pixel aller Fotos zusammen.</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU, alle Pixel</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>Das Mittel aus Vordergrund und Hintergrund, über die Pixel aller Fotos zusammen.</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>Schreibt die Zahlen, die Diagramme und einen Kontaktbogen der schlechtesten und besten Fotos.</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>Werte der Fotos, die schlechtesten zuerst</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>Die schlechtesten zuerst. Ein Klick öffnet das Foto.</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>Ordner der Referenzmasken wählen</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>Speicherort für den Bericht wählen</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>Zuerst alle Fotos annotieren; dann lassen sich ihre Masken mit Referenzmasken vergleichen.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>Einen Ordner mit Fotos öffnen und einen Begriff eingeben.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Alle Fotos annotieren</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n Foto hat beide Masken</numerusform>
                <numerusform>%n Fotos haben beide Masken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n ohne Referenzmaske</numerusform>
                <numerusform>%n ohne Referenzmaske</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n Referenzmaske ohne Maske hier</numerusform>
                <numerusform>%n Referenzmasken ohne Maske hier</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1, %n Foto</numerusform>
                <numerusform>%1, %n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>%n Maske ohne Gegenstück wurde ausgelassen.</numerusform>
                <numerusform>%n Masken ohne Gegenstück wurden ausgelassen.</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>kein Ordner</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>Die Feinabstimmung sichert ihre Ergebnisse in einem Projekt. Einen Ordner mit Fotos öffnen und angeben, wonach darin gesucht wird.</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>Die Feinabstimmung lernt aus vorläufigen Masken, und noch gibt es keine.</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>Erst alle Fotos annotieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Neu beginnen…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>Eine Kopie des Modells lernt, den Hintergrund der Fotos zu malen. Je besser ihr das gelingt, desto schärfer hebt sich das Objekt ab, wo Gemaltes und Foto sich unterscheiden.</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>Nach dem laufenden Schritt; das Gelernte bleibt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>Die Masken wurden seitdem erneuert. Um aus ihnen zu lernen, neu beginnen.</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>Neu beginnen entfernt das bisher Gelernte. Die Einstellungen des neuen Laufs stehen unten.</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>Für „%1“ fein abstimmen</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Starten</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>Ab Schritt %1 fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>Das braucht %1 Speicher, und %2 sind frei. Bitte andere Programme schließen oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>Das braucht %1 Speicher, und %2 sind frei. Bitte nur kleine Zusätze trainieren oder ein kleineres Modell wählen.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>Das ganze Modell</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>Was trainiert wird</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Kurz</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>Um zu sehen, ob es überhaupt hilft</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>Was zu so vielen Fotos passt</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Lang</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>Für das letzte bisschen; bei großen Modellen über Nacht</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>Beispiele je Schritt</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>Ausschnitt je Foto</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>Mittelung der Gewichte (EMA)</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>Validierung und Vorschau</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>Minuten zwischen Checkpoints</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Speicher</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%n Schritt, alle %1 eine Vorschau</numerusform>
                <numerusform>%n Schritte, alle %1 eine Vorschau</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1 Latent-Zellen (%2 Pixel)</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>jeden %n. Schritt</numerusform>
                <numerusform>alle %n Schritte</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>%1 und mehr; %2 sind frei</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>Die des Durchlaufs. Für andere neu beginnen.</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>Kleine Zusätze (LoRA)</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>Für große Modelle, die nicht ganz in den Speicher passen</translation>
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
        <message>
            <source>Find photos</source>
            <translation>Fotos suchen</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>Ordner und Name</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>Zuerst die Fotos, deren Masken aus mehreren Stufen (Attention, Verfeinerung, Segmentierer) am meisten voneinander abweichen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GeneralPage</name>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>Light or dark, or as your desktop has it.</source>
            <translation>Hell oder dunkel, oder wie in der Arbeitsumgebung eingestellt.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>Zahlen werden wie in dieser Sprache geschrieben. Die Wahl gilt, sobald Maskwright neu gestartet ist.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>Mit weniger Bewegung gleitet, verblasst und läuft nichts von selbst, und verglichene Masken wechseln sich langsam ab. Wo die Arbeitsumgebung keine Vorliebe nennt, kann sich etwas bewegen.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>Schließt Maskwright und öffnet es wieder mit dem, was jetzt offen ist</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>Guidance, vom Hintergrund zum Begriff</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>Was gemalt wird: s = 0 der Hintergrund, s = 1 der Begriff, dazwischen etwas von beidem, und unter 0 weg vom Begriff</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>So viele Hintergründe werden gemalt und in der Differenz gemittelt: Mehr ergeben ein ruhigeres Bild und dauern länger</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>Hintergründe</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>Vom Hintergrund zum Begriff</translation>
        </message>
        <message>
            <source>s = %1</source>
            <translation>s = %1</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>Malen</translation>
        </message>
        <message>
            <source>Paints the background over what the mask covers</source>
            <translation>Malt den Hintergrund über das, was die Maske bedeckt</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>Malen anhalten</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>Malt jede Position des Reglers, damit er danach flüssig gleitet</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>Wird gemalt: %1 von %2 Positionen sind fertig</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>Alle Positionen malen</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>%1 von %2 Positionen sind für dieses Foto gemalt</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>Ein gefüllter Punkt: gemalt und sofort zu sehen</translation>
        </message>
        <message>
            <source>background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>Begriff</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Anleitung durchsuchen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>Keine Seite enthält alle diese Wörter.</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>Die Anleitung ist auf Englisch.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
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
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>Das Mittel über Zeitschritte und Schichten, aus dem die Maske entsteht</translation>
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
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 von %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>Eigene Wahl</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>Mittel über alle Zeitschritte</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>Wörter, Zeitschritte und Schichten nach eigener Wahl</translation>
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
            <translation>Wörter</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>Wie im Mittel</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>Fett: im Mittel</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1, %2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1, im Mittel</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>Mittel aus %n</numerusform>
                <numerusform>Mittel aus %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Abspielen anhalten</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>Die Zeitschritte abspielen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>Was ist hier zu sehen?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>Was ist hier zu sehen?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Als Nächstes: %1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>Die Wärmekarte eines Wortes</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>Ein Diffusionsmodell malt Bilder aus Wörtern. Dazu fragt jede Stelle des Bildes jedes Wort des Prompts, wie wichtig es dort ist. Diese Gewichte heißen Cross-Attention. Hier bekommt das Modell stattdessen das Foto gezeigt, und die Gewichte sagen, wo es das Wort sieht.</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>Das Modell betrachtet nicht Pixel, sondern Latents: ein etwa achtmal kleineres Bild, das das Wesentliche enthält. Deshalb ist die Wärmekarte grob, und deshalb wird die Maske an den Kanten im Foto ausgerichtet.</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>Liegt die Wärme neben dem Objekt, hilft ein einfacheres Wort oder ein Modell, das mehr Wörter kennt.</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>Das Histogramm und die Schwelle</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>Die Balken zählen, wie oft jeder Wert der Wärmekarte vorkommt: links Hintergrund, rechts Objekt. Eine Mischung aus zwei Gaußkurven, also zwei Glockenkurven, wird ihnen angepasst.</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>Die Schwelle liegt, wo ein Wert ebenso wahrscheinlich Objekt wie Hintergrund ist. Alles darüber wird zur Maske.</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>Nimmt die Maske zu viel oder zu wenig, lässt sich die Linie ziehen oder mit den Pfeiltasten verschieben. „Zurücksetzen“ holt die eigene Schwelle des Modells zurück.</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>Zeitschritte und Schichten</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>Ein Diffusionsmodell lernt, Rauschen aus Bildern zu entfernen. Ein Zeitschritt sagt, wie viel Rauschen auf das Foto gelegt wurde, bevor das Modell es betrachtete: Bei einem hohen ist vom Foto wenig übrig.</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>Die verrauschten Zeitschritte finden den ungefähren Ort eines Objekts, die anderen seine Teile. Die Kurven zeigen, wie viel Aufmerksamkeit das Wort bei jedem Zeitschritt bekommt und wie groß eine Maske daraus würde.</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>Schichten sind die Stellen im Modell, an denen die Wörter gefragt wurden. Die mittleren sehen das ganze Bild in wenigen Zellen, die äußeren feinere Einzelheiten. Die Wort-Schaltflächen zeigen die Karte jedes Wortes.</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Feinabstimmung</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>Das Modell lernt die Fotos kennen: Eine Kopie davon wird mit ihnen weiter trainiert, ohne eine von Hand gezeichnete Maske. Vor allem lernt sie, wie der Hintergrund aussieht, wo kein Objekt ist.</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>Danach kann sie das Objekt übermalen, als wäre es nie da gewesen. Das Verfeinern braucht das, um zu sehen, was das Objekt verdeckt.</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>Die Vorschauen zeigen bei jedem Checkpoint, was das Modell aus einigen der Fotos macht und wie weit sich ihre Masken geändert haben. Werden sie nicht mehr besser, kann das Training angehalten werden: Das Gelernte bleibt, und ein früherer Checkpoint lässt sich wiederherstellen.</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>Diese Stufe darf ausgelassen werden. Sie dauert am längsten von allen.</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>Der Loss</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>Der Loss sagt, wie weit die Schätzung des Modells vom tatsächlich aufgelegten Rauschen entfernt ist. Niedriger ist besser; seine Höhe allein bedeutet nichts, nur sein Weg nach unten.</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>Die rohe Linie springt, weil jeder Schritt andere Fotos, anderes Rauschen und einen anderen Zeitschritt sieht. Die glatte Linie zeigt, wohin es geht. Der Validierungs-Loss wird an zurückgehaltenen Fotos gemessen, immer bei denselben Zeitschritten und mit demselben Rauschen.</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>Steigt der Validierungs-Loss, während die glatte Linie fällt, lernt das Modell die Fotos auswendig. Der beste Checkpoint liegt davor.</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Verfeinern</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>Das Modell malt den Hintergrund über das Objekt; das heißt Inpainting. Wo Foto und Gemaltes sich unterscheiden, war das Objekt. Die Differenz ist viel feiner als die Wärmekarte.</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>Der Streifen zeigt Foto, gemalten Hintergrund, Differenz und Maske. Die Differenz mal die Wärmekarte wird wie bei der ersten Maske an einer Schwelle geschnitten.</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>Jeder Schritt lässt sich abschalten, um zu sehen, was er bewirkt: sich an die erste Maske halten, Lücken schließen, Löcher füllen und an den Kanten im Foto ausrichten.</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>Ein auf die Fotos feinabgestimmtes Modell malt bessere Hintergründe und ergibt so bessere Masken.</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>Die Guidance-Skala</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>Das Modell malt, indem es zwei Schätzungen mischt: eine, die das Wort kennt, und eine, die nur vom Hintergrund weiß. Die Guidance-Skala sagt, wie viel von der ersten eingeht.</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>Bei 0 malt es nur Hintergrund, bei 1, was das Wort verlangt, darüber zu viel davon. Mit dem Regler blendet das Objekt ein und aus; das zeigt, wofür das Modell es hält.</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>Masken entstehen aus dem gemalten Bild ohne das Objekt.</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>Der Segmentierer</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>Ein Segmentierer ist ein kleines Netz (ein U-Net), das aus allen Masken zugleich lernt und das Objekt dann in jedem Foto findet, im Nu und ohne Diffusionsmodell.</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>Er gleicht aus, was in einzelnen Masken misslang, denn die Fehler sind von Foto zu Foto verschieden, das Objekt nicht.</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>Wo er der vorgegebenen Maske widerspricht, ist wahrscheinlich eine von beiden falsch. Solche Fotos stehen in der Prüfung vorn.</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>Sein Wert sagt, wie gut er mit Masken übereinstimmt, die ihm nicht gezeigt wurden. Auch diese hat kein Mensch gezeichnet: Nur eine Auswertung misst die Wahrheit.</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Synthetische Paare</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>Das Modell kann Bilder malen, die ihre Maske mitbringen. Jedes wird zweimal aus demselben Rauschen gemalt, einmal mit dem Wort und einmal ohne; was sich unterscheidet, ist das Objekt.</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>Paare, deren Maske nicht zum Bild passt, bitte verwerfen. Die schlechtesten hat schon ein Filter entfernt. Aus den behaltenen lernt der Segmentierer zusätzlich zu den eigenen Fotos.</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>Bei wenigen Fotos nützen sie am meisten. Das eingebaute Modell malt kaum mehr als farbige Formen.</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>Die Auswertung</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>Liegen verlässliche Masken vor, kann Maskwright messen, wie nahe es ihnen gekommen ist.</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>IoU (Intersection over Union) ist die Fläche, die beide Masken teilen, geteilt durch die Fläche, die mindestens eine bedeckt: 1 ist dieselbe Maske, 0 nichts gemeinsam. Die mittlere IoU ist ihr Mittel über die Fotos; mIoU nimmt den Hintergrund als eigene Klasse hinzu.</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>Die Genauigkeit ist der Anteil richtiger Pixel. Sie schmeichelt kleinen Objekten. Der Boundary-F-Wert betrachtet nur die Umrisse.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>Die Prüfung</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>Hier wird für jedes Foto gesagt, ob seine Maske stimmt: annehmen (Eingabe), ablehnen (X) oder Nacharbeit verlangen (N). Jede Antwort führt zum nächsten Foto.</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>Pinsel, Polygon, Zauberstab und die anderen Werkzeuge berichtigen eine Maske. Ein Strich liegt auf dem Datenträger, sobald er endet, und Rückgängig geht auch nach einem Neustart weiter. Die Fotos werden nie verändert.</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>Jede Stufe hinterlässt eine eigene Maske: vorläufig, verfeinert, vom Segmentierer. Gezeichnetes liegt über allen. Die Werkzeugleiste vergleicht sie.</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>Bei vielen Fotos zuerst jene ansehen, deren Masken zwischen den Stufen am meisten abweichen.</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>Der Datensatz</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>Ein Export schreibt Fotos und Masken in der Form, die ein Trainingsprogramm liest: COCO, PNG, YOLO oder Pascal VOC, geteilt in Fotos für Training, Validierung und Test.</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>Welche Antworten zählen, ist wählbar. Angenommene Fotos allein ergeben den besten Datensatz; der Dialog sagt vorher, was er enthalten wird.</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>Jede Datei wird wieder gelesen und mit der Maske verglichen, aus der sie entstand. Der Datensatz erscheint erst unter seinem Namen, wenn er vollständig ist, und ein Bericht daneben bestätigt es.</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>Mehr in der Anleitung…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>Helle Farben bedeuten viel Aufmerksamkeit, dunkle wenig. Aus dem Mittel über alle Zeitschritte und Schichten entsteht die Maske; einzelne Karten zeigen, wie es zustande kommt.</translation>
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
        <message>
            <source>Over the timesteps</source>
            <translation>Über die Zeitschritte</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>Unter dem Mauszeiger</translation>
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
            <translation>Annotieren</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>Hintergrund malen</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Feinabstimmung</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>Masken verfeinern</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>Segmentierer trainieren</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>Paare erzeugen</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>Modell prüfen</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>duration</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>Vor dem Beginn angehalten.</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>Fehlgeschlagen nach %1.</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>Fertig nach %1.</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>Angehalten nach %1. Das Fertige bleibt.</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>Angehalten nach %1.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>Was läuft, was wartet und was beendet ist</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Aufträge (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>Aufträge, %n wartet</numerusform>
                <numerusform>Aufträge, %n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>Es endet, sobald es geht.</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>Es endet nach dem laufenden Schritt, damit das Gelernte bleibt.</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>Es endet nach dem laufenden Foto; was fertig ist, bleibt.</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Sofort anhalten</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>Lässt liegen, was gerade bearbeitet wird; was fertig ist, bleibt</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobLogDialog</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Protokoll: %1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <source>The engine has said nothing yet.</source>
            <translation>Die Engine hat noch nichts gemeldet.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>Vorziehen</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Protokoll…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>Vorziehen: %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Abbrechen: %1</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Fortschritt: %1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Protokoll: %1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Wird gestartet…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>Sofort anhalten: %1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Wird angehalten: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>Nichts läuft und nichts wartet. Was länger dauert, erscheint hier.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>Beendetes vergessen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
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
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1 gehört zu „%2“. Stattdessen hier verwenden?</translation>
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
            <translation>Fortsetzen, wo ein früheres Annotieren in diesen Ordner anhielt</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Annotieren</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Alle Fotos annotieren</translation>
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
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>Dieses Modell bringt keinen mit: Erst wird einer mit diesen Fotos trainiert.</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>Jedes Foto erhält die Schwelle zwischen seinen eigenen zwei Gaußkurven, so weit verschoben, wie „Für alle Fotos verwenden“ es sagt. Eine nur für ein Foto verschobene Schwelle zählt hier nicht.</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>Auch den Segmentierer fragen; Abweichungen lassen sich dann zuerst prüfen</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>Das ist eine Datei. Bitte einen Ordner wählen.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>Im Ordner liegt etwas anderes. Bitte einen leeren oder neuen wählen.</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>Der Ordner enthält schon Masken. Einen neuen wählen oder „Fortsetzen“ ankreuzen, um mit ihnen weiterzumachen.</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>der Ordner der Fotos</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>das Modell</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>der Begriff</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>der Prompt</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>die Zahl der Zeitschritte</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>Einrasten an Kanten</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>Ausbreitung</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>die Schwelle für alle Fotos</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>die Rechengenauigkeit</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>der Seed</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>die Zahl der Teile</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>Warten auf die Antwort des Datenträgers…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>wie weit sie geht (mit oder ohne Segmentierer)</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>Was in diesem Ordner liegt, wurde mit anderen Einstellungen gemacht. Wählen Sie einen neuen Ordner.</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>Der Durchlauf in diesem Ordner hatte andere Einstellungen: %1. Gleichen Sie sie an oder wählen Sie einen neuen Ordner.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>Loss und Lernrate je Schritt</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles zeigen.</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Geglättet</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>Lernrate (rechts)</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validierung</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Checkpoint</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>Die Kurven erscheinen mit den ersten Schritten.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Schritt %1</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>Loss %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>geglättet %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>Lernrate %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>Validierung %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>Checkpoint</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Lernrate</translation>
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
        <message>
            <source>Use for all photos</source>
            <translation>Für alle Fotos verwenden</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>Zurück zur Schwelle, wie sie ohne Verschieben liegt</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>Verschiebt die Schwelle jedes Fotos ebenso weit zwischen seinen eigenen zwei Gaußkurven</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>Jedes Foto erhält wieder die Schwelle zwischen seinen eigenen zwei Gaußkurven</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>Alle Fotos: %1 % des Wegs zum Objekt</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>Alle Fotos: %1 % des Wegs zum Hintergrund</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelList</name>
        <message>
            <source>Mini (built in)</source>
            <translation>Mini (eingebaut)</translation>
        </message>
        <message>
            <source>%1  ·  in use</source>
            <translation>%1  ·  in Gebrauch</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message>
            <source>%1 million parameters</source>
            <translation>%1 Millionen Parameter</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Dieses Modell verwenden</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>Ein Modell im diffusers-Aufbau: unet, vae, text_encoder, tokenizer, scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>Ein ganzes Modell in einer .safetensors-Datei</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>Seine Dateien bleiben, wo sie sind</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>Liest jedes Gewicht, sucht nach Schäden und lässt das Modell einmal laufen</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>Über dieses Modell</translation>
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
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>Modelle (*.safetensors);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>%1 wird gelesen…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n Cross-Attention-Schicht</numerusform>
                <numerusform>%n Cross-Attention-Schichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>SHA-256 der Gewichte:</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>Der SHA-256 der Gewichte wird berechnet…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Noch nicht geprüft.</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>Wird geprüft, sobald nichts anderes läuft. Bei einem großen Modell dauert es eine Weile…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>Jedes Gewicht wurde gelesen, und das Modell lief einmal: Es ist vollständig.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairSheetModel</name>
        <message>
            <source>Pair %1. %2</source>
            <translation>Paar %1. %2</translation>
        </message>
        <message>
            <source>%1. The mask covers %2 % of the picture; inside it the two differ by %3.</source>
            <translation>%1. Die Maske bedeckt %2 % des Bildes; darin unterscheiden sich die beiden um %3.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>Von Hand behalten</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>Von Hand verworfen</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>Verworfen: Die Maske ist fast leer</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>Verworfen: Die Maske füllt das Bild</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>Verworfen: Die Maske läuft am Rand entlang</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>Verworfen: Die Maske ist zerstückelt</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>Verworfen: Beide Bilder gleichen sich</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>Verworfen: Sie unterscheiden sich auch außerhalb der Maske</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Verworfen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message>
            <source>Open a folder of photos and type what to look for: pairs are made up for one concept.</source>
            <translation>Einen Ordner mit Fotos öffnen und einen Begriff eingeben: Paare werden für einen Begriff erzeugt.</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>Jedes Paar zeigt den Begriff und seinen Hintergrund, aus demselben Rauschen gemalt. Wo sie sich unterscheiden, ist die Maske, und niemand hat sie gezeichnet.</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>Paare erzeugen</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Neu beginnen…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>Wie stark der Begriff gemalt wird: Hintergrund + Guidance × (Begriff − Hintergrund). Die Publikation nimmt 1; mit dem eingebauten Modell zeigt sich ein Begriff etwa ab 4.</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>Schritte je gemaltem Bild. Mehr sind feiner und dauern länger.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>Paare erzeugen</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>Anzahl der Paare</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>Guidance-Skala</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Synthetische Paare</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>Bild, Hintergrund, Maske. Ein Klick auf das Zeichen, Eingabe oder Leertaste behält oder verwirft die Auswahl.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alle %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>Behalten %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>Verworfen %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>Das feinabgestimmte Modell malt.</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>Das Modell malt, wie es ist; ein feinabgestimmtes malt bessere Hintergründe.</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>Diese Paare sind anderswo entstanden. Für weitere bitte neu beginnen.</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>Alle sind erzeugt. Für weitere die Anzahl erhöhen.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>%n Paar und das Urteil darüber gehen verloren, sobald das erste neue erzeugt ist.</numerusform>
                <numerusform>%n Paare und die Urteile darüber gehen verloren, sobald das erste neue erzeugt ist.</numerusform>
            </translation>
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
            <translation>%1&lt;br&gt;Nicht lesbar: %2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>Punkt: Es hat eine Maske des gewählten Konzepts</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>Nichts von dem, was gesucht wurde, ist hier</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>Nicht lesbar: %1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>Die Masken aus mehreren Stufen (Attention, Verfeinerung, Segmentierer) weichen um %1 % voneinander ab; bei 100 % haben sie nichts gemeinsam</translation>
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
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Gemalter Hintergrund</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>Die gemalten Hintergründe fallen zufällig verschieden aus; die Differenz ist ihr Mittel</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>Über dem Foto</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>Die Maske über dem Foto oder in Schwarz-Weiß zeigen</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>Wie sehr das Foto von seinem Hintergrund abweicht, von 0 bis 1</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>Farben der Differenz</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>Hintergrund, s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Die Maske wird berechnet…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>Verfeinerte Maske, %1 % des Fotos</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>Vorläufige Maske, %1 % des Fotos</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>Maske vor dem Ausrichten an Kanten, %1 % des Fotos</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>Hierher zurück</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Vorschau: %1</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Zurück zu Schritt %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Kein Bild</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>niedrigster Validierungs-Loss</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>das verwendete Modell</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Was das Modell aus den Fotos macht</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Vergleichen mit</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Vorschau: %1</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>Das Bild ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>Übereinstimmung (IoU)</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>Bedeckt (%1)</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>Diese Schritte haben kein Foto gemeinsam.</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Zurück zu Schritt %1</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewStrip</name>
        <message>
            <source>The first preview shows a few of your photos before training begins; then one follows with each checkpoint.</source>
            <translation>Die erste Vorschau zeigt einige der Fotos vor dem Training; danach folgt mit jedem Checkpoint eine.</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>Zwei Schritte vergleichen…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Was das Modell aus den Fotos macht</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>In jedem Bild: Foto, gemalter Hintergrund, Differenz, Maske</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>vor %n Tag</numerusform>
                <numerusform>vor %n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>%1 aus dieser Liste entfernen</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>Aus dieser Liste entfernen. Das Projekt selbst bleibt.</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>Nicht mehr am alten Ort</translation>
        </message>
        <message>
            <source>%1 of %2 reviewed</source>
            <translation>%1 von %2 geprüft</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Aus dieser Liste entfernen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>Erst fein abstimmen</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>Das Verfeinern sichert seine Ergebnisse in einem Projekt. Einen Ordner mit Fotos öffnen und angeben, wonach darin gesucht wird.</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>Das Verfeinern geht von vorläufigen Masken aus. Zuerst alle Fotos annotieren.</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>Alle Fotos annotieren…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>Alle Fotos verfeinern</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>Der Hintergrund wird über das gemalt, was die vorläufige Maske bedeckt; wo Foto und Hintergrund sich unterscheiden, ist das Objekt.</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>Nach dem laufenden Foto; das Verfeinerte bleibt</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Gemalt vom eingebauten Modell, wie es ist. Eine Feinabstimmung vorher ergibt bessere Hintergründe.</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Gemalt vom gewählten Modell, wie es ist. Eine Feinabstimmung vorher ergibt bessere Hintergründe.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>Gemalt vom feinabgestimmten Modell, so weit es gelernt hat.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>Gemalt vom feinabgestimmten Modell, das aus älteren Masken gelernt hat.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>Gemalt vom feinabgestimmten Modell.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>„%1“ wird gesucht…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>Bitte ein Foto wählen.</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>Dieses Foto wurde noch nicht angesehen.</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>Wird gemalt…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>Wird gemalt, sobald das Laufende fertig ist.</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>Noch nicht gemalt</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>Alle Fotos werden verfeinert…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>Verfeinern: %1 von %2 Fotos</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>Angehalten; %n Foto ist verfeinert. Mit denselben Einstellungen geht es weiter.</numerusform>
                <numerusform>Angehalten; %n Fotos sind verfeinert. Mit denselben Einstellungen geht es weiter.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>%n Foto ist verfeinert.</numerusform>
                <numerusform>%n Fotos sind verfeinert.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>Die verfeinerten Masken sind älter als das, woraus sie entstanden.</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>Alle Fotos werden mit s = %1 gemalt und mit den Schritten oben geschnitten.</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>Mit allen Fotos gemalt; die Bilder wurden nicht behalten. Zum Ansehen dieses Foto malen.</translation>
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
            <translation>Mit der weichen Karte verbinden</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>Die Schwelle wird auf das gelegt, worin weiche Karte und Differenz übereinstimmen; sonst auf die Differenz allein, wie in der Publikation</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>In der vorläufigen Maske bleiben</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>Was weiter außerhalb liegt als eine Latent-Zelle, ist kein Vordergrund</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>Lücken schließen</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>Schließt Risse und Kerben, die ein oder zwei Pixel breit sind</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Löcher füllen</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>Was die Maske umschließt, wird ebenfalls Vordergrund</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>An Kanten im Foto ausrichten</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>Schärft die Maske, die nur so fein ist wie das, was das Modell sieht, an den Kanten im Foto</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>ändert hier nichts</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>ändert weniger als %1 % der Maske</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>ändert %1 % der Maske</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>Von der Differenz zur Maske</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>Alle Schritte ein</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>1 − IoU der Masken mit und ohne diesen Schritt</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>Konzept entfernen</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Endgültig entfernen</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>„%1“ aus dem Projekt entfernen?</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>Seine Masken von %n Foto gehen verloren, auch Ihre eigenen, und lassen sich nicht zurückholen.</numerusform>
                <numerusform>Seine Masken von %n Fotos gehen verloren, auch Ihre eigenen, und lassen sich nicht zurückholen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>Beantwortete Fotos, denen keine andere Maske bleibt, sind wieder ungeprüft. Die Fotos selbst bleiben.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>Konzept umbenennen</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>Seine Masken bleiben, wie sie sind. Die Modelle suchen von jetzt an das neue Wort; was unter dem alten Namen feinabgestimmt, verfeinert und segmentiert wurde, beginnt von vorn.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>Es gibt schon ein Konzept mit diesem Namen.</translation>
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
        <message>
            <source>Nothing here</source>
            <translation>Nichts hier</translation>
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
        <message>
            <source>Use this mask</source>
            <translation>Diese Maske nehmen</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>Andere Masken dieses Fotos</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>Sie wird Ihre eigene. Rückgängig nimmt das zurück.</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Umbenennen …</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen …</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>Nach diesen Antworten wurden Masken erneuert. Welche Fotos das betrifft, ist nicht bekannt: noch einmal ansehen oder die Antworten behalten.</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>Die Antworten gelten noch</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RunControls</name>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>What is done is kept</source>
            <translation>Das Fertige bleibt</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>Wartet, bis das Laufende fertig ist</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausiert</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>für „%1“</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>geglätteter Loss %1</translation>
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
            <translation>%1 bis %2: %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1  %2 {1:?}</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>Mittlere IoU</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>Mausrad: zoomen. Ziehen: verschieben. Doppelklick: alles.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>Noch keine Werte</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>%1 bei Schritt %2</translation>
        </message>
        <message>
            <source>Each value</source>
            <translation>Jeder Wert</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Geglättet</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Bester</translation>
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
            <translation>Boundary-F</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Section</name>
        <message>
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Sichtbar</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Verborgen</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmentPage</name>
        <message>
            <source>Segmenter</source>
            <translation>Segmentierer</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Synthetische Paare</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Auswertung</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>Ein kleines Netz lernt aus allen Masken zugleich und findet das Objekt dann in jedem Foto. Das gleicht aus, was in einzelnen Masken misslang.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>Auch aus der Aufmerksamkeitskarte lernen</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>Auch aus zweifelhaften Masken</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>Die größten Abweichungen prüfen</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>IoU auf den zurückgehaltenen Fotos</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stark</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>U-Net der Publikation</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>Bilder, die samt ihren Masken erzeugt wurden; keines davon wird für den Wert zurückgehalten.</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>Lernt aus</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netz</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>Sonst werden Masken ausgelassen, die wenig mit der Aufmerksamkeit übereinstimmen, aus der sie entstanden.</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>Zuerst alle Fotos annotieren: Der Segmentierer lernt aus ihren Masken.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>Einen Ordner mit Fotos öffnen und einen Begriff eingeben: Der Segmentierer lernt einen Begriff.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Alle Fotos annotieren</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>Noch keine Masken dieses Begriffs</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>Die verfeinerte Maske von %n Foto</numerusform>
                <numerusform>Die verfeinerten Masken von %n Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>Die vorläufige Maske von %n Foto</numerusform>
                <numerusform>Die vorläufigen Masken von %n Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>Sie sind älter als die Masken, aus denen sie verfeinert wurden.</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>Auch aus den synthetischen Paaren lernen (%n behalten)</numerusform>
                <numerusform>Auch aus den synthetischen Paaren lernen (%n behalten)</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>Neben diesen Masken liegen keine Aufmerksamkeitskarten: Die Fotos bitte noch einmal annotieren.</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>Er sieht dann neben dem Foto auch, wohin das Wort schaut. Andere Fotos kann er erst segmentieren, wenn sie angesehen wurden.</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>Neu trainieren</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>Segmentierer trainieren</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>Masken erzeugen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>Es wird aus den Masken gelernt…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>Dieses Training wurde unterbrochen. Sein letzter Checkpoint bleibt.</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Noch nicht trainiert</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>Übereinstimmung mit den vorgegebenen Masken: %1 (IoU auf %n zurückgehaltenem Foto)</numerusform>
                <numerusform>Übereinstimmung mit den vorgegebenen Masken: %1 (IoU auf %n zurückgehaltenen Fotos)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>Angehalten bei Schritt %1. Das Gelernte bleibt.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>Aus %n Foto gelernt</numerusform>
                <numerusform>Aus %n Fotos gelernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>%n synthetisches Paar</numerusform>
                <numerusform>%n synthetische Paare</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>%1 ausgelassen</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>Klein und schnell; genug für die meisten Begriffe.</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>Tiefer und langsamer; für Begriffe mit vielen Formen.</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>So breit wie das der Publikation; dauert bei Weitem am längsten.</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>Klein und schnell</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>Schritte (zu je 16 Fotos)</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>automatisch: %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Maskwright sends nothing anywhere: photos, masks, models and settings stay on this computer.</source>
            <translation>Maskwright sendet nichts: Fotos, Masken, Modelle und Einstellungen bleiben auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
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
        <message>
            <source>Elsewhere</source>
            <translation>Anderswo</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>Die Begriffe, in ihrer Reihenfolge</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>Maus und Tasten auf dem Foto</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>gerade gezeigt</translation>
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
            <translation>Was ist hier zu sehen?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>Entstanden, bevor die Masken neu annotiert wurden.</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>Entstanden, bevor eine frühere Stufe erneuert wurde.</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>Noch sind nicht alle Fotos annotiert.</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>Noch sind nicht alle Fotos geprüft.</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>Vor dem Ende angehalten; kann fortgesetzt werden.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Fine-tune</source>
            <translation>Abstimmen</translation>
        </message>
        <message>
            <source>Refine</source>
            <translation>Verfeinern</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmentieren</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>See where the model looks for a word, and label all photos.</source>
            <translation>Sehen, wo das Modell ein Wort sucht, und alle Fotos annotieren.</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>Das Modell den Hintergrund der Fotos lernen lassen.</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>Die Masken an den Unterschieden zu einem gemalten Hintergrund schärfen.</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>Ein kleines Netz trainieren, das dieselben Masken sofort findet.</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>Die Masken annehmen oder berichtigen.</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>Einen Datensatz aus dem Geprüften schreiben.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Stufen</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>Was ist hier zu sehen?</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>Was ist hier zu sehen? (F1)</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>Beantwortet, bevor die Masken erneuert wurden, oder anhand veralteter Masken.</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>Exportiert vor den letzten Änderungen oder aus einer veralteten Prüfung.</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>Weiter: Modell abstimmen</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>Weiter: Masken verfeinern</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>Weiter: Segmentierer trainieren</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>Weiter: Masken prüfen</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>Weiter: Datensatz exportieren</translation>
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
        <message>
            <source>New project…</source>
            <translation>Neues Projekt…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Projekt öffnen…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>Zuletzt geöffnete Projekte</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Zurück zu %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang beginnen</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>Fünf Schritte vom Foto zum Datensatz, mit den Beispielfotos</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>Aufmerksamkeit und Maskenfläche über die Zeitschritte</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>Klicken oder ziehen, um den Zeitschritt zu wählen</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Zeitschritt</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>Aufmerksamkeit (links)</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>Maskenfläche in % (rechts)</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1: Aufmerksamkeit %2, Maske %3 %</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>Die Kurven werden berechnet…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>Es gibt keine Karten einzelner Zeitschritte.</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>Klicken, um einen Zeitschritt zu wählen.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>Das Mausrad zoomt alle vier, Ziehen verschiebt sie, ein Doppelklick passt sie ein</translation>
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
            <source>Export a &amp;dataset…</source>
            <translation>Datensatz &amp;exportieren…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>&amp;Masken importieren…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>&amp;Alle Fotos annotieren…</translation>
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
        <message>
            <source>Se&amp;ttings…</source>
            <translation>E&amp;instellungen…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>S&amp;tartseite</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>N&amp;icht vorhanden</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>&amp;Nebeneinander</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>&amp;Was ist hier zu sehen?</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>&amp;Rundgang</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Anleitung</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>Speiche&amp;rort zeigen</translation>
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
            <translation>Das ist nicht das Foto, das annotiert wurde.</translation>
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
            <translation>Zuerst alle Fotos bis zum Segmentierer annotieren.</translation>
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
            <translation>Attention</translation>
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
            <translation>Nach „%1“ wird gesucht, wenn alle Fotos annotiert sind.</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>Dieses Foto ist gesperrt. Zum Beantworten entsperren.</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>Nur was in einem Ordner liegt, wird geöffnet.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>%n weiteres abgelegtes Element liegt anderswo.</numerusform>
                <numerusform>%n weitere abgelegte Elemente liegen anderswo.</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Neu hier?</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>Ein Rundgang in fünf Schritten zeigt den Weg vom Foto zum Datensatz.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Rundgang beginnen</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>Es gibt keine Fotos zum Öffnen.</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Anderen Ordner wählen…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>Eingebautes Modell verwenden</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>Das Modell ist wieder das von Schritt %1.</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>Was vorher mit dem Modell entstand, ist als veraltet markiert.</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>Die Feinabstimmung wurde bei Schritt %1 angehalten. Das Gelernte bleibt.</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>Das Modell ist für „%1“ feinabgestimmt.</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>Es hat aus %n Foto gelernt.</numerusform>
                <numerusform>Es hat aus %n Fotos gelernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>%n Foto wurde ausgelassen: nicht lesbar, ohne Maske oder nichts als Objekt.</numerusform>
                <numerusform>%n Fotos wurden ausgelassen: nicht lesbar, ohne Maske oder nichts als Objekt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Das Verfeinern wurde angehalten; %n Maske wurde behalten.</numerusform>
                <numerusform>Das Verfeinern wurde angehalten; %n Masken wurden behalten.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>%n Maske verfeinert.</numerusform>
                <numerusform>%n Masken verfeinert.</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>Mit denselben Einstellungen geht es dort weiter, wo es anhielt.</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>Für diese Fotos gibt es noch kein Projekt.</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>Ein Datensatz wird schon exportiert.</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>Masken werden gerade importiert; aus einem halben Import wird kein Datensatz.</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>Gerade lässt sich nichts exportieren.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Angehalten; der Segmentierer hat Masken für %n Foto erzeugt.</numerusform>
                <numerusform>Angehalten; der Segmentierer hat Masken für %n Fotos erzeugt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Der Segmentierer hat Masken für %n Foto erzeugt.</numerusform>
                <numerusform>Der Segmentierer hat Masken für %n Fotos erzeugt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>Das Foto dieser Maske liegt nicht mehr im Ordner.</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>Der Bericht wurde gesichert.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>%n Foto war für den Kontaktbogen nicht lesbar.</numerusform>
                <numerusform>%n Fotos waren für den Kontaktbogen nicht lesbar.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>Strg oder Umschalt + Klick auf ein Wort</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>Mehrere Wörter wählen</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Wird geschlossen…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>Jetzt die eigenen Fotos</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>Einen Ordner wählen; die Fotos bleiben, wo sie sind, und werden nie verändert.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ordner öffnen…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>Er stimmt mit Masken, von denen er nicht gelernt hat, nur zu %1 überein; geprüft werden daher weiter die Masken davor.</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>Es wurden keine Masken zurückgehalten, die zeigen, wie gut er ist; geprüft werden daher weiter die Masken davor.</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>Seine Masken prüfen</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>Die Eingabetaste im Feld oben drücken, um nach „%1“ zu suchen.</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>Konzepte können umbenannt oder entfernt werden, sobald das Laufende fertig ist.</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>Der hier gezeichnete Umriss hat Ihre Maske ersetzt.</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>Um Ihre zu behalten: zurücknehmen und das Foto in der Prüfung annehmen.</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>Die Masken von %n Foto wurden verglichen.</numerusform>
                <numerusform>Die Masken von %n Fotos wurden verglichen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>Wo sie am meisten abweichen, lohnt sich ein Blick am meisten.</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>Größte Abweichung zuerst</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>%n Foto wurde zurückgehalten, um zu messen, wie gut es malt.</numerusform>
                <numerusform>%n Fotos wurden zurückgehalten, um zu messen, wie gut es malt.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>„%1“ wird gesucht, sobald das Feinabstimmen fertig ist.

Um sofort zu suchen, anhalten: Gelerntes bleibt erhalten, und es kann später weitergehen.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>„%1“ wird gesucht, sobald der Segmentierer trainiert ist.

Um sofort zu suchen, anhalten: Gelerntes bleibt erhalten, und es kann später weitergehen.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>„%1“ wird gesucht, sobald der laufende Auftrag fertig ist.</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>Ihre Maske ist zurück.</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>Sie ist hier gezeichnet. Attention zeichnet weiter, was das Modell liefert.</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>Angenommen, anderer Umriss</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>Die angenommene Maske weicht vom hier gezeichneten Umriss ab. Die Prüfung zeigt sie.</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>Was zuletzt getan wurde, konnte nicht vermerkt werden.</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>Die Stufen wissen nichts davon. Sorgen Sie dafür, dass auf dem Datenträger Platz ist und diese Datei geschrieben werden kann, und wiederholen Sie es dann.</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>Was schon getan ist, konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>Was die Stufen anzeigen, stimmt vielleicht nicht. Sorgen Sie dafür, dass sich diese Datei öffnen lässt, oder verschieben Sie sie: Dann gilt nichts als getan.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>Histogramm der weichen Karte mit der Schwelle</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>Die Linie ziehen, um die Schwelle zu verschieben. Die Balken sind auf einer Wurzelskala gezeichnet.</translation>
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
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
Mit Strg oder Umschalt wählt ein Klick mehrere; ihre Karten werden addiert.</translation>
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
        <message>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Tour</name>
        <message>
            <source>Your photos</source>
            <translation>Die Fotos</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>Alle Fotos des Ordners stehen in dieser Liste. Eines wählen oder mit A und D blättern. Sie werden nie verändert.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Wonach gesucht wird</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>Die Wärmekarte und die Schwelle</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>Bessere Masken, wo gewünscht</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>„Abstimmen“ lässt das Modell die Fotos lernen, „Verfeinern“ schärft die Masken, „Segmentieren“ trainiert damit ein kleines Netz. Nichts davon muss sein. Die Zeichen sagen, was fertig ist und was als Nächstes kommt.</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>Prüfen und exportieren</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>Die Masken annehmen oder mit dem Pinsel berichtigen. „Exportieren“ schreibt dann einen Datensatz für das Trainingsprogramm. Das ? unten erklärt mehr zu dem, was gerade zu sehen ist.</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Rundgang überspringen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>Rundgang, %1: %2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>Ein Wort eingeben, hier „flower“ (Blume, auf Englisch), und die Eingabetaste drücken: Das Foto zeigt, wo das Modell das sieht. Das lässt sich gleich ausprobieren; der Rundgang wartet.</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>Helle Farben zeigen, wo das Modell das Wort sieht, und die Schwelle im Histogramm entscheidet, was zur Maske wird. „Alle annotieren…“ macht dann von jedem Foto eine Maske.</translation>
        </message>
    </context>
</TS>
