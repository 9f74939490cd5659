<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Application</name>
        <message>
            <source>Masks for photos from a typed word.</source>
            <translation>Des masques pour vos photos à partir d’un mot saisi.</translation>
        </message>
        <message>
            <source>Print the version, and what a report of a bug needs.</source>
            <translation>Afficher la version et ce qu’il faut pour un rapport d’erreur.</translation>
        </message>
        <message>
            <source>Folder of photos, photo or project to open.</source>
            <translation>Dossier de photos, photo ou projet à ouvrir.</translation>
        </message>
        <message>
            <source>Maskwright could not start itself again (%1). Start it as you usually do.</source>
            <translation>Maskwright n’a pas pu se relancer (%1). Lancez-le comme d’habitude.</translation>
        </message>
    </context>
    <context>
        <name>CanvasTools</name>
        <message>
            <source>There is no mask of a model for this photo to go back to.</source>
            <translation>Cette photo n’a pas de masque d’un modèle auquel revenir.</translation>
        </message>
        <message>
            <source>There is no edge under the brush that the outline is not on.</source>
            <translation>Sous le pinceau, il n’y a aucun contour de la photo que le masque ne suive déjà.</translation>
        </message>
        <message>
            <source>There are no specks to drop.</source>
            <translation>Il n’y a pas d’îlots à ôter.</translation>
        </message>
        <message>
            <source>The whole mask is no larger than specks; it stays.</source>
            <translation>Le masque entier n’est pas plus grand qu’un îlot ; il est conservé.</translation>
        </message>
        <message>
            <source>There are no holes to fill.</source>
            <translation>Il n’y a pas de trous à combler.</translation>
        </message>
        <message>
            <source>That changes nothing in this mask.</source>
            <translation>Cela ne change rien à ce masque.</translation>
        </message>
        <message>
            <source>Nothing encloses this place. Draw a closed outline around it first.</source>
            <translation>Rien n’entoure cet endroit. Tracez d’abord un contour fermé autour de lui.</translation>
        </message>
    </context>
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n objet</numerusform>
                <numerusform>%n objets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n photo sans objet</numerusform>
                <numerusform>%n photos sans objet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>Un jeu de données de %n photo a été exporté.</numerusform>
                <numerusform>Un jeu de données de %n photos a été exporté.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Arrêté ; %n masque a été importé.</numerusform>
                <numerusform>Arrêté ; %n masques ont été importés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>%n masque a été importé.</numerusform>
                <numerusform>%n masques ont été importés.</numerusform>
            </translation>
        </message>
        <message>
            <source>No mask of a photo of this project was found there.</source>
            <translation>Aucun masque d’une photo de ce projet n’a été trouvé à cet endroit.</translation>
        </message>
        <message>
            <source>They are a layer of their own: what you drew or accepted stays as it was.</source>
            <translation>Ils forment un calque à part : ce que vous avez dessiné ou accepté reste tel quel.</translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n objet a conservé le masque qu’il avait.</numerusform>
                <numerusform>%n objets ont conservé le masque qu’ils avaient.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 pixels read again, 0 differ.</source>
            <translation>%1 : %2 pixels relus, 0 différence.</translation>
        </message>
    </context>
    <context>
        <name>FinetuneWords</name>
        <message>
            <source>Step %1 of %2</source>
            <translation>Itération %1 sur %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>%1 samples per second</source>
            <translation>%1 échantillons par seconde</translation>
        </message>
        <message>
            <source>up to %1 of memory</source>
            <translation>jusqu’à %1 de mémoire</translation>
        </message>
        <message>
            <source>The model is that of step %1, which has the lowest validation loss.</source>
            <translation>Le modèle est celui de l’itération %1, dont la perte de validation est la plus basse.</translation>
        </message>
        <message>
            <source>The model is that of step %1.</source>
            <translation>Le modèle est celui de l’itération %1.</translation>
        </message>
        <message>
            <source>Before training</source>
            <translation>Avant l’entraînement</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Itération %1</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>What the others are compared with.</source>
            <translation>Ce à quoi les autres sont comparés.</translation>
        </message>
        <message>
            <source>No mask changed noticeably.</source>
            <translation>Aucun masque n’a changé sensiblement.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n mask(s) changed, on average by %2.</source>
            <translation>
                <numerusform>Masques modifiés : %1 sur %n, de %2 en moyenne.</numerusform>
                <numerusform>Masques modifiés : %1 sur %n, de %2 en moyenne.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: IoU %2 with the step before, covers %3</source>
            <translation>%1 : IoU %2 avec l’itération précédente, couvre %3</translation>
        </message>
        <message>
            <source>%1: covers %2</source>
            <translation>%1 : couvre %2</translation>
        </message>
        <message>
            <source>Reading what there is…</source>
            <translation>Lecture des données existantes…</translation>
        </message>
        <message>
            <source>Not trained yet. It can be paused, and stopped without losing anything.</source>
            <translation>Pas encore entraîné. L’entraînement peut être mis en pause, et arrêté sans rien perdre.</translation>
        </message>
        <message>
            <source>“%1” is being fine-tuned; this can start when that has ended.</source>
            <translation>L’ajustement fin pour « %1 » est en cours ; celui-ci pourra démarrer une fois l’autre terminé.</translation>
        </message>
        <message>
            <source>Removing the earlier run…</source>
            <translation>Suppression de l’entraînement précédent…</translation>
        </message>
        <message>
            <source>It begins when what runs now is done.</source>
            <translation>Commence dès que la tâche en cours est terminée.</translation>
        </message>
        <message>
            <source>Paused.</source>
            <translation>En pause.</translation>
        </message>
        <message>
            <source>Stopping after the step in hand…</source>
            <translation>Arrêt après l’itération en cours…</translation>
        </message>
        <message>
            <source>Stopped at step %1 of %2. What it learned is kept.</source>
            <translation>Arrêté à l’itération %1 sur %2. Ce qui a été appris est conservé.</translation>
        </message>
        <message numerus="yes">
            <source>Done after %n step(s).</source>
            <translation>
                <numerusform>Terminé après %n itération.</numerusform>
                <numerusform>Terminé après %n itérations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Going back…</source>
            <translation>Retour en arrière…</translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Arrêté ; %n masque a été conservé.</numerusform>
                <numerusform>Arrêté ; %n masques ont été conservés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>%n masque enregistré.</numerusform>
                <numerusform>%n masques enregistrés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Label into the same folder again to go on.</source>
            <translation>Relancez l’annotation dans le même dossier pour continuer.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
    </context>
    <context>
        <name>ModelNote</name>
        <message>
            <source>“%1” is not among the words that %2 learned, which are English; it looks for “%3” instead.</source>
            <translation>« %1 » ne fait pas partie des mots que %2 a appris, qui sont anglais ; la recherche porte sur « %3 » à la place.</translation>
        </message>
    </context>
    <context>
        <name>PaceWords</name>
        <message>
            <source>About %1, at the pace of the last training of this kind on this computer.</source>
            <translation>Environ %1, au rythme du dernier entraînement de ce type sur cet ordinateur.</translation>
        </message>
        <message>
            <source>How long it takes is shown after the first steps.</source>
            <translation>La durée s’affiche après les premières étapes.</translation>
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
            <translation>Maj</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée (pavé num.)</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espace</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Suppr</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Retour arrière</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Échap</translation>
        </message>
    </context>
    <context>
        <name>ReadOnlyWords</name>
        <message>
            <source>It was opened for reading only.</source>
            <translation>Il a été ouvert en lecture seule.</translation>
        </message>
        <message>
            <source>The project holds a link to another place, through which other files would be changed: %1. Put what it leads to in its place to change anything here.</source>
            <translation>Le projet contient un lien vers un autre endroit, à travers lequel d’autres fichiers seraient modifiés : %1. Pour modifier quelque chose ici, mettez à sa place ce vers quoi il mène.</translation>
        </message>
        <message>
            <source>The project lies where nothing can be written: nothing you change would be kept.</source>
            <translation>Le projet se trouve là où rien ne peut être écrit : aucune modification ne serait conservée.</translation>
        </message>
        <message>
            <source>The project is open in another window: close it there to change anything here.</source>
            <translation>Le projet est ouvert dans une autre fenêtre : fermez-le là-bas pour modifier quelque chose ici.</translation>
        </message>
        <message>
            <source>The disk is full or refuses to be written to: nothing you change would be kept. Make room and open the project again.</source>
            <translation>Le disque est plein ou refuse l’écriture : aucune modification ne serait conservée. Libérez de la place et rouvrez le projet.</translation>
        </message>
        <message>
            <source>The project was changed by a newer Maskwright: it can be looked at here, but not changed.</source>
            <translation>Le projet a été modifié par une version plus récente de Maskwright : vous pouvez le consulter ici, mais pas le modifier.</translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message>
            <source>Needs work</source>
            <translation>À retoucher</translation>
        </message>
        <message>
            <source>Unreviewed</source>
            <translation>Non vérifiée</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accepter</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>Rejeter</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Copied mask</source>
            <translation>Masque copié</translation>
        </message>
        <message>
            <source>Brush</source>
            <translation>Pinceau</translation>
        </message>
        <message>
            <source>Eraser</source>
            <translation>Gomme</translation>
        </message>
        <message>
            <source>Polygon</source>
            <translation>Polygone</translation>
        </message>
        <message>
            <source>Lasso</source>
            <translation>Lasso</translation>
        </message>
        <message>
            <source>Fill</source>
            <translation>Remplir</translation>
        </message>
        <message>
            <source>Wand</source>
            <translation>Baguette</translation>
        </message>
        <message>
            <source>Grow</source>
            <translation>Dilater</translation>
        </message>
        <message>
            <source>Shrink</source>
            <translation>Éroder</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Combler les trous</translation>
        </message>
        <message>
            <source>Drop specks</source>
            <translation>Ôter les îlots</translation>
        </message>
        <message>
            <source>Smooth</source>
            <translation>Lisser</translation>
        </message>
        <message>
            <source>Edge snap</source>
            <translation>Calage</translation>
        </message>
        <message>
            <source>Revert to model</source>
            <translation>Revenir au modèle</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Acceptée</translation>
        </message>
        <message>
            <source>Edited</source>
            <translation>Retouchée</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejetée</translation>
        </message>
        <message>
            <source>Preliminary</source>
            <translation>Préliminaire</translation>
        </message>
        <message>
            <source>Refined</source>
            <translation>Affiné</translation>
        </message>
        <message>
            <source>Segmenter</source>
            <translation>Segmenteur</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Importé</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Le vôtre</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Rien ici</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Prendre ce masque</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AboutDialog</name>
        <message>
            <source>About Maskwright</source>
            <translation>À propos de Maskwright</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>Version %1</translation>
        </message>
        <message>
            <source>Masks for photos from a typed word, without labels and without a network.</source>
            <translation>Des masques pour vos photos à partir d’un mot saisi, sans annotations et sans réseau.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>About</source>
            <translation>À propos</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>Licences</translation>
        </message>
        <message>
            <source>The method is that of &lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt;: Dombrowski, Reynaud, Baugh and Kainz, “Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models”, ICCV 2023.</source>
            <translation>La méthode est celle d’&lt;a href=&quot;%1&quot;&gt;arXiv 2212.14306&lt;/a&gt; : Dombrowski, Reynaud, Baugh et Kainz, « Foreground-Background Separation through Concept Distillation from Generative Image Foundation Models », ICCV 2023.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Looking at this machine…</source>
            <translation>Examen de cette machine…</translation>
        </message>
        <message>
            <source>For a report of a bug</source>
            <translation>Pour signaler un bogue</translation>
        </message>
        <message>
            <source>What Maskwright is built on</source>
            <translation>Ce sur quoi repose Maskwright</translation>
        </message>
        <message>
            <source>The licence of Maskwright</source>
            <translation>La licence de Maskwright</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::AttentionReadout</name>
        <message>
            <source>Point at the photo to see which words look there.</source>
            <translation>Pointez la photo pour voir quels mots regardent cet endroit.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message>
            <source>This cannot be used as it is.</source>
            <translation>Ceci ne peut pas être utilisé tel quel.</translation>
        </message>
        <message>
            <source>The model cannot be used.</source>
            <translation>Le modèle ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <translation>Il n’y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <source>The disk did not take what was to be written.</source>
            <translation>L’écriture sur le disque a échoué.</translation>
        </message>
        <message>
            <source>Something went wrong inside Maskwright.</source>
            <translation>Une erreur s’est produite dans Maskwright.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>%n photo a été laissée de côté :</numerusform>
                <numerusform>%n photos ont été laissées de côté :</numerusform>
            </translation>
        </message>
        <message>
            <source>Show all of this message</source>
            <translation>Afficher ce message en entier</translation>
        </message>
        <message>
            <source>Show only its title</source>
            <translation>Afficher seulement son titre</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ClosingDialog</name>
        <message>
            <source>%1 waits for its turn.</source>
            <translation>%1 attend son tour.</translation>
        </message>
        <message>
            <source>%1 is paused.</source>
            <translation>%1 est en pause.</translation>
        </message>
        <message>
            <source>%1 is running.</source>
            <translation>%1 est en cours.</translation>
        </message>
        <message>
            <source>Training keeps what it has learned and can go on later.</source>
            <translation>L’entraînement conserve ce qui a été appris et peut continuer plus tard.</translation>
        </message>
        <message>
            <source>What is done so far is kept.</source>
            <translation>Ce qui est déjà fait est conservé.</translation>
        </message>
        <message>
            <source>Nothing of it is kept.</source>
            <translation>Rien n’en est conservé.</translation>
        </message>
        <message>
            <source>Close Maskwright</source>
            <translation>Fermer Maskwright</translation>
        </message>
        <message numerus="yes">
            <source>%n more job(s) wait.</source>
            <translation>
                <numerusform>%n autre tâche attend.</numerusform>
                <numerusform>%n autres tâches attendent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop them and close?</source>
            <translation>Les arrêter et fermer ?</translation>
        </message>
        <message>
            <source>Stop it and close?</source>
            <translation>L’arrêter et fermer ?</translation>
        </message>
        <message>
            <source>What has not begun is forgotten.</source>
            <translation>Ce qui n’a pas commencé est oublié.</translation>
        </message>
        <message>
            <source>Keep running</source>
            <translation>Laisser tourner</translation>
        </message>
        <message>
            <source>Stop and close</source>
            <translation>Arrêter et fermer</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ColorBar</name>
        <message>
            <source>Colours from %1 to %2</source>
            <translation>Couleurs de %1 à %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ComparePane</name>
        <message>
            <source>Same scale</source>
            <translation>Même échelle</translation>
        </message>
        <message>
            <source>Photo on the second side</source>
            <translation>Photo du second côté</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>Close the second side</source>
            <translation>Fermer le second côté</translation>
        </message>
        <message>
            <source>The same colour stands for the same value on both sides</source>
            <translation>Une même couleur représente la même valeur des deux côtés</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is 1 where both masks hold the same pixels and 0 where they share none.</source>
            <translation>L’IoU, intersection sur union, vaut 1 si les deux masques contiennent les mêmes pixels et 0 s’ils n’en partagent aucun.</translation>
        </message>
        <message>
            <source>Prompt or concept</source>
            <translation>Prompt ou concept</translation>
        </message>
        <message>
            <source>A concept, or a prompt that holds the one of the first side: a photo of a small bird</source>
            <translation>Un concept, ou un prompt qui contient celui du premier côté : a photo of a small bird</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Montrer où le modèle voit ceci (Entrée)</translation>
        </message>
        <message>
            <source>Photo to compare with</source>
            <translation>Photo à comparer</translation>
        </message>
        <message>
            <source>Same photo, or type another name</source>
            <translation>Même photo, ou saisir un autre nom</translation>
        </message>
        <message>
            <source>Other photo…</source>
            <translation>Autre photo…</translation>
        </message>
        <message>
            <source>All photos of the folder</source>
            <translation>Toutes les photos du dossier</translation>
        </message>
        <message>
            <source>No photo of this folder has that name.</source>
            <translation>Aucune photo de ce dossier ne porte ce nom.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have that in their name. Choose one of the list.</source>
            <translation>
                <numerusform>%n photo a cela dans son nom. Choisissez dans la liste.</numerusform>
                <numerusform>%n photos ont cela dans leur nom. Choisissez dans la liste.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1”, or another prompt</source>
            <translation>« %1 », ou un autre prompt</translation>
        </message>
        <message>
            <source>Looks for “%1”</source>
            <translation>Cherche « %1 »</translation>
        </message>
        <message>
            <source>Looks for “%1” in this prompt</source>
            <translation>Cherche « %1 » dans ce prompt</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Cette photo est illisible</translation>
        </message>
        <message>
            <source>Choose another photo.</source>
            <translation>Choisissez une autre photo.</translation>
        </message>
        <message>
            <source>Type what to look for above and press Enter.</source>
            <translation>Saisissez ci-dessus ce qu’il faut chercher et appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Recherche de « %1 »…</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calcul du masque…</translation>
        </message>
        <message>
            <source>Not looked at yet. Press Enter above to look.</source>
            <translation>Pas encore analysée. Appuyez sur Entrée ci-dessus pour chercher.</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>Le masque couvre %1 % de la photo</translation>
        </message>
        <message>
            <source>%1  ·  IoU with the first mask %2</source>
            <translation>%1  ·  IoU avec le premier masque : %2</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ConceptBar</name>
        <message>
            <source>Look</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>Que chercher, p. ex. bird</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Show where the model sees this (Enter)</source>
            <translation>Montrer où le modèle voit ceci (Entrée)</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Choose a folder of photos (Ctrl+O)</source>
            <translation>Choisir un dossier de photos (Ctrl+O)</translation>
        </message>
        <message>
            <source>%1&lt;br&gt;Choose another folder (Ctrl+O)</source>
            <translation>%1&lt;br&gt;Choisir un autre dossier (Ctrl+O)</translation>
        </message>
        <message>
            <source>Masks for every photo of the folder (Ctrl+Shift+E)</source>
            <translation>Des masques pour chaque photo du dossier (Ctrl+Maj+E)</translation>
        </message>
        <message>
            <source>Label all…</source>
            <translation>Tout annoter…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>A dataset of what was reviewed (Ctrl+E)</source>
            <translation>Un jeu de données de ce qui a été vérifié (Ctrl+E)</translation>
        </message>
        <message>
            <source>In English: the models know English words.</source>
            <translation>En anglais : les modèles connaissent des mots anglais.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Export a dataset</source>
            <translation>Exporter un jeu de données</translation>
        </message>
        <message>
            <source>Photos that are</source>
            <translation>Photos dans l’état</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Photos without an object, too (negatives)</source>
            <translation>Aussi les photos sans objet (négatifs)</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Concepts</translation>
        </message>
        <message>
            <source>Subsets</source>
            <translation>Sous-ensembles</translation>
        </message>
        <message>
            <source>One dataset</source>
            <translation>Un seul jeu</translation>
        </message>
        <message>
            <source>Split, photos of a folder together</source>
            <translation>Réparti, photos d’un dossier ensemble</translation>
        </message>
        <message>
            <source>Split, photo by photo</source>
            <translation>Réparti, photo par photo</translation>
        </message>
        <message>
            <source>Training %</source>
            <translation>Entraînement %</translation>
        </message>
        <message>
            <source>Validation %</source>
            <translation>Validation %</translation>
        </message>
        <message>
            <source>Test %</source>
            <translation>Test %</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>The same seed splits the same photos in the same way.</source>
            <translation>La même graine répartit les mêmes photos de la même façon.</translation>
        </message>
        <message>
            <source>Training, validation, test</source>
            <translation>Entraînement, validation, test</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>Formats</translation>
        </message>
        <message>
            <source>COCO masks as</source>
            <translation>Masques COCO en</translation>
        </message>
        <message>
            <source>Run lengths: every pixel</source>
            <translation>Longueurs de plages (RLE) : chaque pixel</translation>
        </message>
        <message>
            <source>Polygons, cut open at holes</source>
            <translation>Polygones, ouverts au niveau des trous</translation>
        </message>
        <message>
            <source>PNG masks</source>
            <translation>Masques PNG</translation>
        </message>
        <message>
            <source>Black and white, one for each concept</source>
            <translation>Noir et blanc, un par concept</translation>
        </message>
        <message>
            <source>Class numbers, with a coloured preview</source>
            <translation>Numéros de classe, avec un aperçu en couleurs</translation>
        </message>
        <message>
            <source>Object numbers</source>
            <translation>Numéros d’objet</translation>
        </message>
        <message>
            <source>Cut-outs, transparent around the concept</source>
            <translation>Détourages, transparents autour du concept</translation>
        </message>
        <message>
            <source>Backgrounds, transparent at the objects</source>
            <translation>Arrière-plans, transparents à l’endroit des objets</translation>
        </message>
        <message>
            <source>YOLO segmentation</source>
            <translation>Segmentation YOLO</translation>
        </message>
        <message>
            <source>Pascal VOC, with palette</source>
            <translation>Pascal VOC, avec palette</translation>
        </message>
        <message>
            <source>Beside the labels</source>
            <translation>En plus des annotations</translation>
        </message>
        <message>
            <source>Copies of the photos, upright</source>
            <translation>Copies des photos, redressées</translation>
        </message>
        <message>
            <source>Programs that ignore the rotation stored in a photo see the copy as you see it. Your photos stay as they are.</source>
            <translation>Les programmes qui ignorent la rotation enregistrée dans une photo voient la copie comme vous la voyez. Vos photos restent telles quelles.</translation>
        </message>
        <message>
            <source>Replace the dataset that is there</source>
            <translation>Remplacer le jeu de données présent</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>Dans ce dossier</translation>
        </message>
        <message>
            <source>Choose a folder for the dataset</source>
            <translation>Choisir un dossier pour le jeu de données</translation>
        </message>
        <message>
            <source>Choose which photos to export.</source>
            <translation>Choisissez les photos à exporter.</translation>
        </message>
        <message>
            <source>Choose a concept.</source>
            <translation>Choisissez un concept.</translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <translation>Choisissez un format.</translation>
        </message>
        <message>
            <source>Choose which PNG masks to write.</source>
            <translation>Choisissez les masques PNG à écrire.</translation>
        </message>
        <message>
            <source>The shares add up to %1 %, not to 100 %.</source>
            <translation>Le total des parts est de %1 %, et non de 100 %.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choisissez un dossier.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them without an object</source>
            <translation>
                <numerusform>dont %n sans objet</numerusform>
                <numerusform>dont %n sans objet</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 for training, %2 for validation, %3 for testing</source>
            <translation>%1 pour l’entraînement, %2 pour la validation, %3 pour le test</translation>
        </message>
        <message>
            <source>No photo is in one of these states yet: review some, or choose others.</source>
            <translation>Aucune photo n’est encore dans l’un de ces états : vérifiez-en quelques-unes, ou choisissez d’autres états.</translation>
        </message>
        <message>
            <source>The folder lies among the photos. Choose one elsewhere.</source>
            <translation>Le dossier se trouve parmi les photos. Choisissez-en un ailleurs.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>Le dossier contient autre chose. Choisissez un dossier vide ou nouveau.</translation>
        </message>
        <message>
            <source>The folder holds an earlier dataset.</source>
            <translation>Le dossier contient un jeu de données antérieur.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n photo laissée de côté</numerusform>
                <numerusform>%n photos laissées de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>The photos or the project lie in this folder. Choose one elsewhere.</source>
            <translation>Les photos ou le projet se trouvent dans ce dossier. Choisissez-en un ailleurs.</translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>dont %n jamais analysée</numerusform>
                <numerusform>dont %n jamais analysées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>Dans %n photo, certains concepts n’ont pas été cherchés ; elle compte comme ne les montrant pas.</numerusform>
                <numerusform>Dans %n photos, certains concepts n’ont pas été cherchés ; elles comptent comme ne les montrant pas.</numerusform>
            </translation>
        </message>
        <message>
            <source>One of the parts gets no photo.</source>
            <translation>L’une des parts ne reçoit aucune photo.</translation>
        </message>
        <message>
            <source>Nobody had this concept in hand when the photos were answered.</source>
            <translation>Personne n’avait ce concept en main quand les photos ont été traitées.</translation>
        </message>
        <message numerus="yes">
            <source>“%1”: %n mask(s) lie in answered photos, but nobody had this concept in hand there.</source>
            <translation>
                <numerusform>« %1 » : %n masque se trouve dans des photos traitées, mais personne n’y avait ce concept en main.</numerusform>
                <numerusform>« %1 » : %n masques se trouvent dans des photos traitées, mais personne n’y avait ce concept en main.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DropVeil</name>
        <message>
            <source>Drop to open</source>
            <translation>Déposer pour ouvrir</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EnginePage</name>
        <message>
            <source>Photos that were looked at are kept, so that going back to one shows its heatmaps at once. More memory keeps more of them.</source>
            <translation>Les photos analysées sont conservées, de sorte que leurs cartes de chaleur s’affichent aussitôt lorsque vous y revenez. Plus de mémoire permet d’en conserver davantage.</translation>
        </message>
        <message>
            <source>What you change here holds from the next job on.</source>
            <translation>Ce que vous changez ici s’applique à partir de la prochaine tâche.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Matériel</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Précision</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Memory for fine-tuning</source>
            <translation>Mémoire pour l’ajustement fin</translation>
        </message>
        <message>
            <source>Memory for photos looked at</source>
            <translation>Mémoire pour les photos analysées</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processeur</translation>
        </message>
        <message>
            <source>Graphics card (CUDA)</source>
            <translation>Carte graphique (CUDA)</translation>
        </message>
        <message>
            <source>fp32: 32 bits</source>
            <translation>fp32 : 32 bits</translation>
        </message>
        <message>
            <source>bf16: 16 bits, the range of 32</source>
            <translation>bf16 : 16 bits, plage de valeurs de 32</translation>
        </message>
        <message>
            <source>fp16: 16 bits, graphics cards only</source>
            <translation>fp16 : 16 bits, cartes graphiques uniquement</translation>
        </message>
        <message>
            <source> MB</source>
            <translation> Mo</translation>
        </message>
        <message>
            <source>Where the model runs.</source>
            <translation>Où le modèle s’exécute.</translation>
        </message>
        <message>
            <source>How exactly the model calculates. 16 bits take half the memory, and less time where the machine calculates with them itself.</source>
            <translation>Avec quelle précision le modèle calcule. 16 bits demandent moitié moins de mémoire, et moins de temps si la machine sait calculer directement sur 16 bits.</translation>
        </message>
        <message>
            <source>How many cores a job takes. Fewer leave room for other programs. With the same number the same seed gives the same mask, bit by bit.</source>
            <translation>Combien de cœurs une tâche utilise. Moins de cœurs laissent de la place aux autres programmes. À nombre égal, la même graine donne le même masque, au bit près.</translation>
        </message>
        <message>
            <source>The most that fine-tuning may take. One that needs more does not begin and says what would fit.</source>
            <translation>Le maximum que l’ajustement fin peut utiliser. S’il lui en faut plus, il ne démarre pas et indique ce qui conviendrait.</translation>
        </message>
        <message>
            <source>%1 with %2</source>
            <translation>%1 avec %2</translation>
        </message>
        <message>
            <source>Automatic here: the graphics card.</source>
            <translation>Automatique ici : la carte graphique.</translation>
        </message>
        <message>
            <source>Automatic here: the processor, %1.</source>
            <translation>Automatique ici : le processeur, %1.</translation>
        </message>
        <message>
            <source>Automatic here: %1.</source>
            <translation>Automatique ici : %1.</translation>
        </message>
        <message numerus="yes">
            <source>Automatic here: all %n core(s).</source>
            <translation>
                <numerusform>Automatique ici : %n cœur.</numerusform>
                <numerusform>Automatique ici : les %n cœurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>Automatic here: what is free, %1 GB now.</source>
            <translation>Automatique ici : la mémoire libre, %1 Go en ce moment.</translation>
        </message>
        <message>
            <source>There is no graphics card here that CUDA can use: jobs will fail. Choose Automatic.</source>
            <translation>Il n’y a ici aucune carte graphique utilisable par CUDA : les tâches échoueront. Choisissez Automatique.</translation>
        </message>
        <message>
            <source>fp16 runs on graphics cards only: jobs will fail. Choose Automatic, bf16 or fp32.</source>
            <translation>fp16 ne fonctionne que sur les cartes graphiques : les tâches échoueront. Choisissez Automatique, bf16 ou fp32.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::EvaluationTab</name>
        <message>
            <source>The refined masks</source>
            <translation>Les masques affinés</translation>
        </message>
        <message>
            <source>The segmenter&apos;s masks</source>
            <translation>Les masques du segmenteur</translation>
        </message>
        <message>
            <source>The preliminary masks</source>
            <translation>Les masques préliminaires</translation>
        </message>
        <message>
            <source>Have you true masks of these photos, drawn by a person? Choose their folder to see how close the masks here come.</source>
            <translation>Avez-vous des masques de référence de ces photos, dessinés par une personne ? Choisissez leur dossier pour voir à quel point les masques d’ici s’en approchent.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Choisir leur dossier…</translation>
        </message>
        <message>
            <source>Judge only photos that have both</source>
            <translation>N’évaluer que les photos qui ont les deux</translation>
        </message>
        <message>
            <source>How the photos spread</source>
            <translation>Répartition des photos</translation>
        </message>
        <message>
            <source>Mean IoU of each folder</source>
            <translation>IoU moyenne de chaque dossier</translation>
        </message>
        <message>
            <source>Save report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>Masks without a partner of the same name are left out.</source>
            <translation>Les masques sans équivalent du même nom sont laissés de côté.</translation>
        </message>
        <message>
            <source>Compare with true masks</source>
            <translation>Comparer aux masques de référence</translation>
        </message>
        <message>
            <source>Judge</source>
            <translation>Évaluer</translation>
        </message>
        <message>
            <source>By the true masks in this folder</source>
            <translation>D’après les masques de référence de ce dossier</translation>
        </message>
        <message>
            <source>Black and white pictures with the names and sizes of the photos.</source>
            <translation>Des images en noir et blanc, avec les noms et les dimensions des photos.</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU moyenne</translation>
        </message>
        <message>
            <source>Intersection over union of the foreground, the mean of all photos.</source>
            <translation>Intersection sur union du premier plan, en moyenne sur toutes les photos.</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>F de contour</translation>
        </message>
        <message>
            <source>How well the outlines match, the mean of all photos.</source>
            <translation>Concordance des contours, en moyenne sur toutes les photos.</translation>
        </message>
        <message>
            <source>Accuracy, all pixels</source>
            <translation>Exactitude, tous les pixels</translation>
        </message>
        <message>
            <source>The share of pixels that are right, over all photos together.</source>
            <translation>La part des pixels corrects, sur l’ensemble des photos.</translation>
        </message>
        <message>
            <source>IoU, all pixels</source>
            <translation>IoU, tous les pixels</translation>
        </message>
        <message>
            <source>Of the foreground, over the pixels of all photos together.</source>
            <translation>Celle du premier plan, sur les pixels de l’ensemble des photos.</translation>
        </message>
        <message>
            <source>mIoU, all pixels</source>
            <translation>mIoU, tous les pixels</translation>
        </message>
        <message>
            <source>The mean of foreground and background, over the pixels of all photos together.</source>
            <translation>La moyenne du premier plan et de l’arrière-plan, sur les pixels de l’ensemble des photos.</translation>
        </message>
        <message>
            <source>Writes the numbers, the plots and a contact sheet of the worst and best photos.</source>
            <translation>Écrit les chiffres, les graphiques et une planche-contact des pires et des meilleures photos.</translation>
        </message>
        <message>
            <source>Scores of the photos, the worst first</source>
            <translation>Scores des photos, les pires d’abord</translation>
        </message>
        <message>
            <source>The worst first. A click opens the photo.</source>
            <translation>Les pires d’abord. Un clic ouvre la photo.</translation>
        </message>
        <message>
            <source>Choose the folder of true masks</source>
            <translation>Choisir le dossier des masques de référence</translation>
        </message>
        <message>
            <source>Choose where to save the report</source>
            <translation>Choisir où enregistrer le rapport</translation>
        </message>
        <message>
            <source>Label all photos first; then their masks can be compared with true ones.</source>
            <translation>Annotez d’abord toutes les photos ; leurs masques pourront ensuite être comparés à ceux de référence.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for.</source>
            <translation>Ouvrez un dossier de photos et saisissez ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Annoter toutes les photos</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) have both masks</source>
            <translation>
                <numerusform>%n photo a les deux masques</numerusform>
                <numerusform>%n photos ont les deux masques</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a true one</source>
            <translation>
                <numerusform>%n sans masque de référence</numerusform>
                <numerusform>%n sans masque de référence</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n true one(s) without a mask here</source>
            <translation>
                <numerusform>%n masque de référence sans masque ici</numerusform>
                <numerusform>%n masques de référence sans masque ici</numerusform>
            </translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n photo(s)</source>
            <translation>
                <numerusform>%1, %n photo</numerusform>
                <numerusform>%1, %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) without a partner were left out.</source>
            <translation>
                <numerusform>%n masque sans équivalent a été laissé de côté.</numerusform>
                <numerusform>%n masques sans équivalent ont été laissés de côté.</numerusform>
            </translation>
        </message>
        <message>
            <source>no folder</source>
            <translation>aucun dossier</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetunePage</name>
        <message>
            <source>Fine-tuning keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>L’ajustement fin conserve ses résultats dans un projet. Ouvrez un dossier de photos et indiquez ce qu’il faut y chercher.</translation>
        </message>
        <message>
            <source>Fine-tuning learns from preliminary masks, and there are none yet.</source>
            <translation>L’ajustement fin apprend à partir des masques préliminaires, et il n’y en a pas encore.</translation>
        </message>
        <message>
            <source>Label all photos first</source>
            <translation>Annoter d’abord les photos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Recommencer…</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>A copy of the model learns to paint the background of your photos. The better it does, the sharper the object stands out where painting and photo differ.</source>
            <translation>Une copie du modèle apprend à générer l’arrière-plan de vos photos. Mieux elle y parvient, plus l’objet ressort nettement là où l’image générée et la photo diffèrent.</translation>
        </message>
        <message>
            <source>After the step in hand; what was learned is kept</source>
            <translation>Après l’itération en cours ; ce qui a été appris est conservé</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>The masks were made anew since. Start over to learn from them.</source>
            <translation>Les masques ont été refaits depuis. Recommencez pour apprendre à partir d’eux.</translation>
        </message>
        <message>
            <source>Starting over removes what was learned so far. The settings of the new run are below.</source>
            <translation>Recommencer supprime ce qui a été appris jusqu’ici. Les réglages du nouvel entraînement sont ci-dessous.</translation>
        </message>
        <message>
            <source>Fine-tune for “%1”</source>
            <translation>Ajuster pour « %1 »</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Démarrer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Go on from step %1</source>
            <translation>Continuer depuis l’itération %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::FinetuneSettingsBox</name>
        <message>
            <source>This takes %1 of memory and %2 are free. Close other programs, or choose a smaller model.</source>
            <translation>Il faut %1 de mémoire et %2 sont libres. Fermez d’autres programmes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>This takes %1 of memory and %2 are free. Train only small additions, or choose a smaller model.</source>
            <translation>Il faut %1 de mémoire et %2 sont libres. N’entraînez que de petits ajouts, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>All of the model</source>
            <translation>Tout le modèle</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Durée</translation>
        </message>
        <message>
            <source>What is trained</source>
            <translation>Ce qui est entraîné</translation>
        </message>
        <message>
            <source>Short</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>To see whether it helps at all</source>
            <translation>Pour voir si cela apporte quelque chose</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>What suits so many photos</source>
            <translation>Ce qui convient à ce nombre de photos</translation>
        </message>
        <message>
            <source>Long</source>
            <translation>Long</translation>
        </message>
        <message>
            <source>For the last bit; overnight for large models</source>
            <translation>Pour les derniers gains ; une nuit pour les grands modèles</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Itérations</translation>
        </message>
        <message>
            <source>Samples per step</source>
            <translation>Échantillons par itération</translation>
        </message>
        <message>
            <source>Cut from each photo</source>
            <translation>Recadrage par photo</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
        <message>
            <source>Averaging of weights (EMA)</source>
            <translation>Moyenne des poids (EMA)</translation>
        </message>
        <message>
            <source>Validation and preview</source>
            <translation>Validation et aperçu</translation>
        </message>
        <message>
            <source>Minutes between checkpoints</source>
            <translation>Minutes entre points de contrôle</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Mémoire</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s), with a preview every %1</source>
            <translation>
                <numerusform>%n itération, avec un aperçu toutes les %1</numerusform>
                <numerusform>%n itérations, avec un aperçu toutes les %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %1 latent cells (%2 pixels)</source>
            <translation>%1 × %1 cellules latentes (%2 pixels)</translation>
        </message>
        <message numerus="yes">
            <source>every %n step(s)</source>
            <translation>
                <numerusform>à chaque itération (%n)</numerusform>
                <numerusform>toutes les %n itérations</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 and more; %2 are free</source>
            <translation>%1 et plus ; %2 sont libres</translation>
        </message>
        <message>
            <source>Those of the run. Start over to choose others.</source>
            <translation>Ceux de l’entraînement en cours. Recommencez pour en choisir d’autres.</translation>
        </message>
        <message>
            <source>Small additions (LoRA)</source>
            <translation>Petits ajouts (LoRA)</translation>
        </message>
        <message>
            <source>For large models, which do not fit into memory whole</source>
            <translation>Pour les grands modèles, qui ne tiennent pas entiers en mémoire</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Filter by name</source>
            <translation>Filtrer par nom</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n photo(s)</source>
            <translation>
                <numerusform>%1 sur %n photo</numerusform>
                <numerusform>%1 sur %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Show photos that are</source>
            <translation>Afficher les photos dans l’état</translation>
        </message>
        <message>
            <source>Order of the photos</source>
            <translation>Ordre des photos</translation>
        </message>
        <message>
            <source>Show photos with</source>
            <translation>Afficher les photos avec</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>With a note</source>
            <translation>Avec une note</translation>
        </message>
        <message>
            <source>Masks differ</source>
            <translation>Masques différents</translation>
        </message>
        <message>
            <source>Worst first</source>
            <translation>Les pires d’abord</translation>
        </message>
        <message>
            <source>Any concept</source>
            <translation>Tout concept</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Find photos</source>
            <translation>Rechercher des photos</translation>
        </message>
        <message>
            <source>By folder and name</source>
            <translation>Par dossier et nom</translation>
        </message>
        <message>
            <source>First the photos whose masks of several stages (attention, refinement, segmenter) differ most</source>
            <translation>D’abord les photos dont les masques de plusieurs étapes (attention, affinage, segmenteur) diffèrent le plus</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GeneralPage</name>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Light or dark, or as your desktop has it.</source>
            <translation>Clair ou sombre, ou comme sur votre bureau.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Numbers are written as in this language. What you choose holds when Maskwright is started again.</source>
            <translation>Les nombres s’écrivent comme dans cette langue. Votre choix s’applique au prochain démarrage de Maskwright.</translation>
        </message>
        <message>
            <source>Reduced motion</source>
            <translation>Animations réduites</translation>
        </message>
        <message>
            <source>With reduced motion nothing slides, fades or runs by itself, and masks that are compared take turns slowly. Where the desktop does not tell what you prefer, things may move.</source>
            <translation>Avec les animations réduites, rien ne glisse, ne s’estompe ni ne défile tout seul, et les masques comparés alternent lentement. Si le bureau n’indique pas votre préférence, il peut y avoir des animations.</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>Suivre le système</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Oui</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Non</translation>
        </message>
        <message>
            <source>Restart now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
        <message>
            <source>Closes Maskwright and opens it again with what is open now</source>
            <translation>Ferme Maskwright et le rouvre avec ce qui est ouvert maintenant</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceControl</name>
        <message>
            <source>Guidance, from background to concept</source>
            <translation>Guidage, de l’arrière-plan au concept</translation>
        </message>
        <message>
            <source>What is painted: s = 0 the background, s = 1 the concept, between them some of both, and below 0 away from the concept</source>
            <translation>Ce qui est généré : s = 0, l’arrière-plan ; s = 1, le concept ; entre les deux, un peu de chacun ; en dessous de 0, à l’opposé du concept</translation>
        </message>
        <message>
            <source>So many backgrounds are painted and averaged in the difference: more are calmer, and take longer</source>
            <translation>Nombre d’arrière-plans générés, dont la moyenne entre dans la différence : plus il y en a, plus elle est stable, et plus c’est long</translation>
        </message>
        <message>
            <source>Paintings</source>
            <translation>Tirages</translation>
        </message>
        <message>
            <source>From background to concept</source>
            <translation>De l’arrière-plan au concept</translation>
        </message>
        <message>
            <source>s = %1</source>
            <translation>s = %1</translation>
        </message>
        <message>
            <source>Paint</source>
            <translation>Générer</translation>
        </message>
        <message>
            <source>Paints the background over what the mask covers</source>
            <translation>Génère l’arrière-plan à la place de ce que couvre le masque</translation>
        </message>
        <message>
            <source>Stop painting</source>
            <translation>Arrêter la génération</translation>
        </message>
        <message>
            <source>Paints every position of the slider, so that it slides smoothly afterwards</source>
            <translation>Génère tous les crans du curseur, pour qu’il glisse ensuite sans à-coups</translation>
        </message>
        <message>
            <source>Painting: %1 of %2 positions are painted</source>
            <translation>Génération : %1 crans prêts sur %2</translation>
        </message>
        <message>
            <source>Paint all positions</source>
            <translation>Tout générer</translation>
        </message>
        <message>
            <source>%1 of %2 positions are painted for this photo</source>
            <translation>%1 positions sur %2 sont peintes pour cette photo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuidanceMarks</name>
        <message>
            <source>A filled dot: painted, and shown at once</source>
            <translation>Un point plein : déjà généré, affiché aussitôt</translation>
        </message>
        <message>
            <source>background</source>
            <translation>arrière-plan</translation>
        </message>
        <message>
            <source>concept</source>
            <translation>concept</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GuideBrowser</name>
        <message>
            <source>Guide</source>
            <translation>Guide</translation>
        </message>
        <message>
            <source>Search the guide</source>
            <translation>Chercher dans le guide</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>No page has all of these words.</source>
            <translation>Aucune page ne contient tous ces mots.</translation>
        </message>
        <message>
            <source>The guide is in English.</source>
            <translation>Le guide est en anglais.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HeatControls</name>
        <message>
            <source>Down %1 · block %2</source>
            <translation>Descente %1 · bloc %2</translation>
        </message>
        <message>
            <source>Up %1 · block %2</source>
            <translation>Montée %1 · bloc %2</translation>
        </message>
        <message>
            <source>Middle</source>
            <translation>Milieu</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Moyenne</translation>
        </message>
        <message>
            <source>The mean over timesteps and layers, from which the mask is made</source>
            <translation>La moyenne sur les pas de temps et les couches, dont est tiré le masque</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Colours of the heatmap</source>
            <translation>Couleurs de la carte de chaleur</translation>
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
            <translation>Pas de temps</translation>
        </message>
        <message>
            <source>t = %1  (%2 of %3)</source>
            <translation>t = %1  (%2 sur %3)</translation>
        </message>
        <message>
            <source>Own choice</source>
            <translation>Au choix</translation>
        </message>
        <message>
            <source>Mean over all timesteps</source>
            <translation>Moyenne sur tous les pas de temps</translation>
        </message>
        <message>
            <source>Words, timesteps and layers of your choice</source>
            <translation>Mots, pas de temps et couches de votre choix</translation>
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
            <translation>Mots</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Couches</translation>
        </message>
        <message>
            <source>As in the average</source>
            <translation>Comme dans la moyenne</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Toutes</translation>
        </message>
        <message>
            <source>Bold: in the average</source>
            <translation>En gras : dans la moyenne</translation>
        </message>
        <message>
            <source>%1, %2 × %3</source>
            <translation>%1, %2 × %3</translation>
        </message>
        <message>
            <source>%1, in the average</source>
            <translation>%1, dans la moyenne</translation>
        </message>
        <message numerus="yes">
            <source>mean of %n</source>
            <translation>
                <numerusform>moyenne de %n</numerusform>
                <numerusform>moyenne de %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop playing</source>
            <translation>Arrêter le défilement</translation>
        </message>
        <message>
            <source>Play the timesteps</source>
            <translation>Faire défiler les pas de temps</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpButton</name>
        <message>
            <source>What am I looking at?</source>
            <translation>Qu’est-ce que je vois ?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::HelpPopup</name>
        <message>
            <source>What am I looking at?</source>
            <translation>Qu’est-ce que je vois ?</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Suivant : %1</translation>
        </message>
        <message>
            <source>The heatmap of a word</source>
            <translation>La carte de chaleur d’un mot</translation>
        </message>
        <message>
            <source>A diffusion model paints pictures from words. To do so, every place of the picture asks every word of the prompt how much it matters there. These weights are called cross-attention. Here the model is shown your photo instead, and the weights say where it sees the word.</source>
            <translation>Un modèle de diffusion génère des images à partir de mots. Pour cela, chaque endroit de l’image demande à chaque mot du prompt combien il compte à cet endroit. Ces poids s’appellent l’attention croisée. Ici, c’est votre photo qui est montrée au modèle, et les poids indiquent où il voit le mot.</translation>
        </message>
        <message>
            <source>The model does not look at pixels but at latents: a picture some eight times smaller that holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the photo&apos;s edges.</source>
            <translation>Le modèle ne regarde pas les pixels mais des latents : une image environ huit fois plus petite qui contient l’essentiel. C’est pourquoi la carte de chaleur est grossière, et pourquoi le masque est calé sur les contours de la photo.</translation>
        </message>
        <message>
            <source>If the heat lies beside the object, try a plainer word, or a model that knows more words.</source>
            <translation>Si la chaleur se trouve à côté de l’objet, essayez un mot plus simple, ou un modèle qui connaît plus de mots.</translation>
        </message>
        <message>
            <source>The histogram and the threshold</source>
            <translation>L’histogramme et le seuil</translation>
        </message>
        <message>
            <source>The bars count how often each value of the heatmap occurs: background at the left, object at the right. A mixture of two Gaussians, that is two bell curves, is fitted to them.</source>
            <translation>Les barres comptent combien de fois chaque valeur de la carte de chaleur apparaît : l’arrière-plan à gauche, l’objet à droite. Un mélange de deux gaussiennes, c’est-à-dire de deux courbes en cloche, y est ajusté.</translation>
        </message>
        <message>
            <source>The threshold lies where a value is as likely to be object as background. Everything above it becomes the mask.</source>
            <translation>Le seuil se trouve là où une valeur a autant de chances d’appartenir à l’objet qu’à l’arrière-plan. Tout ce qui est au-dessus devient le masque.</translation>
        </message>
        <message>
            <source>Drag the line, or move it with the arrow keys, if the mask takes too much or too little. Reset brings the model&apos;s own threshold back.</source>
            <translation>Faites glisser la ligne, ou déplacez-la avec les flèches, si le masque prend trop ou trop peu. « Rétablir » ramène le seuil propre au modèle.</translation>
        </message>
        <message>
            <source>Timesteps and layers</source>
            <translation>Pas de temps et couches</translation>
        </message>
        <message>
            <source>A diffusion model learns to take noise out of pictures. A timestep says how much noise was put on the photo before the model looked at it: at a high one little of the photo is left.</source>
            <translation>Un modèle de diffusion apprend à retirer le bruit des images. Un pas de temps indique combien de bruit a été ajouté à la photo avant que le modèle ne la regarde : à un pas élevé, il reste peu de chose de la photo.</translation>
        </message>
        <message>
            <source>The noisy timesteps find the rough place of an object, the others its parts. The curves show how much attention the word gets at each timestep, and how large a mask it would make.</source>
            <translation>Les pas de temps bruités trouvent l’emplacement approximatif d’un objet, les autres ses parties. Les courbes montrent combien d’attention le mot reçoit à chaque pas de temps, et quelle taille de masque en résulterait.</translation>
        </message>
        <message>
            <source>Layers are where in the model the words were asked. Those in the middle see the whole picture in few cells, the outer ones finer detail. The word chips show the map of any word.</source>
            <translation>Les couches sont les endroits du modèle où les mots ont été interrogés. Celles du milieu voient toute l’image en peu de cellules, celles de l’extérieur des détails plus fins. Les étiquettes de mots affichent la carte de chaque mot.</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajustement fin</translation>
        </message>
        <message>
            <source>The model gets to know your photos: a copy of it goes on training on them, without any mask drawn by hand. Above all it learns what the background looks like where there is no object.</source>
            <translation>Le modèle apprend à connaître vos photos : une copie continue de s’entraîner sur elles, sans aucun masque dessiné à la main. Elle apprend surtout à quoi ressemble l’arrière-plan là où il n’y a pas d’objet.</translation>
        </message>
        <message>
            <source>Afterwards it can paint the object over as if it had never been there. Refining needs that, to see what the object covers.</source>
            <translation>Elle peut ensuite recouvrir l’objet comme s’il n’avait jamais été là. L’affinage en a besoin pour voir ce que l’objet cache.</translation>
        </message>
        <message>
            <source>The previews show at each checkpoint what the model makes of a few of your photos and how far their masks changed. When they stop getting better, stop: what was learned is kept, and you can go back to an earlier checkpoint.</source>
            <translation>Les aperçus montrent, à chaque point de contrôle, ce que le modèle fait de quelques-unes de vos photos et dans quelle mesure leurs masques ont changé. Quand ils ne s’améliorent plus, arrêtez : ce qui a été appris est conservé, et vous pouvez revenir à un point de contrôle antérieur.</translation>
        </message>
        <message>
            <source>This stage may be left out. It takes the longest of all.</source>
            <translation>Cette étape peut être omise. C’est la plus longue de toutes.</translation>
        </message>
        <message>
            <source>The loss</source>
            <translation>La perte</translation>
        </message>
        <message>
            <source>The loss says how far the model&apos;s guess of the noise is from the noise that was put on. Lower is better; its height means nothing by itself, only its way down.</source>
            <translation>La perte indique à quelle distance l’estimation du bruit par le modèle se trouve du bruit ajouté. Plus elle est basse, mieux c’est ; son niveau ne signifie rien en soi, seule compte sa descente.</translation>
        </message>
        <message>
            <source>The raw line jumps, because every step sees other photos, other noise and another timestep. The smooth line shows where it goes. The validation loss is measured on photos that were kept aside, always at the same timesteps and with the same noise.</source>
            <translation>La courbe brute fait des sauts, car chaque itération voit d’autres photos, un autre bruit et un autre pas de temps. La courbe lissée montre la tendance. La perte de validation est mesurée sur des photos mises de côté, toujours aux mêmes pas de temps et avec le même bruit.</translation>
        </message>
        <message>
            <source>When the validation loss rises while the smooth line falls, the model learns the photos by heart. The best checkpoint lies before that.</source>
            <translation>Quand la perte de validation monte alors que la courbe lissée descend, le modèle apprend les photos par cœur. Le meilleur point de contrôle se situe avant.</translation>
        </message>
        <message>
            <source>Refining</source>
            <translation>Affinage</translation>
        </message>
        <message>
            <source>The model paints the background over the object; this is called inpainting. Where photo and painting differ, there was the object. The difference is much finer than the heatmap.</source>
            <translation>Le modèle génère l’arrière-plan à la place de l’objet ; c’est ce qu’on appelle l’inpainting. Là où la photo et l’image générée diffèrent se trouvait l’objet. La différence est bien plus fine que la carte de chaleur.</translation>
        </message>
        <message>
            <source>The strip shows photo, painted background, difference and mask. The difference times the heatmap is cut at a threshold like the first mask.</source>
            <translation>La bande montre la photo, l’arrière-plan généré, la différence et le masque. La différence, multipliée par la carte de chaleur, est coupée à un seuil comme le premier masque.</translation>
        </message>
        <message>
            <source>Each step can be switched off to see what it does: keeping to the first mask, closing gaps, filling holes, and snapping to the photo&apos;s edges.</source>
            <translation>Chaque opération peut être désactivée pour voir son effet : rester dans le premier masque, fermer les fentes, combler les trous et caler sur les contours de la photo.</translation>
        </message>
        <message>
            <source>A model that was fine-tuned on your photos paints better backgrounds, and so better masks.</source>
            <translation>Un modèle ajusté sur vos photos génère de meilleurs arrière-plans, et donc de meilleurs masques.</translation>
        </message>
        <message>
            <source>The guidance scale</source>
            <translation>L’échelle de guidage</translation>
        </message>
        <message>
            <source>The model paints by mixing two guesses: one that knows your word, and one that knows only of background. The guidance scale says how much of the first goes in.</source>
            <translation>Le modèle génère en mêlant deux estimations : l’une connaît votre mot, l’autre ne connaît que l’arrière-plan. L’échelle de guidage indique la part de la première.</translation>
        </message>
        <message>
            <source>At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving the slider lets the object fade in and out, which shows what the model takes it to be.</source>
            <translation>À 0, il génère l’arrière-plan seul ; à 1, ce que demande le mot ; au-delà, trop de ce dernier. Déplacer le curseur fait apparaître et disparaître l’objet, ce qui montre ce que le modèle entend par là.</translation>
        </message>
        <message>
            <source>Masks are made from the painting without the object.</source>
            <translation>Les masques sont tirés de l’image générée sans l’objet.</translation>
        </message>
        <message>
            <source>The segmenter</source>
            <translation>Le segmenteur</translation>
        </message>
        <message>
            <source>A segmenter is a small network (a U-Net) that learns from all masks at once and then finds the object in any photo, in a blink and without a diffusion model.</source>
            <translation>Un segmenteur est un petit réseau (un U-Net) qui apprend de tous les masques à la fois, puis trouve l’objet dans n’importe quelle photo, en un clin d’œil et sans modèle de diffusion.</translation>
        </message>
        <message>
            <source>It evens out what went wrong in single masks, because the mistakes differ from photo to photo and the object does not.</source>
            <translation>Il compense les défauts des masques individuels, car les erreurs diffèrent d’une photo à l’autre, mais pas l’objet.</translation>
        </message>
        <message>
            <source>Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such photos come first in the review.</source>
            <translation>Quand il contredit le masque qui lui a été donné, l’un des deux est probablement faux. Ces photos viennent en premier dans la vérification.</translation>
        </message>
        <message>
            <source>Its score tells how well it agrees with masks that it was not shown. Those were not drawn by a person either: only an evaluation measures the truth.</source>
            <translation>Son score indique à quel point il concorde avec des masques qui ne lui ont pas été montrés. Ceux-ci n’ont pas non plus été dessinés par une personne : seule une évaluation mesure la vérité.</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Paires synthétiques</translation>
        </message>
        <message>
            <source>The model can paint pictures that bring their mask along. Each is painted twice from the same noise, once with the word and once without it; what differs is the object.</source>
            <translation>Le modèle peut générer des images accompagnées de leur masque. Chacune est générée deux fois à partir du même bruit, une fois avec le mot et une fois sans ; ce qui diffère est l’objet.</translation>
        </message>
        <message>
            <source>Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. The segmenter learns from what is kept beside your own photos.</source>
            <translation>Écartez les paires dont le masque ne correspond pas à l’image. Un filtre a déjà retiré les pires. Le segmenteur apprend de celles qui sont conservées, en plus de vos propres photos.</translation>
        </message>
        <message>
            <source>Few photos gain most from them. The built-in model paints little more than coloured shapes.</source>
            <translation>C’est avec peu de photos qu’elles apportent le plus. Le modèle intégré ne génère guère que des formes colorées.</translation>
        </message>
        <message>
            <source>The evaluation</source>
            <translation>L’évaluation</translation>
        </message>
        <message>
            <source>If you have masks that you trust, Maskwright can measure how close it came to them.</source>
            <translation>Si vous avez des masques auxquels vous vous fiez, Maskwright peut mesurer à quel point il s’en est approché.</translation>
        </message>
        <message>
            <source>IoU, intersection over union, is the area that both masks share, divided by the area that either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over photos; mIoU takes the background in as a class of its own.</source>
            <translation>L’IoU, intersection sur union, est l’aire commune aux deux masques divisée par l’aire couverte par l’un ou l’autre : 1 signifie le même masque, 0 rien en commun. L’IoU moyenne est sa moyenne sur les photos ; la mIoU compte aussi l’arrière-plan comme une classe.</translation>
        </message>
        <message>
            <source>Accuracy is the share of pixels that are right. It flatters small objects. The boundary F score looks at the outlines alone.</source>
            <translation>L’exactitude est la part des pixels corrects. Elle flatte les petits objets. Le score F de contour ne regarde que les contours.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>La vérification</translation>
        </message>
        <message>
            <source>Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or say that it needs work (N). Each answer goes on to the next photo.</source>
            <translation>Ici, vous dites pour chaque photo si son masque est juste : acceptez-la (Entrée), rejetez-la (X) ou indiquez qu’elle est à retoucher (N). Chaque réponse mène à la photo suivante.</translation>
        </message>
        <message>
            <source>Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as it ends, and undo goes on after a restart. Your photos are never changed.</source>
            <translation>Le pinceau, le polygone, la baguette et les autres outils corrigent un masque. Un trait est enregistré sur le disque dès qu’il se termine, et l’annulation reste possible après un redémarrage. Vos photos ne sont jamais modifiées.</translation>
        </message>
        <message>
            <source>Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew lies above them all. The tool bar compares them.</source>
            <translation>Chaque étape laisse son propre masque : préliminaire, affiné, du segmenteur. Ce que vous avez dessiné passe au-dessus de tous. La barre d’outils les compare.</translation>
        </message>
        <message>
            <source>With many photos, look at those first whose masks differ most between stages.</source>
            <translation>Quand les photos sont nombreuses, regardez d’abord celles dont les masques diffèrent le plus d’une étape à l’autre.</translation>
        </message>
        <message>
            <source>The dataset</source>
            <translation>Le jeu de données</translation>
        </message>
        <message>
            <source>An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO or Pascal VOC, split into training, validation and test photos.</source>
            <translation>Un export écrit les photos et les masques sous la forme que lit un programme d’entraînement : COCO, PNG, YOLO ou Pascal VOC, répartis en photos d’entraînement, de validation et de test.</translation>
        </message>
        <message>
            <source>You choose which answers count. Accepted photos alone make the best dataset; the dialog says beforehand what it will hold.</source>
            <translation>Vous choisissez les réponses qui comptent. Les photos acceptées seules font le meilleur jeu de données ; la fenêtre indique d’avance ce qu’il contiendra.</translation>
        </message>
        <message>
            <source>Every file is read again and compared with the mask it came from. The dataset appears under its name only when it is whole, and a report beside it says so.</source>
            <translation>Chaque fichier est relu et comparé au masque dont il provient. Le jeu de données n’apparaît sous son nom qu’une fois complet, et un rapport joint l’atteste.</translation>
        </message>
        <message>
            <source>More in the guide…</source>
            <translation>Plus dans le guide…</translation>
        </message>
        <message>
            <source>Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is what the mask is made of; single maps show how it comes about.</source>
            <translation>Les couleurs claires signifient beaucoup d’attention, les sombres peu. Le masque est tiré de la moyenne sur tous les pas de temps et toutes les couches ; les cartes individuelles montrent comment elle se forme.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ImportDialog</name>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import masks</source>
            <translation>Importer des masques</translation>
        </message>
        <message>
            <source>PNG masks in a folder, named after the photos</source>
            <translation>Des masques PNG dans un dossier, nommés d’après les photos</translation>
        </message>
        <message>
            <source>A COCO file</source>
            <translation>Un fichier COCO</translation>
        </message>
        <message>
            <source>Empty: each photo&apos;s folder names it</source>
            <translation>Vide : nommé par le dossier de chaque photo</translation>
        </message>
        <message>
            <source>Empty: all; else names with commas</source>
            <translation>Vide : toutes ; sinon noms séparés par des virgules</translation>
        </message>
        <message>
            <source>What they show</source>
            <translation>Ce qu’ils montrent</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>Catégories</translation>
        </message>
        <message>
            <source>are replaced</source>
            <translation>sont remplacés</translation>
        </message>
        <message>
            <source>are kept</source>
            <translation>sont conservés</translation>
        </message>
        <message>
            <source>Masks become a layer of their own: what you drew or accepted stays as it is.</source>
            <translation>Les masques forment un calque à part : ce que vous avez dessiné ou accepté reste tel quel.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Depuis</translation>
        </message>
        <message>
            <source>Masks imported earlier</source>
            <translation>Masques importés auparavant</translation>
        </message>
        <message>
            <source>Choose a COCO file</source>
            <translation>Choisir un fichier COCO</translation>
        </message>
        <message>
            <source>COCO (*.json)</source>
            <translation>COCO (*.json)</translation>
        </message>
        <message>
            <source>Choose the folder of the masks</source>
            <translation>Choisir le dossier des masques</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Choisissez un fichier.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choisissez un dossier.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::InspectorPanel</name>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Heatmap</source>
            <translation>Carte de chaleur</translation>
        </message>
        <message>
            <source>Over the timesteps</source>
            <translation>Au fil des pas de temps</translation>
        </message>
        <message>
            <source>Under the cursor</source>
            <translation>Sous le curseur</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message>
            <source>Loading the model</source>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Lecture des photos</translation>
        </message>
        <message>
            <source>Encoding the photo</source>
            <translation>Encodage de la photo</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Recherche</translation>
        </message>
        <message>
            <source>Snapping to edges</source>
            <translation>Calage sur les contours</translation>
        </message>
        <message>
            <source>Writing masks</source>
            <translation>Écriture des masques</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Checking what was written</source>
            <translation>Contrôle de ce qui a été écrit</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Entraînement</translation>
        </message>
        <message>
            <source>Segmenting</source>
            <translation>Segmentation</translation>
        </message>
        <message>
            <source>Painting backgrounds</source>
            <translation>Génération des arrière-plans</translation>
        </message>
        <message>
            <source>Evaluating</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Traitement</translation>
        </message>
        <message>
            <source>a few seconds left</source>
            <translation>encore quelques secondes</translation>
        </message>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>encore %n seconde environ</numerusform>
                <numerusform>encore %n secondes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>encore %n minute environ</numerusform>
                <numerusform>encore %n minutes environ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>encore %n heure environ</numerusform>
                <numerusform>encore %n heures environ</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Labelling</source>
            <translation>Annotation</translation>
        </message>
        <message>
            <source>Painting the background</source>
            <translation>Génération de l’arrière-plan</translation>
        </message>
        <message>
            <source>Fine-tuning</source>
            <translation>Ajustement fin</translation>
        </message>
        <message>
            <source>Refining masks</source>
            <translation>Affinage des masques</translation>
        </message>
        <message>
            <source>Training the segmenter</source>
            <translation>Entraînement du segmenteur</translation>
        </message>
        <message>
            <source>Making up pairs</source>
            <translation>Génération de paires</translation>
        </message>
        <message>
            <source>Checking the model</source>
            <translation>Contrôle du modèle</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <comment>duration</comment>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>duration</comment>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Stopped before it began.</source>
            <translation>Arrêté avant d’avoir commencé.</translation>
        </message>
        <message>
            <source>Failed after %1.</source>
            <translation>Échec après %1.</translation>
        </message>
        <message>
            <source>Done after %1.</source>
            <translation>Terminé après %1.</translation>
        </message>
        <message>
            <source>Stopped after %1. What is done is kept.</source>
            <translation>Arrêté après %1. Ce qui est fait est conservé.</translation>
        </message>
        <message>
            <source>Stopped after %1.</source>
            <translation>Arrêté après %1.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>What runs, what waits, and what has ended</source>
            <translation>Ce qui est en cours, en attente ou terminé</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Jobs (%1)</source>
            <translation>Tâches (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Jobs, %n waiting</source>
            <translation>
                <numerusform>Tâches, %n en attente</numerusform>
                <numerusform>Tâches, %n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>It ends as soon as it can.</source>
            <translation>Cela s’arrête dès que possible.</translation>
        </message>
        <message>
            <source>It ends after the step in hand, so that what was learned is kept.</source>
            <translation>Cela s’arrête après l’itération en cours, afin de conserver ce qui a été appris.</translation>
        </message>
        <message>
            <source>It ends after the photo in hand; what is done is kept.</source>
            <translation>Cela s’arrête après la photo en cours ; ce qui est fait est conservé.</translation>
        </message>
        <message>
            <source>Stop now</source>
            <translation>Arrêter tout de suite</translation>
        </message>
        <message>
            <source>Leaves what is in hand; what is done is kept</source>
            <translation>Abandonne ce qui est en cours ; ce qui est fait est conservé</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobLogDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Journal : %1</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>Journal</translation>
        </message>
        <message>
            <source>The engine has said nothing yet.</source>
            <translation>Le moteur n’a encore rien signalé.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobRow</name>
        <message>
            <source>Run next</source>
            <translation>Faire ensuite</translation>
        </message>
        <message>
            <source>Log…</source>
            <translation>Journal…</translation>
        </message>
        <message>
            <source>Run next: %1</source>
            <translation>Faire ensuite : %1</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel: %1</source>
            <translation>Annuler : %1</translation>
        </message>
        <message>
            <source>Progress: %1</source>
            <translation>Progression : %1</translation>
        </message>
        <message>
            <source>Log: %1</source>
            <translation>Journal : %1</translation>
        </message>
        <message>
            <source>Runs next</source>
            <translation>Prochaine tâche</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>Attend son tour</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>Starting…</source>
            <translation>Démarrage…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Stop now: %1</source>
            <translation>Arrêter tout de suite : %1</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Arrêt en cours : %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobsTray</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Nothing runs and nothing waits. What takes long shows up here.</source>
            <translation>Rien n’est en cours ni en attente. Ce qui prend du temps s’affiche ici.</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Forget what has ended</source>
            <translation>Oublier ce qui est terminé</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::KeyBindingsDialog</name>
        <message>
            <source>Change keys</source>
            <translation>Modifier les raccourcis</translation>
        </message>
        <message>
            <source>Click a field and press the new keys. Backspace leaves an action without a key.</source>
            <translation>Cliquez sur un champ et appuyez sur les nouvelles touches. Retour arrière laisse une action sans raccourci.</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>Tout rétablir</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>%1 is used by “%2”. Use it here instead?</source>
            <translation>%1 est utilisé par « %2 ». L’utiliser ici à la place ?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message>
            <source>Each photo&apos;s folder names its concept</source>
            <translation>Le dossier de chaque photo nomme son concept</translation>
        </message>
        <message>
            <source>COCO file (annotations.json) beside the PNG masks</source>
            <translation>Fichier COCO (annotations.json) à côté des masques PNG</translation>
        </message>
        <message>
            <source>Snap to the photos&apos; edges</source>
            <translation>Caler sur les contours des photos</translation>
        </message>
        <message>
            <source>Go on where an earlier labelling into this folder stopped</source>
            <translation>Continuer là où une annotation antérieure dans ce dossier s’est arrêtée</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Annoter</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Annoter toutes les photos</translation>
        </message>
        <message>
            <source>What to look for, e.g. bird</source>
            <translation>Que chercher, p. ex. bird</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Concept</source>
            <translation>Concept</translation>
        </message>
        <message>
            <source>Into this folder</source>
            <translation>Dans ce dossier</translation>
        </message>
        <message>
            <source>Choose a folder for the masks</source>
            <translation>Choisir un dossier pour les masques</translation>
        </message>
        <message>
            <source>Type what to look for.</source>
            <translation>Saisissez ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>Choisissez un dossier.</translation>
        </message>
        <message>
            <source>Choose another folder than that of the photos.</source>
            <translation>Choisissez un autre dossier que celui des photos.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>This model brings none: one is trained on these photos first.</source>
            <translation>Ce modèle n’en apporte pas : un segmenteur est d’abord entraîné sur ces photos.</translation>
        </message>
        <message>
            <source>Each photo gets the threshold between its own two Gaussians, moved as far as “Use for all photos” says. A threshold that was moved for one photo alone does not count here.</source>
            <translation>Chaque photo reçoit le seuil situé entre ses deux propres gaussiennes, déplacé comme le veut « Pour toutes les photos ». Un seuil déplacé pour une seule photo ne compte pas ici.</translation>
        </message>
        <message>
            <source>Also ask the segmenter: where both differ can be reviewed first</source>
            <translation>Utiliser aussi le segmenteur ; les écarts pourront être vérifiés d’abord</translation>
        </message>
        <message>
            <source>This is a file. Choose a folder.</source>
            <translation>C’est un fichier. Choisissez un dossier.</translation>
        </message>
        <message>
            <source>The folder holds something else. Choose an empty or a new one.</source>
            <translation>Le dossier contient autre chose. Choisissez un dossier vide ou nouveau.</translation>
        </message>
        <message>
            <source>The folder holds masks already. Choose a new one, or tick “Go on” to go on with these.</source>
            <translation>Le dossier contient déjà des masques. Choisissez-en un nouveau, ou cochez « Continuer » pour continuer avec ceux-ci.</translation>
        </message>
        <message>
            <source>the folder of the photos</source>
            <translation>le dossier des photos</translation>
        </message>
        <message>
            <source>the model</source>
            <translation>le modèle</translation>
        </message>
        <message>
            <source>the concept</source>
            <translation>le concept</translation>
        </message>
        <message>
            <source>the prompt</source>
            <translation>le prompt</translation>
        </message>
        <message>
            <source>the number of timesteps</source>
            <translation>le nombre de pas de temps</translation>
        </message>
        <message>
            <source>snapping to edges</source>
            <translation>l’accroche aux contours</translation>
        </message>
        <message>
            <source>propagation</source>
            <translation>la propagation</translation>
        </message>
        <message>
            <source>the threshold for all photos</source>
            <translation>le seuil pour toutes les photos</translation>
        </message>
        <message>
            <source>the precision</source>
            <translation>la précision</translation>
        </message>
        <message>
            <source>the seed</source>
            <translation>la graine</translation>
        </message>
        <message>
            <source>the number of shards</source>
            <translation>le nombre de parts</translation>
        </message>
        <message>
            <source>Waiting for the disk to answer…</source>
            <translation>En attente de la réponse du disque…</translation>
        </message>
        <message>
            <source>how far it goes (segmenter or not)</source>
            <translation>jusqu’où elle va (avec ou sans segmenteur)</translation>
        </message>
        <message>
            <source>What lies in this folder was made with other settings. Choose a new folder.</source>
            <translation>Le contenu de ce dossier a été fait avec d’autres réglages. Choisissez un nouveau dossier.</translation>
        </message>
        <message>
            <source>The labelling in this folder had other settings: %1. Use the same ones where you can, or choose a new folder.</source>
            <translation>L’annotation de ce dossier avait d’autres réglages : %1. Alignez-les ou choisissez un nouveau dossier.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LossPlot</name>
        <message>
            <source>Loss and learning rate by step</source>
            <translation>Perte et taux d’apprentissage par itération</translation>
        </message>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: show all.</source>
            <translation>Molette : zoom. Glisser : déplacer. Double clic : tout afficher.</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Lissée</translation>
        </message>
        <message>
            <source>Learning rate (right)</source>
            <translation>Taux d’apprentissage (à droite)</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Checkpoint</source>
            <translation>Point de contrôle</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Itération</translation>
        </message>
        <message>
            <source>The curves appear with the first steps.</source>
            <translation>Les courbes apparaissent avec les premières itérations.</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Itération %1</translation>
        </message>
        <message>
            <source>loss %1</source>
            <translation>perte %1</translation>
        </message>
        <message>
            <source>smoothed %1</source>
            <translation>lissée %1</translation>
        </message>
        <message>
            <source>learning rate %1</source>
            <translation>taux d’apprentissage %1</translation>
        </message>
        <message>
            <source>validation %1</source>
            <translation>validation %1</translation>
        </message>
        <message>
            <source>checkpoint</source>
            <translation>point de contrôle</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Taux d’apprentissage</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::MaskControls</name>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Show the outline</source>
            <translation>Afficher le contour</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Caler sur les contours de la photo</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as the model&apos;s grid</source>
            <translation>Laisse les contours de la photo elle-même préciser le masque, qui n’a que la finesse de la grille du modèle</translation>
        </message>
        <message>
            <source>Threshold %1</source>
            <translation>Seuil %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calcul du masque…</translation>
        </message>
        <message>
            <source>The mask covers %1 % of the photo</source>
            <translation>Le masque couvre %1 % de la photo</translation>
        </message>
        <message>
            <source>Use for all photos</source>
            <translation>Pour toutes les photos</translation>
        </message>
        <message>
            <source>Back to where the threshold lies without moving it</source>
            <translation>Revenir à la position du seuil avant tout déplacement</translation>
        </message>
        <message>
            <source>Moves the threshold of every photo as far between its own two Gaussians</source>
            <translation>Déplace d’autant le seuil de chaque photo entre ses deux propres gaussiennes</translation>
        </message>
        <message>
            <source>Stop that</source>
            <translation>Désactiver</translation>
        </message>
        <message>
            <source>Each photo goes back to the threshold between its own two Gaussians</source>
            <translation>Chaque photo retrouve le seuil situé entre ses deux propres gaussiennes</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the object</source>
            <translation>Toutes les photos : à %1 % du chemin vers l’objet</translation>
        </message>
        <message>
            <source>All photos: %1 % of the way to the background</source>
            <translation>Toutes les photos : à %1 % du chemin vers l’arrière-plan</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelList</name>
        <message>
            <source>Mini (built in)</source>
            <translation>Mini (intégré)</translation>
        </message>
        <message>
            <source>%1  ·  in use</source>
            <translation>%1  ·  utilisé</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ModelsPage</name>
        <message>
            <source>%1 million parameters</source>
            <translation>%1 millions de paramètres</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Utiliser ce modèle</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Contrôler</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>A model in the diffusers layout: unet, vae, text_encoder, tokenizer, scheduler</source>
            <translation>Un modèle à la structure diffusers : unet, vae, text_encoder, tokenizer, scheduler</translation>
        </message>
        <message>
            <source>A whole model in one .safetensors file</source>
            <translation>Un modèle complet dans un seul fichier .safetensors</translation>
        </message>
        <message>
            <source>Its files stay where they are</source>
            <translation>Ses fichiers restent où ils sont</translation>
        </message>
        <message>
            <source>Reads every weight, looks for damage and runs the model once</source>
            <translation>Lit tous les poids, cherche d’éventuels dommages et exécute le modèle une fois</translation>
        </message>
        <message>
            <source>About this model</source>
            <translation>À propos de ce modèle</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Choisir un dossier contenant un modèle de diffusion</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <source>Models (*.safetensors);;All files (*)</source>
            <translation>Modèles (*.safetensors);;Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Reading %1…</source>
            <translation>Lecture de %1…</translation>
        </message>
        <message numerus="yes">
            <source>%n cross-attention layer(s)</source>
            <translation>
                <numerusform>%n couche d’attention croisée</numerusform>
                <numerusform>%n couches d’attention croisée</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture…</translation>
        </message>
        <message>
            <source>SHA-256 of the weights:</source>
            <translation>SHA-256 des poids :</translation>
        </message>
        <message>
            <source>Working out the SHA-256 of the weights…</source>
            <translation>Calcul du SHA-256 des poids…</translation>
        </message>
        <message>
            <source>Not checked yet.</source>
            <translation>Pas encore contrôlé.</translation>
        </message>
        <message>
            <source>Checked as soon as nothing else runs. A large model takes a while…</source>
            <translation>Sera contrôlé dès que rien d’autre ne sera en cours. Un grand modèle prend du temps…</translation>
        </message>
        <message>
            <source>Every weight was read and the model ran once: it is complete.</source>
            <translation>Tous les poids ont été lus et le modèle s’est exécuté une fois : il est complet.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairSheetModel</name>
        <message>
            <source>Pair %1. %2</source>
            <translation>Paire %1. %2</translation>
        </message>
        <message>
            <source>%1. The mask covers %2 % of the picture; inside it the two differ by %3.</source>
            <translation>%1. Le masque couvre %2 % de l’image ; à l’intérieur, les deux diffèrent de %3.</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Conservée</translation>
        </message>
        <message>
            <source>Kept by you</source>
            <translation>Conservée par vous</translation>
        </message>
        <message>
            <source>Dropped by you</source>
            <translation>Écartée par vous</translation>
        </message>
        <message>
            <source>Dropped: the mask is all but empty</source>
            <translation>Écartée : le masque est presque vide</translation>
        </message>
        <message>
            <source>Dropped: the mask fills the picture</source>
            <translation>Écartée : le masque remplit l’image</translation>
        </message>
        <message>
            <source>Dropped: the mask runs along the border</source>
            <translation>Écartée : le masque longe le bord</translation>
        </message>
        <message>
            <source>Dropped: the mask is in pieces</source>
            <translation>Écartée : le masque est morcelé</translation>
        </message>
        <message>
            <source>Dropped: both pictures are alike</source>
            <translation>Écartée : les deux images se ressemblent</translation>
        </message>
        <message>
            <source>Dropped: they differ outside the mask as well</source>
            <translation>Écartée : elles diffèrent aussi hors du masque</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Écartée</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PairsTab</name>
        <message>
            <source>Open a folder of photos and type what to look for: pairs are made up for one concept.</source>
            <translation>Ouvrez un dossier de photos et saisissez ce qu’il faut chercher : les paires synthétiques sont générées pour un seul concept.</translation>
        </message>
        <message>
            <source>Each pair is the concept and its background, painted from the same noise. Where they differ is the mask, and nobody drew it.</source>
            <translation>Chaque paire se compose du concept et de son arrière-plan, générés à partir du même bruit. Là où ils diffèrent se trouve le masque, et personne ne l’a dessiné.</translation>
        </message>
        <message>
            <source>Make pairs</source>
            <translation>Générer les paires</translation>
        </message>
        <message>
            <source>Start over…</source>
            <translation>Recommencer…</translation>
        </message>
        <message>
            <source>How strongly the concept is painted: background + guidance × (concept − background). The paper takes 1; with the built-in model a concept shows from about 4 on.</source>
            <translation>Intensité du concept dans l’image : arrière-plan + guidage × (concept − arrière-plan). L’article prend 1 ; avec le modèle intégré, un concept apparaît à partir de 4 environ.</translation>
        </message>
        <message>
            <source>Steps of a painting. More are finer and take longer.</source>
            <translation>Itérations par image générée. Plus il y en a, plus l’image est fine, et plus c’est long.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Recommencer</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Les conserver</translation>
        </message>
        <message>
            <source>Make up pairs</source>
            <translation>Générer des paires</translation>
        </message>
        <message>
            <source>Number of pairs</source>
            <translation>Nombre de paires</translation>
        </message>
        <message>
            <source>Guidance scale</source>
            <translation>Échelle de guidage</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Itérations</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Paires synthétiques</translation>
        </message>
        <message>
            <source>Picture, background, mask. A click on the mark, Enter or Space keeps or drops what is selected.</source>
            <translation>Image, arrière-plan, masque. Un clic sur la marque, Entrée ou Espace conserve ou écarte la sélection.</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Toutes %1</translation>
        </message>
        <message>
            <source>Kept %1</source>
            <translation>Conservées %1</translation>
        </message>
        <message>
            <source>Dropped %1</source>
            <translation>Écartées %1</translation>
        </message>
        <message>
            <source>The fine-tuned model paints.</source>
            <translation>Le modèle ajusté génère les images.</translation>
        </message>
        <message>
            <source>The model paints as it is; a fine-tuned one paints better backgrounds.</source>
            <translation>Le modèle génère tel quel ; un modèle ajusté donne de meilleurs arrière-plans.</translation>
        </message>
        <message>
            <source>These pairs were made elsewhere. To make more, start over.</source>
            <translation>Ces paires ont été générées ailleurs. Pour en générer d’autres, recommencez.</translation>
        </message>
        <message>
            <source>All of them are made. Raise the number to make more.</source>
            <translation>Toutes sont générées. Augmentez le nombre pour en générer d’autres.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s), and what you said of them, go once the first new one is made.</source>
            <translation>
                <numerusform>%n paire, avec votre réponse, disparaîtra dès que la première nouvelle sera générée.</numerusform>
                <numerusform>%n paires, avec vos réponses, disparaîtront dès que la première nouvelle sera générée.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PathField</name>
        <message>
            <source>Browse…</source>
            <translation>Parcourir…</translation>
        </message>
        <message>
            <source>It has to be a full path.</source>
            <translation>Le chemin doit être complet.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoCanvas</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to change its mask.</source>
            <translation>Cette photo est verrouillée. Déverrouillez-la pour modifier son masque.</translation>
        </message>
        <message>
            <source>There is no mask here yet. Look for something first, or start an empty mask.</source>
            <translation>Il n’y a pas encore de masque ici. Cherchez d’abord un concept, ou commencez un masque vide.</translation>
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
            <translation>%1&lt;br&gt;Illisible : %2</translation>
        </message>
        <message>
            <source>Dot: it has a mask of the concept in hand</source>
            <translation>Point : elle a un masque du concept en cours</translation>
        </message>
        <message>
            <source>Nothing of what was looked for is here</source>
            <translation>Rien de ce qui a été cherché n’est ici</translation>
        </message>
        <message>
            <source>Cannot be read: %1</source>
            <translation>Illisible : %1</translation>
        </message>
        <message>
            <source>Its masks of several stages (attention, refinement, segmenter) differ by %1 %; at 100 % they share nothing</source>
            <translation>Ses masques de plusieurs étapes (attention, affinage, segmenteur) diffèrent de %1 % ; à 100 %, ils n’ont rien en commun</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PhotoStrip</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Arrière-plan</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Painting</source>
            <translation>Tirage</translation>
        </message>
        <message>
            <source>The paintings differ by chance; the difference is their mean</source>
            <translation>Les tirages diffèrent par le hasard ; la différence en est la moyenne</translation>
        </message>
        <message>
            <source>Over the photo</source>
            <translation>Sur la photo</translation>
        </message>
        <message>
            <source>Show the mask over the photo, or in black and white</source>
            <translation>Afficher le masque sur la photo, ou en noir et blanc</translation>
        </message>
        <message>
            <source>How much the photo differs from its background, from 0 to 1</source>
            <translation>À quel point la photo diffère de son arrière-plan, de 0 à 1</translation>
        </message>
        <message>
            <source>Colours of the difference</source>
            <translation>Couleurs de la différence</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Background, s = %1</source>
            <translation>Arrière-plan, s = %1</translation>
        </message>
        <message>
            <source>Computing the mask…</source>
            <translation>Calcul du masque…</translation>
        </message>
        <message>
            <source>Refined mask, %1 % of the photo</source>
            <translation>Masque affiné, %1 % de la photo</translation>
        </message>
        <message>
            <source>Preliminary mask, %1 % of the photo</source>
            <translation>Masque préliminaire, %1 % de la photo</translation>
        </message>
        <message>
            <source>Mask before edge snapping, %1 % of the photo</source>
            <translation>Masque avant l’alignement sur les bords, %1 % de la photo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewCard</name>
        <message>
            <source>Go back to this one</source>
            <translation>Revenir à celui-ci</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Aperçu : %1</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Revenir à l’itération %1</translation>
        </message>
        <message>
            <source>No picture</source>
            <translation>Pas d’image</translation>
        </message>
        <message>
            <source>lowest validation loss</source>
            <translation>perte de validation minimale</translation>
        </message>
        <message>
            <source>the model in use</source>
            <translation>le modèle utilisé</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewDialog</name>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Ce que le modèle fait de vos photos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>Comparer avec</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
        <message>
            <source>Preview of %1</source>
            <translation>Aperçu : %1</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>L’image est illisible.</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>Agreement (IoU)</source>
            <translation>Concordance (IoU)</translation>
        </message>
        <message>
            <source>Covers (%1)</source>
            <translation>Couvre (%1)</translation>
        </message>
        <message>
            <source>These steps have no photo in common.</source>
            <translation>Ces itérations n’ont aucune photo en commun.</translation>
        </message>
        <message>
            <source>Go back to step %1</source>
            <translation>Revenir à l’itération %1</translation>
        </message>
        <message>
            <source>Background</source>
            <translation>Arrière-plan</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::PreviewStrip</name>
        <message>
            <source>The first preview shows a few of your photos before training begins; then one follows with each checkpoint.</source>
            <translation>Le premier aperçu montre quelques-unes de vos photos avant l’entraînement ; un autre suit ensuite à chaque point de contrôle.</translation>
        </message>
        <message>
            <source>Compare two steps…</source>
            <translation>Comparer deux itérations…</translation>
        </message>
        <message>
            <source>What the model makes of your photos</source>
            <translation>Ce que le modèle fait de vos photos</translation>
        </message>
        <message>
            <source>In each picture: photo, painted background, difference, mask</source>
            <translation>Dans chaque image : photo, arrière-plan généré, différence, masque</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RecentCard</name>
        <message>
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) ago</source>
            <translation>
                <numerusform>Il y a %n jour</numerusform>
                <numerusform>Il y a %n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove %1 from this list</source>
            <translation>Retirer %1 de cette liste</translation>
        </message>
        <message>
            <source>Remove from this list. The project itself stays.</source>
            <translation>Retirer de cette liste. Le projet lui-même reste.</translation>
        </message>
        <message>
            <source>Not where it was</source>
            <translation>N’est plus à sa place</translation>
        </message>
        <message>
            <source>%1 of %2 reviewed</source>
            <translation>Vérifiées : %1 sur %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Remove from this list</source>
            <translation>Retirer de cette liste</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RefinePage</name>
        <message>
            <source>Fine-tune first</source>
            <translation>Ajuster d’abord</translation>
        </message>
        <message>
            <source>Refining keeps its results in a project. Open a folder of photos and say what to look for in them.</source>
            <translation>L’affinage conserve ses résultats dans un projet. Ouvrez un dossier de photos et indiquez ce qu’il faut y chercher.</translation>
        </message>
        <message>
            <source>Refining starts from preliminary masks. Label all photos first.</source>
            <translation>L’affinage part des masques préliminaires. Annotez d’abord toutes les photos.</translation>
        </message>
        <message>
            <source>Label all photos…</source>
            <translation>Annoter toutes les photos…</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Chercher</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Refine all photos</source>
            <translation>Affiner toutes les photos</translation>
        </message>
        <message>
            <source>The background is painted over what the preliminary mask covers; where photo and background differ, the object is.</source>
            <translation>L’arrière-plan est généré à la place de ce que couvre le masque préliminaire ; là où la photo et l’arrière-plan diffèrent se trouve l’objet.</translation>
        </message>
        <message>
            <source>After the photo in hand; what is refined is kept</source>
            <translation>Après la photo en cours ; ce qui est affiné est conservé</translation>
        </message>
        <message>
            <source>Painted by the built-in model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Généré par le modèle intégré tel quel. Un ajustement fin préalable donne de meilleurs arrière-plans.</translation>
        </message>
        <message>
            <source>Painted by the chosen model as it is. Fine-tuning first gives better backgrounds.</source>
            <translation>Généré par le modèle choisi tel quel. Un ajustement fin préalable donne de meilleurs arrière-plans.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, as far as it has learned.</source>
            <translation>Généré par le modèle ajusté, au stade où en est son apprentissage.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model, which learned from older masks.</source>
            <translation>Généré par le modèle ajusté, qui a appris de masques plus anciens.</translation>
        </message>
        <message>
            <source>Painted by the fine-tuned model.</source>
            <translation>Généré par le modèle ajusté.</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Recherche de « %1 »…</translation>
        </message>
        <message>
            <source>Choose a photo.</source>
            <translation>Choisissez une photo.</translation>
        </message>
        <message>
            <source>This photo was not looked at yet.</source>
            <translation>Cette photo n’a pas encore été analysée.</translation>
        </message>
        <message>
            <source>Painting…</source>
            <translation>Génération…</translation>
        </message>
        <message>
            <source>Paints when what runs now is done.</source>
            <translation>Génération dès la fin de la tâche en cours.</translation>
        </message>
        <message>
            <source>Not painted yet</source>
            <translation>Pas encore généré</translation>
        </message>
        <message>
            <source>Refining all photos…</source>
            <translation>Affinage de toutes les photos…</translation>
        </message>
        <message>
            <source>Refining: %1 of %2 photos</source>
            <translation>Affinage : %1 sur %2 photos</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n photo(s) are refined. With the same settings it goes on.</source>
            <translation>
                <numerusform>Arrêté ; %n photo est affinée. Avec les mêmes réglages, l’affinage continue.</numerusform>
                <numerusform>Arrêté ; %n photos sont affinées. Avec les mêmes réglages, l’affinage continue.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) are refined.</source>
            <translation>
                <numerusform>%n photo est affinée.</numerusform>
                <numerusform>%n photos sont affinées.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refined masks are older than what they were made from.</source>
            <translation>Les masques affinés sont plus anciens que ce dont ils sont tirés.</translation>
        </message>
        <message>
            <source>All photos are painted with s = %1 and cut with the steps above.</source>
            <translation>Toutes les photos sont traitées avec s = %1 et les opérations ci-dessus.</translation>
        </message>
        <message>
            <source>Painted with all photos; the pictures were not kept. Paint it to see them.</source>
            <translation>Peinte avec toutes les photos ; les images n’ont pas été gardées. Peignez-la pour les voir.</translation>
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
            <translation>Fusionner avec la carte continue</translation>
        </message>
        <message>
            <source>The threshold is put on what soft map and difference agree on; without it on the difference alone, as in the paper</source>
            <translation>Le seuil s’applique à ce sur quoi la carte continue et la différence s’accordent ; sinon à la différence seule, comme dans l’article</translation>
        </message>
        <message>
            <source>Keep inside the preliminary mask</source>
            <translation>Rester dans le masque préliminaire</translation>
        </message>
        <message>
            <source>What lies farther out than one latent cell is no foreground</source>
            <translation>Ce qui dépasse de plus d’une cellule latente n’est pas du premier plan</translation>
        </message>
        <message>
            <source>Close gaps</source>
            <translation>Fermer les fentes</translation>
        </message>
        <message>
            <source>Closes cracks and notches that are a pixel or two wide</source>
            <translation>Ferme les fentes et les encoches larges d’un ou deux pixels</translation>
        </message>
        <message>
            <source>Fill holes</source>
            <translation>Combler les trous</translation>
        </message>
        <message>
            <source>What the mask surrounds becomes foreground, too</source>
            <translation>Ce que le masque entoure devient aussi du premier plan</translation>
        </message>
        <message>
            <source>Snap to the photo&apos;s edges</source>
            <translation>Caler sur les contours de la photo</translation>
        </message>
        <message>
            <source>Lets the photo&apos;s own edges sharpen the mask, which is only as fine as what the model sees</source>
            <translation>Laisse les contours de la photo elle-même préciser le masque, qui n’a que la finesse de ce que voit le modèle</translation>
        </message>
        <message>
            <source>changes nothing here</source>
            <translation>ne change rien ici</translation>
        </message>
        <message>
            <source>changes less than %1 % of the mask</source>
            <translation>change moins de %1 % du masque</translation>
        </message>
        <message>
            <source>changes %1 % of the mask</source>
            <translation>change %1 % du masque</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>From difference to mask</source>
            <translation>De la différence au masque</translation>
        </message>
        <message>
            <source>All steps on</source>
            <translation>Tout activer</translation>
        </message>
        <message>
            <source>1 − IoU of the masks with and without this step</source>
            <translation>1 − IoU des masques avec et sans cette opération</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RemoveConceptDialog</name>
        <message>
            <source>Remove a concept</source>
            <translation>Retirer un concept</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Le garder</translation>
        </message>
        <message>
            <source>Remove for good</source>
            <translation>Retirer définitivement</translation>
        </message>
        <message>
            <source>Remove “%1” from the project?</source>
            <translation>Retirer « %1 » du projet ?</translation>
        </message>
        <message numerus="yes">
            <source>Its masks of %n photo(s) go, also those that you made, and cannot be brought back.</source>
            <translation>
                <numerusform>Ses masques de %n photo disparaissent, y compris les vôtres, sans retour possible.</numerusform>
                <numerusform>Ses masques de %n photos disparaissent, y compris les vôtres, sans retour possible.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered photos that keep no other mask are unreviewed again. The photos themselves stay.</source>
            <translation>Les photos traitées qui ne gardent aucun autre masque redeviennent non vérifiées. Les photos elles-mêmes restent.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RenameConceptDialog</name>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Rename a concept</source>
            <translation>Renommer un concept</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>Nouveau nom</translation>
        </message>
        <message>
            <source>Its masks keep what was made of them. The models look for the new word from now on, and what was fine-tuned, refined and segmented under the old name begins anew.</source>
            <translation>Ses masques restent tels quels. Désormais les modèles cherchent le nouveau mot ; ce qui a été affiné, raffiné et segmenté sous l’ancien nom recommence.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>There is a concept of this name already.</source>
            <translation>Un concept porte déjà ce nom.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewBar</name>
        <message>
            <source>Photos reviewed</source>
            <translation>Photos vérifiées</translation>
        </message>
        <message>
            <source>%1, locked</source>
            <translation>%1, verrouillée</translation>
        </message>
        <message>
            <source>All reviewed</source>
            <translation>Toutes vérifiées</translation>
        </message>
        <message>
            <source>%1 of %2 left</source>
            <translation>Reste %1 sur %2</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>Rien ici</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ReviewPanel</name>
        <message>
            <source>New object</source>
            <translation>Nouvel objet</translation>
        </message>
        <message>
            <source>Separate parts are separate objects</source>
            <translation>Chaque partie est un objet</translation>
        </message>
        <message>
            <source>Lock this photo</source>
            <translation>Verrouiller cette photo</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Objet</translation>
        </message>
        <message>
            <source>In the dataset, each connected part of the mask becomes an object of its own.</source>
            <translation>Dans le jeu de données, chaque partie connexe du masque devient un objet à part.</translation>
        </message>
        <message>
            <source>Note on this photo</source>
            <translation>Note sur cette photo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Concepts</source>
            <translation>Concepts</translation>
        </message>
        <message>
            <source>Mask</source>
            <translation>Masque</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>%1  %2</source>
            <translation>%1  %2</translation>
        </message>
        <message>
            <source>Type what to look for above.</source>
            <translation>Saisissez ci-dessus ce qu’il faut chercher.</translation>
        </message>
        <message>
            <source>Object %1</source>
            <translation>Objet %1</translation>
        </message>
        <message>
            <source>No mask yet. Look for the concept, or paint one.</source>
            <translation>Pas encore de masque. Cherchez le concept, ou dessinez-en un.</translation>
        </message>
        <message>
            <source>Yours: no model changes it any more.</source>
            <translation>Le vôtre : aucun modèle ne le change plus.</translation>
        </message>
        <message>
            <source>%1, by the model. Your first stroke makes it yours.</source>
            <translation>%1, par le modèle. Votre premier trait en fait le vôtre.</translation>
        </message>
        <message>
            <source>Use this mask</source>
            <translation>Prendre ce masque</translation>
        </message>
        <message>
            <source>Other masks of this photo</source>
            <translation>Autres masques de cette photo</translation>
        </message>
        <message>
            <source>It becomes yours. Undo takes that back.</source>
            <translation>Il devient le vôtre. Annuler revient en arrière.</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Renommer…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Masks were made anew after these answers. Which photos that concerns is not known: look at them again, or keep the answers.</source>
            <translation>Des masques ont été refaits après ces réponses. On ne sait pas quelles photos cela concerne : revoyez-les ou gardez les réponses.</translation>
        </message>
        <message>
            <source>The answers still hold</source>
            <translation>Les réponses restent valables</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::RunControls</name>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>What is done is kept</source>
            <translation>Ce qui est fait est conservé</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Waits until what runs now is done</source>
            <translation>Attend la fin de la tâche en cours</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Arrêt…</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pause</translation>
        </message>
        <message>
            <source>for “%1”</source>
            <translation>pour « %1 »</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1 : %2 sur %3</translation>
        </message>
        <message>
            <source>smoothed loss %1</source>
            <translation>perte lissée %1</translation>
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
            <translation>Photos</translation>
        </message>
        <message>
            <source>%1 to %2: %3</source>
            <translation>%1 à %2 : %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1 : %2</translation>
        </message>
        <message>
            <source>Mean IoU</source>
            <translation>IoU moyenne</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreCurve</name>
        <message>
            <source>Wheel: zoom. Drag: move. Double click: everything.</source>
            <translation>Molette : zoom. Glisser : déplacer. Double clic : tout.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Itération</translation>
        </message>
        <message>
            <source>No values yet</source>
            <translation>Pas encore de valeurs</translation>
        </message>
        <message>
            <source>%1 at step %2</source>
            <translation>%1 à l’itération %2</translation>
        </message>
        <message>
            <source>Each value</source>
            <translation>Chaque valeur</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
        <message>
            <source>Smoothed</source>
            <translation>Lissée</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Meilleure</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ScoreTable</name>
        <message>
            <source>Photo</source>
            <translation>Photo</translation>
        </message>
        <message>
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <source>Boundary F</source>
            <translation>F de contour</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Section</name>
        <message>
            <source>Hide</source>
            <translation>Masquer</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>Affiché</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Masqué</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmentPage</name>
        <message>
            <source>Segmenter</source>
            <translation>Segmenteur</translation>
        </message>
        <message>
            <source>Made-up pairs</source>
            <translation>Paires synthétiques</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Évaluation</translation>
        </message>
        <message>
            <source>A small network learns from all masks at once, and then finds the object in any photo. This evens out what went wrong in single masks.</source>
            <translation>Un petit réseau apprend de tous les masques à la fois, puis trouve l’objet dans n’importe quelle photo. Cela compense les défauts des masques individuels.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SegmenterTab</name>
        <message>
            <source>Also learn from the attention map</source>
            <translation>Apprendre aussi de la carte d’attention</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Also from doubtful masks</source>
            <translation>Aussi des masques douteux</translation>
        </message>
        <message>
            <source>Review the masks that differ most</source>
            <translation>Vérifier les masques qui diffèrent le plus</translation>
        </message>
        <message>
            <source>Loss</source>
            <translation>Perte</translation>
        </message>
        <message>
            <source>IoU on the photos kept back</source>
            <translation>IoU sur les photos mises de côté</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Puissant</translation>
        </message>
        <message>
            <source>U-Net of the paper</source>
            <translation>U-Net de l’article</translation>
        </message>
        <message>
            <source>Pictures that were made up with their masks; none of them is kept back for the score.</source>
            <translation>Des images générées avec leurs masques ; aucune n’est mise de côté pour le score.</translation>
        </message>
        <message>
            <source>Learns from</source>
            <translation>Apprend de</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <source>Masks that agree little with the attention they came from are left out else.</source>
            <translation>Sinon, les masques qui concordent peu avec l’attention dont ils sont tirés sont laissés de côté.</translation>
        </message>
        <message>
            <source>Label all photos first: the segmenter learns from their masks.</source>
            <translation>Annotez d’abord toutes les photos : le segmenteur apprend de leurs masques.</translation>
        </message>
        <message>
            <source>Open a folder of photos and type what to look for: the segmenter learns one concept.</source>
            <translation>Ouvrez un dossier de photos et saisissez ce qu’il faut chercher : le segmenteur apprend un seul concept.</translation>
        </message>
        <message>
            <source>Label all photos</source>
            <translation>Annoter toutes les photos</translation>
        </message>
        <message>
            <source>No masks of this concept yet</source>
            <translation>Pas encore de masques de ce concept</translation>
        </message>
        <message numerus="yes">
            <source>The refined masks of %n photo(s)</source>
            <translation>
                <numerusform>Les masques affinés de %n photo</numerusform>
                <numerusform>Les masques affinés de %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The preliminary masks of %n photo(s)</source>
            <translation>
                <numerusform>Les masques préliminaires de %n photo</numerusform>
                <numerusform>Les masques préliminaires de %n photos</numerusform>
            </translation>
        </message>
        <message>
            <source>They are older than the masks they were refined from.</source>
            <translation>Ils sont plus anciens que les masques dont l’affinage est parti.</translation>
        </message>
        <message numerus="yes">
            <source>Also learn from the made-up pairs (%n kept)</source>
            <translation>
                <numerusform>Apprendre aussi des paires synthétiques (%n conservée)</numerusform>
                <numerusform>Apprendre aussi des paires synthétiques (%n conservées)</numerusform>
            </translation>
        </message>
        <message>
            <source>There are no attention maps beside these masks: label the photos again.</source>
            <translation>Il n’y a pas de cartes d’attention à côté de ces masques : annotez à nouveau les photos.</translation>
        </message>
        <message>
            <source>It then sees where the word looks, beside the photo. Other photos it can only segment once they were looked at.</source>
            <translation>Il voit alors où le mot regarde, en plus de la photo. Il ne peut segmenter d’autres photos qu’une fois analysées.</translation>
        </message>
        <message>
            <source>Train again</source>
            <translation>Entraîner à nouveau</translation>
        </message>
        <message>
            <source>Train the segmenter</source>
            <translation>Entraîner le segmenteur</translation>
        </message>
        <message>
            <source>Make the masks</source>
            <translation>Créer les masques</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Learning from the masks…</source>
            <translation>Apprentissage à partir des masques…</translation>
        </message>
        <message>
            <source>This training was interrupted. Its last checkpoint is kept.</source>
            <translation>Cet entraînement a été interrompu. Son dernier point de contrôle est conservé.</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Pas encore entraîné</translation>
        </message>
        <message numerus="yes">
            <source>Agrees with the masks it was given to %1 (IoU on %n photo(s) kept back)</source>
            <translation>
                <numerusform>Concorde à %1 avec les masques qui lui ont été donnés (IoU sur %n photo mise de côté)</numerusform>
                <numerusform>Concorde à %1 avec les masques qui lui ont été donnés (IoU sur %n photos mises de côté)</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped at step %1. What it learned is kept.</source>
            <translation>Arrêté à l’itération %1. Ce qui a été appris est conservé.</translation>
        </message>
        <message numerus="yes">
            <source>Learned from %n photo(s)</source>
            <translation>
                <numerusform>A appris de %n photo</numerusform>
                <numerusform>A appris de %n photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n made-up pair(s)</source>
            <translation>
                <numerusform>%n paire synthétique</numerusform>
                <numerusform>%n paires synthétiques</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 left out</source>
            <translation>non retenus : %1</translation>
        </message>
        <message>
            <source>Small and quick; enough for most concepts.</source>
            <translation>Petit et rapide ; suffit pour la plupart des concepts.</translation>
        </message>
        <message>
            <source>Deeper and slower; for concepts of many shapes.</source>
            <translation>Plus profond et plus lent ; pour les concepts aux formes variées.</translation>
        </message>
        <message>
            <source>As wide as the one in the paper; takes by far the longest.</source>
            <translation>Aussi large que celui de l’article ; de loin le plus long.</translation>
        </message>
        <message>
            <source>Small and fast</source>
            <translation>Petit et rapide</translation>
        </message>
        <message>
            <source>Steps (16 photos each)</source>
            <translation>Itérations (16 photos chacune)</translation>
        </message>
        <message>
            <source>automatic: %1</source>
            <translation>automatique : %1</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Général</translation>
        </message>
        <message>
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Maskwright sends nothing anywhere: photos, masks, models and settings stay on this computer.</source>
            <translation>Maskwright n’envoie rien nulle part : photos, masques, modèles et réglages restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ShortcutsDialog</name>
        <message>
            <source>Keyboard and mouse</source>
            <translation>Clavier et souris</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Change keys…</source>
            <translation>Modifier les raccourcis…</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>Ailleurs</translation>
        </message>
        <message>
            <source>The concepts, in their order</source>
            <translation>Les concepts, dans leur ordre</translation>
        </message>
        <message>
            <source>Mouse and keys on the photo</source>
            <translation>Souris et touches sur la photo</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageButton</name>
        <message>
            <source>shown now</source>
            <translation>étape affichée</translation>
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
            <translation>Qu’est-ce que je vois ?</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StageRail</name>
        <message>
            <source>Made before the masks were labelled anew.</source>
            <translation>Fait avant la nouvelle annotation des masques.</translation>
        </message>
        <message>
            <source>Made before an earlier stage was done anew.</source>
            <translation>Fait avant qu’une étape antérieure ne soit refaite.</translation>
        </message>
        <message>
            <source>Not all photos are labelled yet.</source>
            <translation>Toutes les photos ne sont pas encore annotées.</translation>
        </message>
        <message>
            <source>Not all photos are reviewed yet.</source>
            <translation>Toutes les photos ne sont pas encore vérifiées.</translation>
        </message>
        <message>
            <source>Stopped before its end; it can go on.</source>
            <translation>Arrêté avant la fin ; peut continuer.</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Fine-tune</source>
            <translation>Ajuster</translation>
        </message>
        <message>
            <source>Refine</source>
            <translation>Affiner</translation>
        </message>
        <message>
            <source>Segment</source>
            <translation>Segmenter</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>See where the model looks for a word, and label all photos.</source>
            <translation>Voir où le modèle regarde pour un mot, et annoter toutes les photos.</translation>
        </message>
        <message>
            <source>Let the model learn the background of your photos.</source>
            <translation>Laisser le modèle apprendre l’arrière-plan de vos photos.</translation>
        </message>
        <message>
            <source>Sharpen the masks by what differs from a painted background.</source>
            <translation>Préciser les masques d’après ce qui diffère d’un arrière-plan généré.</translation>
        </message>
        <message>
            <source>Train a small network that finds the same masks at once.</source>
            <translation>Entraîner un petit réseau qui trouve les mêmes masques d’un seul coup.</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them.</source>
            <translation>Accepter les masques, ou les corriger.</translation>
        </message>
        <message>
            <source>Write a dataset of what was reviewed.</source>
            <translation>Écrire un jeu de données de ce qui a été vérifié.</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Stages</source>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>What am I looking at?</source>
            <translation>Qu’est-ce que je vois ?</translation>
        </message>
        <message>
            <source>What am I looking at? (F1)</source>
            <translation>Qu’est-ce que je vois ? (F1)</translation>
        </message>
        <message>
            <source>Answered before the masks were made anew, or on masks that are stale.</source>
            <translation>Répondu avant que les masques soient refaits, ou sur des masques périmés.</translation>
        </message>
        <message>
            <source>Exported before the last changes, or from a review that is stale.</source>
            <translation>Exporté avant les dernières modifications, ou à partir d’une vérification périmée.</translation>
        </message>
        <message>
            <source>Next: fine-tune the model</source>
            <translation>Ensuite : ajuster le modèle</translation>
        </message>
        <message>
            <source>Next: refine the masks</source>
            <translation>Ensuite : affiner les masques</translation>
        </message>
        <message>
            <source>Next: train the segmenter</source>
            <translation>Ensuite : entraîner le segmenteur</translation>
        </message>
        <message>
            <source>Next: review the masks</source>
            <translation>Ensuite : vérifier les masques</translation>
        </message>
        <message>
            <source>Next: export a dataset</source>
            <translation>Ensuite : exporter un jeu de données</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StartPage</name>
        <message>
            <source>Drop a folder of photos here</source>
            <translation>Déposez ici un dossier de photos</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>Try the sample photos</source>
            <translation>Essayer les photos d’exemple</translation>
        </message>
        <message>
            <source>They stay where they are and are never changed. Nothing leaves this computer.</source>
            <translation>Elles restent où elles sont et ne sont jamais modifiées. Rien ne quitte cet ordinateur.</translation>
        </message>
        <message>
            <source>Open a folder of photos</source>
            <translation>Ouvrez un dossier de photos</translation>
        </message>
        <message>
            <source>Type what to look for</source>
            <translation>Saisissez ce qu’il faut chercher</translation>
        </message>
        <message>
            <source>Check the masks and export</source>
            <translation>Vérifiez les masques et exportez</translation>
        </message>
        <message>
            <source>Opening %1…</source>
            <translation>Ouverture de %1…</translation>
        </message>
        <message>
            <source>Go on with</source>
            <translation>Continuer avec</translation>
        </message>
        <message>
            <source>New project…</source>
            <translation>Nouveau projet…</translation>
        </message>
        <message>
            <source>Open project…</source>
            <translation>Ouvrir un projet…</translation>
        </message>
        <message>
            <source>Projects opened last</source>
            <translation>Derniers projets ouverts</translation>
        </message>
        <message>
            <source>Back to %1</source>
            <translation>Retour à %1</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Suivre la visite</translation>
        </message>
        <message>
            <source>Five steps from a photo to a dataset, on the sample photos</source>
            <translation>Cinq étapes d’une photo à un jeu de données, avec les photos d’exemple</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StepPlot</name>
        <message>
            <source>Attention and mask area over the timesteps</source>
            <translation>Attention et aire du masque au fil des pas de temps</translation>
        </message>
        <message>
            <source>Click or drag to choose the timestep</source>
            <translation>Cliquez ou faites glisser pour choisir le pas de temps</translation>
        </message>
        <message>
            <source>Timestep</source>
            <translation>Pas de temps</translation>
        </message>
        <message>
            <source>Attention (left)</source>
            <translation>Attention (à gauche)</translation>
        </message>
        <message>
            <source>Mask area in % (right)</source>
            <translation>Aire du masque en % (à droite)</translation>
        </message>
        <message>
            <source>t = %1: attention %2, mask %3 %</source>
            <translation>t = %1 : attention %2, masque %3 %</translation>
        </message>
        <message>
            <source>Computing the curves…</source>
            <translation>Calcul des courbes…</translation>
        </message>
        <message>
            <source>There are no maps of single timesteps.</source>
            <translation>Il n’y a pas de cartes de pas de temps individuels.</translation>
        </message>
        <message>
            <source>Click to choose a timestep.</source>
            <translation>Cliquez pour choisir un pas de temps.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StripPanel</name>
        <message>
            <source>Wheel zooms all four, dragging moves them, a double click fits them</source>
            <translation>La molette zoome les quatre vues, un glissement les déplace, un double clic les affiche en entier</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioActions</name>
        <message>
            <source>&amp;Open folder…</source>
            <translation>&amp;Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>&amp;Save this mask…</source>
            <translation>Enregistrer ce &amp;masque…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Previous photo</source>
            <translation>Photo &amp;précédente</translation>
        </message>
        <message>
            <source>&amp;Next photo</source>
            <translation>Photo &amp;suivante</translation>
        </message>
        <message>
            <source>Previous &amp;timestep</source>
            <translation>Pas de &amp;temps précédent</translation>
        </message>
        <message>
            <source>Next t&amp;imestep</source>
            <translation>Pas de te&amp;mps suivant</translation>
        </message>
        <message>
            <source>&amp;Type a concept</source>
            <translation>Saisir un &amp;concept</translation>
        </message>
        <message>
            <source>&amp;Heatmap</source>
            <translation>&amp;Carte de chaleur</translation>
        </message>
        <message>
            <source>S&amp;nap to edges</source>
            <translation>Caler sur les co&amp;ntours</translation>
        </message>
        <message>
            <source>&amp;Fit the photo</source>
            <translation>&amp;Photo entière</translation>
        </message>
        <message>
            <source>&amp;Actual size</source>
            <translation>Taille &amp;réelle</translation>
        </message>
        <message>
            <source>Zoom &amp;in</source>
            <translation>Zoom a&amp;vant</translation>
        </message>
        <message>
            <source>Zoom o&amp;ut</source>
            <translation>Zoom arr&amp;ière</translation>
        </message>
        <message>
            <source>&amp;Built-in model</source>
            <translation>Modèle &amp;intégré</translation>
        </message>
        <message>
            <source>Choose a model &amp;folder…</source>
            <translation>Choisir un &amp;dossier de modèle…</translation>
        </message>
        <message>
            <source>&amp;Choose a model file…</source>
            <translation>Choisir un &amp;fichier de modèle…</translation>
        </message>
        <message>
            <source>&amp;Keyboard and mouse</source>
            <translation>&amp;Clavier et souris</translation>
        </message>
        <message>
            <source>&amp;About Maskwright</source>
            <translation>À &amp;propos de Maskwright</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>T&amp;hème</translation>
        </message>
        <message>
            <source>Follow the &amp;system</source>
            <translation>Suivre le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>So&amp;mbre</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;New project…</source>
            <translation>&amp;Nouveau projet…</translation>
        </message>
        <message>
            <source>Open &amp;project…</source>
            <translation>Ouvrir un &amp;projet…</translation>
        </message>
        <message>
            <source>Save a &amp;copy of the project…</source>
            <translation>Enregistrer une &amp;copie du projet…</translation>
        </message>
        <message>
            <source>Chec&amp;k the project</source>
            <translation>Con&amp;trôler le projet</translation>
        </message>
        <message>
            <source>Export a &amp;dataset…</source>
            <translation>Exporter un jeu de &amp;données…</translation>
        </message>
        <message>
            <source>Import &amp;masks…</source>
            <translation>&amp;Importer des masques…</translation>
        </message>
        <message>
            <source>&amp;Label all photos…</source>
            <translation>&amp;Annoter toutes les photos…</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refaire</translation>
        </message>
        <message>
            <source>&amp;Accept</source>
            <translation>&amp;Accepter</translation>
        </message>
        <message>
            <source>Re&amp;ject</source>
            <translation>Re&amp;jeter</translation>
        </message>
        <message>
            <source>&amp;Needs work</source>
            <translation>À &amp;retoucher</translation>
        </message>
        <message>
            <source>&amp;Back to unreviewed</source>
            <translation>Marquer &amp;non vérifiée</translation>
        </message>
        <message>
            <source>Ne&amp;xt unreviewed photo</source>
            <translation>Photo non vérifiée &amp;suivante</translation>
        </message>
        <message>
            <source>&amp;Lock the photo</source>
            <translation>&amp;Verrouiller la photo</translation>
        </message>
        <message>
            <source>&amp;Copy the mask to the next photo</source>
            <translation>&amp;Copier le masque sur la photo suivante</translation>
        </message>
        <message>
            <source>&amp;Find the masks that differ most</source>
            <translation>&amp;Trouver les masques qui diffèrent le plus</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Concept %1</translation>
        </message>
        <message>
            <source>&amp;Move the photo</source>
            <translation>&amp;Déplacer la photo</translation>
        </message>
        <message>
            <source>&amp;Brush</source>
            <translation>&amp;Pinceau</translation>
        </message>
        <message>
            <source>&amp;Eraser</source>
            <translation>&amp;Gomme</translation>
        </message>
        <message>
            <source>&amp;Polygon</source>
            <translation>P&amp;olygone</translation>
        </message>
        <message>
            <source>&amp;Lasso</source>
            <translation>&amp;Lasso</translation>
        </message>
        <message>
            <source>&amp;Wand</source>
            <translation>&amp;Baguette</translation>
        </message>
        <message>
            <source>&amp;Fill</source>
            <translation>Re&amp;mplir</translation>
        </message>
        <message>
            <source>Edge &amp;snap brush</source>
            <translation>Pinceau de &amp;calage</translation>
        </message>
        <message>
            <source>Back to the &amp;model&apos;s mask</source>
            <translation>Revenir au masq&amp;ue du modèle</translation>
        </message>
        <message>
            <source>S&amp;maller brush</source>
            <translation>Pinceau plus pe&amp;tit</translation>
        </message>
        <message>
            <source>Lar&amp;ger brush</source>
            <translation>Pinceau plus gra&amp;nd</translation>
        </message>
        <message>
            <source>&amp;Grow</source>
            <translation>&amp;Dilater</translation>
        </message>
        <message>
            <source>&amp;Shrink</source>
            <translation>É&amp;roder</translation>
        </message>
        <message>
            <source>&amp;Fill holes</source>
            <translation>&amp;Combler les trous</translation>
        </message>
        <message>
            <source>&amp;Drop specks</source>
            <translation>Ôter &amp;les îlots</translation>
        </message>
        <message>
            <source>S&amp;mooth</source>
            <translation>L&amp;isser</translation>
        </message>
        <message>
            <source>&amp;Back to the model&apos;s mask</source>
            <translation>Revenir au &amp;masque du modèle</translation>
        </message>
        <message>
            <source>&amp;Clear</source>
            <translation>&amp;Effacer</translation>
        </message>
        <message>
            <source>&amp;Mask</source>
            <translation>&amp;Masque</translation>
        </message>
        <message>
            <source>&amp;Change keys…</source>
            <translation>Modifier les &amp;raccourcis…</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>The whole mas&amp;k</source>
            <translation>Masque &amp;entier</translation>
        </message>
        <message>
            <source>&amp;Review</source>
            <translation>&amp;Vérification</translation>
        </message>
        <message>
            <source>Se&amp;ttings…</source>
            <translation>Réglage&amp;s…</translation>
        </message>
        <message>
            <source>&amp;Start page</source>
            <translation>Page d’acc&amp;ueil</translation>
        </message>
        <message>
            <source>N&amp;othing here</source>
            <translation>R&amp;ien ici</translation>
        </message>
        <message>
            <source>Side &amp;by side</source>
            <translation>Côte à cô&amp;te</translation>
        </message>
        <message>
            <source>&amp;What am I looking at?</source>
            <translation>&amp;Qu’est-ce que je vois ?</translation>
        </message>
        <message>
            <source>&amp;Tour</source>
            <translation>&amp;Visite guidée</translation>
        </message>
        <message>
            <source>&amp;Guide</source>
            <translation>&amp;Guide</translation>
        </message>
        <message>
            <source>Where it is sa&amp;ved</source>
            <translation>Emplacement d’en&amp;registrement</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>Chargement…</translation>
        </message>
        <message>
            <source>This photo cannot be read</source>
            <translation>Cette photo est illisible</translation>
        </message>
        <message>
            <source>This photo cannot be read.</source>
            <translation>Cette photo est illisible.</translation>
        </message>
        <message>
            <source>The model says</source>
            <translation>Le modèle indique</translation>
        </message>
        <message>
            <source>The mask was saved.</source>
            <translation>Le masque a été enregistré.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Choisir un dossier de photos</translation>
        </message>
        <message>
            <source>Choose a folder with a diffusion model</source>
            <translation>Choisir un dossier contenant un modèle de diffusion</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Choisir un fichier de modèle</translation>
        </message>
        <message>
            <source>Models (*.safetensors)</source>
            <translation>Modèles (*.safetensors)</translation>
        </message>
        <message>
            <source>Save this mask</source>
            <translation>Enregistrer ce masque</translation>
        </message>
        <message>
            <source>PNG images (*.png)</source>
            <translation>Images PNG (*.png)</translation>
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
            <translation>%1  ·  %2 millions de paramètres  ·  %3</translation>
        </message>
        <message>
            <source>Looking for “%1”…</source>
            <translation>Recherche de « %1 »…</translation>
        </message>
        <message>
            <source>Type what to look for and press Enter.

