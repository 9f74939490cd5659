<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: 2026 The Maskwright authors
     SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>DatasetCard</name>
        <message numerus="yes">
            <source>%n object(s)</source>
            <translation>
                <numerusform>%n object</numerusform>
                <numerusform>%n objects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) without one</source>
            <translation>
                <numerusform>%n photo without one</numerusform>
                <numerusform>%n photos without one</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A dataset of %n photo(s) was exported.</source>
            <translation>
                <numerusform>A dataset of %n photo was exported.</numerusform>
                <numerusform>A dataset of %n photos was exported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were imported.</source>
            <translation>
                <numerusform>Stopped; %n mask was imported.</numerusform>
                <numerusform>Stopped; %n masks were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) were imported.</source>
            <translation>
                <numerusform>%n mask was imported.</numerusform>
                <numerusform>%n masks were imported.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n object(s) kept the mask they had.</source>
            <translation>
                <numerusform>%n object kept the mask it had.</numerusform>
                <numerusform>%n objects kept the masks they had.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelCard</name>
        <message numerus="yes">
            <source>Stopped; %n mask(s) were kept.</source>
            <translation>
                <numerusform>Stopped; %n mask was kept.</numerusform>
                <numerusform>Stopped; %n masks were kept.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mask(s) written.</source>
            <translation>
                <numerusform>%n mask written.</numerusform>
                <numerusform>%n masks written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::Card</name>
        <message numerus="yes">
            <source>%n photo(s) were left out:</source>
            <translation>
                <numerusform>%n photo was left out:</numerusform>
                <numerusform>%n photos were left out:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::DatasetDialog</name>
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
                <numerusform>%n of them without an object</numerusform>
                <numerusform>%n of them without an object</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) left out</source>
            <translation>
                <numerusform>%n photo left out</numerusform>
                <numerusform>%n photos left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them never looked at</source>
            <translation>
                <numerusform>%n of them never looked at</numerusform>
                <numerusform>%n of them never looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n photo(s) not every concept was looked for; they count as showing none of those.</source>
            <translation>
                <numerusform>In %n photo not every concept was looked for; they count as showing none of those.</numerusform>
                <numerusform>In %n photos not every concept was looked for; they count as showing none of those.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::GalleryPanel</name>
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
                <numerusform>%1 of %n photo</numerusform>
                <numerusform>%1 of %n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::JobBar</name>
        <message numerus="yes">
            <source>about %n second(s) left</source>
            <translation>
                <numerusform>about %n second left</numerusform>
                <numerusform>about %n seconds left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>about %n minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n hour(s) left</source>
            <translation>
                <numerusform>about %n hour left</numerusform>
                <numerusform>about %n hours left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::LabelDialog</name>
        <message numerus="yes">
            <source>%n photo(s)</source>
            <translation>
                <numerusform>%n photo</numerusform>
                <numerusform>%n photos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>maskwright::ui::StudioWindow</name>
        <message numerus="yes">
            <source>%n thing(s) to know about this project.</source>
            <translation>
                <numerusform>%n thing to know about this project.</numerusform>
                <numerusform>%n things to know about this project.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) were compared; the worst come first.</source>
            <translation>
                <numerusform>%n photo was compared; the worst come first.</numerusform>
                <numerusform>%n photos were compared; the worst come first.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) cannot be part of a project for their names.</source>
            <translation>
                <numerusform>%n photo cannot be part of a project for its name.</numerusform>
                <numerusform>%n photos cannot be part of a project for their names.</numerusform>
            </translation>
        </message>
    </context>
</TS>