The mask and the heatmap of every timestep, layer and word appear here.</source>
            <translation>Saisissez ce qu’il faut chercher et appuyez sur Entrée.

Le masque et la carte de chaleur de chaque pas de temps, couche et mot apparaissent ici.</translation>
        </message>
        <message>
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <source>Previous and next photo, on the photo</source>
            <translation>Photo précédente et suivante, sur la photo</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Molette</translation>
        </message>
        <message>
            <source>Zoom at the cursor</source>
            <translation>Zoomer au niveau du curseur</translation>
        </message>
        <message>
            <source>Drag, Space + drag</source>
            <translation>Glisser, Espace + glisser</translation>
        </message>
        <message>
            <source>Move the photo</source>
            <translation>Déplacer la photo</translation>
        </message>
        <message>
            <source>Double click</source>
            <translation>Double clic</translation>
        </message>
        <message>
            <source>Fit the photo</source>
            <translation>Afficher la photo entière</translation>
        </message>
        <message>
            <source>← → on the histogram</source>
            <translation>← → sur l’histogramme</translation>
        </message>
        <message>
            <source>Move the threshold</source>
            <translation>Déplacer le seuil</translation>
        </message>
        <message>
            <source>Choose a project</source>
            <translation>Choisir un projet</translation>
        </message>
        <message>
            <source>Save a copy of the project</source>
            <translation>Enregistrer une copie du projet</translation>
        </message>
        <message>
            <source>Projects (*.mwproj)</source>
            <translation>Projets (*.mwproj)</translation>
        </message>
        <message>
            <source>Everything is saved as you go.</source>
            <translation>Tout est enregistré au fur et à mesure.</translation>
        </message>
        <message>
            <source>A copy of the project was saved.</source>
            <translation>Une copie du projet a été enregistrée.</translation>
        </message>
        <message>
            <source>This is not the photo that was labelled.</source>
            <translation>Ce n’est pas la photo qui a été annotée.</translation>
        </message>
        <message>
            <source>Choose the folder of photos</source>
            <translation>Choisir le dossier des photos</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Enregistrer le projet sous</translation>
        </message>
        <message>
            <source>Maskwright ended without closing this project.</source>
            <translation>Maskwright s’est arrêté sans fermer ce projet.</translation>
        </message>
        <message>
            <source>Everything up to the last finished stroke is here.</source>
            <translation>Tout est là, jusqu’au dernier trait terminé.</translation>
        </message>
        <message>
            <source>The project cannot be opened.</source>
            <translation>Le projet ne peut pas être ouvert.</translation>
        </message>
        <message>
            <source>Recover what can be read</source>
            <translation>Récupérer ce qui est lisible</translation>
        </message>
        <message>
            <source>The photos of this project are not where they were.</source>
            <translation>Les photos de ce projet ne sont plus à leur place.</translation>
        </message>
        <message>
            <source>Choose their folder…</source>
            <translation>Choisir leur dossier…</translation>
        </message>
        <message>
            <source>The project is in order.</source>
            <translation>Le projet est en ordre.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n point à connaître sur ce projet.</numerusform>
                <numerusform>%n points à connaître sur ce projet.</numerusform>
            </translation>
        </message>
        <message>
            <source>All changes saved</source>
            <translation>Tout est enregistré</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>%n photo a été comparée ; les pires viennent en premier.</numerusform>
                <numerusform>%n photos ont été comparées ; les pires viennent en premier.</numerusform>
            </translation>
        </message>
        <message>
            <source>No photo has masks of two stages to compare yet.</source>
            <translation>Aucune photo n’a encore de masques de deux étapes à comparer.</translation>
        </message>
        <message>
            <source>Label all photos until the segmenter first.</source>
            <translation>Menez d’abord toutes les photos jusqu’au segmenteur.</translation>
        </message>
        <message>
            <source>Concept %1</source>
            <translation>Concept %1</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>&amp;Undo: %1</source>
            <translation>&amp;Annuler : %1</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refaire</translation>
        </message>
        <message>
            <source>&amp;Redo: %1</source>
            <translation>&amp;Refaire : %1</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>Attention</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Alt or right button</source>
            <translation>Alt ou bouton droit</translation>
        </message>
        <message>
            <source>The opposite of the tool</source>
            <translation>L’inverse de l’outil</translation>
        </message>
        <message>
            <source>Hold O</source>
            <translation>Maintenir O</translation>
        </message>
        <message>
            <source>Show the photo alone</source>
            <translation>Afficher la photo seule</translation>
        </message>
        <message>
            <source>Shift + click</source>
            <translation>Maj + clic</translation>
        </message>
        <message>
            <source>A straight stroke</source>
            <translation>Un trait droit</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Close the polygon</source>
            <translation>Fermer le polygone</translation>
        </message>
        <message>
            <source>%1 of %2 photos</source>
            <translation>%1 sur %2 photos</translation>
        </message>
        <message>
            <source>The dataset is exported when what runs now is done.</source>
            <translation>Le jeu de données sera exporté quand la tâche en cours sera terminée.</translation>
        </message>
        <message>
            <source>Importing masks</source>
            <translation>Import des masques</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n photo ne peut pas faire partie d’un projet à cause de son nom.</numerusform>
                <numerusform>%n photos ne peuvent pas faire partie d’un projet à cause de leur nom.</numerusform>
            </translation>
        </message>
        <message>
            <source>Names must not hold a backslash, nor a colon as the second letter: rename them.</source>
            <translation>Les noms ne doivent contenir ni barre oblique inverse, ni deux-points en deuxième position : renommez-les.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when all photos are labelled.</source>
            <translation>« %1 » sera cherché quand toutes les photos seront annotées.</translation>
        </message>
        <message>
            <source>This photo is locked. Unlock it to answer.</source>
            <translation>Cette photo est verrouillée. Déverrouillez-la pour répondre.</translation>
        </message>
        <message>
            <source>Only what lies in one folder is opened.</source>
            <translation>Seul le contenu d’un même dossier est ouvert.</translation>
        </message>
        <message numerus="yes">
            <source>%n other(s) that were dropped lie elsewhere.</source>
            <translation>
                <numerusform>%n autre élément déposé se trouve ailleurs.</numerusform>
                <numerusform>%n autres éléments déposés se trouvent ailleurs.</numerusform>
            </translation>
        </message>
        <message>
            <source>New here?</source>
            <translation>Vous débutez ?</translation>
        </message>
        <message>
            <source>A tour of five steps shows the way from a photo to a dataset.</source>
            <translation>Une visite guidée en cinq étapes montre le chemin d’une photo à un jeu de données.</translation>
        </message>
        <message>
            <source>Take the tour</source>
            <translation>Suivre la visite</translation>
        </message>
        <message>
            <source>There are no photos to open.</source>
            <translation>Il n’y a pas de photos à ouvrir.</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>Choisir un autre dossier…</translation>
        </message>
        <message>
            <source>Use the built-in model</source>
            <translation>Utiliser le modèle intégré</translation>
        </message>
        <message>
            <source>The model is that of step %1 again.</source>
            <translation>Le modèle est de nouveau celui de l’itération %1.</translation>
        </message>
        <message>
            <source>What was made with the model before is marked as stale.</source>
            <translation>Ce qui a été fait auparavant avec le modèle est marqué comme périmé.</translation>
        </message>
        <message>
            <source>Fine-tuning stopped at step %1. What it learned is kept.</source>
            <translation>L’ajustement fin s’est arrêté à l’itération %1. Ce qui a été appris est conservé.</translation>
        </message>
        <message>
            <source>The model is fine-tuned for “%1”.</source>
            <translation>Le modèle est ajusté pour « %1 ».</translation>
        </message>
        <message numerus="yes">
            <source>It learned from %n photo(s).</source>
            <translation>
                <numerusform>Il a appris de %n photo.</numerusform>
                <numerusform>Il a appris de %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were left out: unreadable, without a mask, or nothing but object.</source>
            <translation>
                <numerusform>%n photo a été laissée de côté : illisible, sans masque, ou remplie par l’objet.</numerusform>
                <numerusform>%n photos ont été laissées de côté : illisibles, sans masque, ou remplies par l’objet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Refining stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>L’affinage s’est arrêté ; %n masque a été conservé.</numerusform>
                <numerusform>L’affinage s’est arrêté ; %n masques ont été conservés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) refined.</source>
            <translation>
                <numerusform>%n masque affiné.</numerusform>
                <numerusform>%n masques affinés.</numerusform>
            </translation>
        </message>
        <message>
            <source>With the same settings it goes on where it stopped.</source>
            <translation>Avec les mêmes réglages, il continue là où il s’est arrêté.</translation>
        </message>
        <message>
            <source>There is no project for these photos yet.</source>
            <translation>Il n’y a pas encore de projet pour ces photos.</translation>
        </message>
        <message>
            <source>A dataset is being exported already.</source>
            <translation>Un jeu de données est déjà en cours d’export.</translation>
        </message>
        <message>
            <source>Masks are being imported; half of them make no dataset.</source>
            <translation>Des masques sont en cours d’import ; la moitié d’entre eux ne fait pas un jeu de données.</translation>
        </message>
        <message>
            <source>Nothing can be exported right now.</source>
            <translation>Rien ne peut être exporté pour le moment.</translation>
        </message>
        <message numerus="yes">
            <source>Stopped; the segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Arrêté ; le segmenteur a créé les masques de %n photo.</numerusform>
                <numerusform>Arrêté ; le segmenteur a créé les masques de %n photos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The segmenter made masks of %n photo(s).</source>
            <translation>
                <numerusform>Le segmenteur a créé les masques de %n photo.</numerusform>
                <numerusform>Le segmenteur a créé les masques de %n photos.</numerusform>
            </translation>
        </message>
        <message>
            <source>The photo of this mask is no longer in the folder.</source>
            <translation>La photo de ce masque n’est plus dans le dossier.</translation>
        </message>
        <message>
            <source>The report was saved.</source>
            <translation>Le rapport a été enregistré.</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) could not be read for its contact sheet.</source>
            <translation>
                <numerusform>%n photo n’a pas pu être lue pour la planche-contact.</numerusform>
                <numerusform>%n photos n’ont pas pu être lues pour la planche-contact.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift + click on a word</source>
            <translation>Ctrl ou Maj + clic sur un mot</translation>
        </message>
        <message>
            <source>Choose several words</source>
            <translation>Choisir plusieurs mots</translation>
        </message>
        <message>
            <source>Closing…</source>
            <translation>Fermeture…</translation>
        </message>
        <message>
            <source>Now your own photos</source>
            <translation>À vos photos, maintenant</translation>
        </message>
        <message>
            <source>Choose a folder; they stay where they are and are never changed.</source>
            <translation>Choisissez un dossier ; elles restent où elles sont et ne sont jamais modifiées.</translation>
        </message>
        <message>
            <source>Open folder…</source>
            <translation>Ouvrir un dossier…</translation>
        </message>
        <message>
            <source>It agrees with masks that it had not learned from to %1 only, so the masks before it are still those to review.</source>
            <translation>Il ne concorde qu’à %1 avec des masques dont il n’a pas appris ; les masques précédents restent donc ceux à vérifier.</translation>
        </message>
        <message>
            <source>No masks were held out to tell how good it is, so the masks before it are still those to review.</source>
            <translation>Aucun masque n’a été réservé pour dire ce qu’il vaut ; les masques précédents restent donc ceux à vérifier.</translation>
        </message>
        <message>
            <source>Review its masks</source>
            <translation>Vérifier ses masques</translation>
        </message>
        <message>
            <source>Press Enter in the field above to look for “%1”.</source>
            <translation>Appuyez sur Entrée dans le champ ci-dessus pour chercher « %1 ».</translation>
        </message>
        <message>
            <source>Concepts can be renamed or removed when what runs now is done.</source>
            <translation>Les concepts pourront être renommés ou retirés quand la tâche en cours sera terminée.</translation>
        </message>
        <message>
            <source>The outline drawn here took the place of your mask.</source>
            <translation>Le contour dessiné ici a remplacé votre masque.</translation>
        </message>
        <message>
            <source>To keep yours, take that back and accept the photo in Review.</source>
            <translation>Pour garder le vôtre, annulez cela et acceptez la photo dans Vérifier.</translation>
        </message>
        <message>
            <source>Take that back</source>
            <translation>Annuler cela</translation>
        </message>
        <message numerus="yes">
            <source>The masks of %n photo(s) were compared.</source>
            <translation>
                <numerusform>Les masques de %n photo ont été comparés.</numerusform>
                <numerusform>Les masques de %n photos ont été comparés.</numerusform>
            </translation>
        </message>
        <message>
            <source>Where they differ most, a look is worth most.</source>
            <translation>C’est là où ils diffèrent le plus qu’un coup d’œil est le plus utile.</translation>
        </message>
        <message>
            <source>Show worst first</source>
            <translation>Afficher les pires d’abord</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were kept back to tell how well it paints.</source>
            <translation>
                <numerusform>%n photo a été mise de côté pour mesurer la qualité de la peinture.</numerusform>
                <numerusform>%n photos ont été mises de côté pour mesurer la qualité de la peinture.</numerusform>
            </translation>
        </message>
        <message>
            <source>“%1” will be looked for when fine-tuning is done.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>« %1 » sera recherché quand l’ajustement sera terminé.

Pour chercher maintenant, arrêtez-le : ce qu’il a appris est gardé, et il pourra reprendre plus tard.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the segmenter is trained.

To look now, stop it: what it learned is kept, and it can go on later.</source>
            <translation>« %1 » sera recherché quand le segmenteur sera entraîné.

Pour chercher maintenant, arrêtez-le : ce qu’il a appris est gardé, et il pourra reprendre plus tard.</translation>
        </message>
        <message>
            <source>“%1” will be looked for when the job that runs is done.</source>
            <translation>« %1 » sera recherché quand la tâche en cours sera terminée.</translation>
        </message>
        <message>
            <source>Your mask is back.</source>
            <translation>Votre masque est de retour.</translation>
        </message>
        <message>
            <source>It is drawn here. Attention goes on drawing what the model gives.</source>
            <translation>Il est dessiné ici. Attention continue de dessiner ce que donne le modèle.</translation>
        </message>
        <message>
            <source>Accepted, other outline</source>
            <translation>Acceptée, autre contour</translation>
        </message>
        <message>
            <source>The mask that was accepted differs from the outline drawn here. Review shows it.</source>
            <translation>Le masque accepté diffère du contour dessiné ici. Vérifier le montre.</translation>
        </message>
        <message>
            <source>What was done last could not be noted.</source>
            <translation>La dernière action n’a pas pu être notée.</translation>
        </message>
        <message>
            <source>The stages do not know of it. Make sure that there is room on the disk and that this file can be written, then do it again.</source>
            <translation>Les étapes n’en savent rien. Vérifiez qu’il y a de la place sur le disque et que ce fichier peut être écrit, puis recommencez.</translation>
        </message>
        <message>
            <source>What is done already could not be read.</source>
            <translation>Ce qui est déjà fait n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>What the stages show may be wrong. Make sure that this file can be opened, or move it away: then nothing counts as done.</source>
            <translation>Ce qu’affichent les étapes est peut-être faux. Vérifiez que ce fichier peut être ouvert, ou déplacez-le : rien ne compte alors comme fait.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ThresholdPlot</name>
        <message>
            <source>Histogram of the soft map with the threshold</source>
            <translation>Histogramme de la carte continue avec le seuil</translation>
        </message>
        <message>
            <source>Drag the line to move the threshold. The bars are drawn on a square-root scale.</source>
            <translation>Faites glisser la ligne pour déplacer le seuil. Les barres sont tracées sur une échelle en racine carrée.</translation>
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
            <translation>Début</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Fin</translation>
        </message>
        <message>
            <source>%1
With Ctrl or Shift, a click chooses several; their maps are added up.</source>
            <translation>%1
Avec Ctrl ou Maj, un clic en choisit plusieurs ; leurs cartes sont additionnées.</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolPalette</name>
        <message>
            <source>Tools</source>
            <translation>Outils</translation>
        </message>
        <message>
            <source>Change the whole mask</source>
            <translation>Modifier le masque entier</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::ToolSettings</name>
        <message>
            <source>Size of the brush, in pixels of the photo</source>
            <translation>Taille du pinceau, en pixels de la photo</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>How far colours may differ from the pixel under the wand</source>
            <translation>De combien les couleurs peuvent s’écarter du pixel sous la baguette</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>Tolérance</translation>
        </message>
        <message>
            <source>Mask as a colour</source>
            <translation>Masque en couleur</translation>
        </message>
        <message>
            <source>Mask as an outline</source>
            <translation>Masque en contour</translation>
        </message>
        <message>
            <source>Mask as a cut-out</source>
            <translation>Masque en détourage</translation>
        </message>
        <message>
            <source>Opacity of the mask</source>
            <translation>Opacité du masque</translation>
        </message>
        <message>
            <source>Compare with another mask</source>
            <translation>Comparer avec un autre masque</translation>
        </message>
        <message>
            <source>No comparison</source>
            <translation>Sans comparaison</translation>
        </message>
        <message>
            <source>Blink</source>
            <translation>Alternance</translation>
        </message>
        <message>
            <source>Split view</source>
            <translation>Vue partagée</translation>
        </message>
        <message>
            <source>The mask to compare with</source>
            <translation>Le masque à comparer</translation>
        </message>
        <message>
            <source>Opacity</source>
            <translation>Opacité</translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Tour</name>
        <message>
            <source>Your photos</source>
            <translation>Vos photos</translation>
        </message>
        <message>
            <source>All photos of the folder are in this list. Choose one, or step through them with A and D. They are never changed.</source>
            <translation>Toutes les photos du dossier sont dans cette liste. Choisissez-en une, ou parcourez-les avec A et D. Elles ne sont jamais modifiées.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>Ce qu’il faut chercher</translation>
        </message>
        <message>
            <source>The heatmap and the threshold</source>
            <translation>La carte de chaleur et le seuil</translation>
        </message>
        <message>
            <source>Better masks, where you want them</source>
            <translation>De meilleurs masques, où vous le souhaitez</translation>
        </message>
        <message>
            <source>Fine-tune lets the model learn your photos, Refine sharpens the masks, Segment trains a small network on them. None of them has to be. The marks say what is done and what comes next.</source>
            <translation>« Ajuster » laisse le modèle apprendre vos photos, « Affiner » précise les masques, « Segmenter » entraîne sur eux un petit réseau. Aucune de ces étapes n’est obligatoire. Les marques indiquent ce qui est fait et ce qui vient ensuite.</translation>
        </message>
        <message>
            <source>Review and export</source>
            <translation>Vérifier et exporter</translation>
        </message>
        <message>
            <source>Accept the masks, or correct them with the brush. Export then writes a dataset for your training program. The ? below tells more about whatever you are looking at.</source>
            <translation>Acceptez les masques, ou corrigez-les avec le pinceau. « Exporter » écrit ensuite un jeu de données pour votre programme d’entraînement. Le ? en bas en dit plus sur ce que vous avez sous les yeux.</translation>
        </message>
        <message>
            <source>Skip the tour</source>
            <translation>Passer la visite</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Tour, %1: %2</source>
            <translation>Visite guidée, %1 : %2</translation>
        </message>
        <message>
            <source>Type a word, here “flower”, and press Enter: the photo shows where the model sees that. You can try it now; the tour waits.</source>
            <translation>Saisissez un mot en anglais, ici « flower » (fleur), et appuyez sur Entrée : la photo montre où le modèle le voit. Vous pouvez essayer maintenant ; la visite attend.</translation>
        </message>
        <message>
            <source>Bright colours say where the model sees the word, and the threshold in the histogram decides what becomes the mask. “Label all…” then makes a mask of every photo.</source>
            <translation>Les couleurs claires indiquent où le modèle voit le mot, et le seuil dans l’histogramme décide de ce qui devient le masque. « Tout annoter… » crée ensuite un masque pour chaque photo.</translation>
        </message>
    </context>
</TS>
