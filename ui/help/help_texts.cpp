// SPDX-FileCopyrightText: 2026 The Maskwright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/help_texts.h"

#include <QVariant>
#include <QWidget>

#include "help/help_popup.h"

namespace maskwright::ui {
namespace {

constexpr const char* kTopicProperty = "helpTopic";

HelpText attentionHelp() {
    return {
        HelpPopup::tr("The heatmap of a word"),
        {HelpPopup::tr("A diffusion model paints pictures from words. To do so, every place of the picture asks every "
                       "word of the prompt how much it matters there. These weights are called cross-attention. Here "
                       "the model is shown your photo instead, and the weights say where it sees the word."),
         HelpPopup::tr(
             "Bright colours mean much attention, dark ones little. The mean over all timesteps and layers is "
             "what the mask is made of; single maps show how it comes about."),
         HelpPopup::tr("The model does not look at pixels but at latents: a picture some eight times smaller that "
                       "holds what matters. That is why the heatmap is coarse, and why the mask is snapped to the "
                       "photo's edges."),
         HelpPopup::tr("If the heat lies beside the object, try a plainer word, or a model that knows more words.")},
        HelpTopic::Threshold};
}

HelpText thresholdHelp() {
    return {
        HelpPopup::tr("The histogram and the threshold"),
        {HelpPopup::tr("The bars count how often each value of the heatmap occurs: background at the left, object at "
                       "the right. A mixture of two Gaussians, that is two bell curves, is fitted to them."),
         HelpPopup::tr("The threshold lies where a value is as likely to be object as background. Everything above it "
                       "becomes the mask."),
         HelpPopup::tr("Drag the line, or move it with the arrow keys, if the mask takes too much or too little. "
                       "Reset brings the model's own threshold back.")},
        HelpTopic::Timesteps};
}

HelpText timestepsHelp() {
    return {
        HelpPopup::tr("Timesteps and layers"),
        {HelpPopup::tr("A diffusion model learns to take noise out of pictures. A timestep says how much noise was "
                       "put on the photo before the model looked at it: at a high one little of the photo is left."),
         HelpPopup::tr("The noisy timesteps find the rough place of an object, the others its parts. The curves show "
                       "how much attention the word gets at each timestep, and how large a mask it would make."),
         HelpPopup::tr("Layers are where in the model the words were asked. Those in the middle see the whole picture "
                       "in few cells, the outer ones finer detail. The word chips show the map of any word.")},
        HelpTopic::Finetune};
}

HelpText finetuneHelp() {
    return {
        HelpPopup::tr("Fine-tuning"),
        {HelpPopup::tr("The model gets to know your photos: a copy of it goes on training on them, without any mask "
                       "drawn by hand. Above all it learns what the background looks like where there is no object."),
         HelpPopup::tr("Afterwards it can paint the object over as if it had never been there. Refining needs that, "
                       "to see what the object covers."),
         HelpPopup::tr("The previews show at each checkpoint what the model makes of a few of your photos and how far "
                       "their masks changed. When they stop getting better, stop: what was learned is kept, and you "
                       "can go back to an earlier checkpoint."),
         HelpPopup::tr("This stage may be left out. It takes the longest of all.")},
        HelpTopic::Loss};
}

HelpText lossHelp() {
    return {
        HelpPopup::tr("The loss"),
        {HelpPopup::tr("The loss says how far the model's guess of the noise is from the noise that was put on. Lower "
                       "is better; its height means nothing by itself, only its way down."),
         HelpPopup::tr("The raw line jumps, because every step sees other photos, other noise and another timestep. "
                       "The smooth line shows where it goes. The validation loss is measured on photos that were kept "
                       "aside, always at the same timesteps and with the same noise."),
         HelpPopup::tr("When the validation loss rises while the smooth line falls, the model learns the photos by "
                       "heart. The best checkpoint lies before that.")},
        HelpTopic::Refine};
}

HelpText refineHelp() {
    return {
        HelpPopup::tr("Refining"),
        {HelpPopup::tr("The model paints the background over the object; this is called inpainting. Where photo and "
                       "painting differ, there was the object. The difference is much finer than the heatmap."),
         HelpPopup::tr("The strip shows photo, painted background, difference and mask. The difference times the "
                       "heatmap is cut at a threshold like the first mask."),
         HelpPopup::tr("Each step can be switched off to see what it does: keeping to the first mask, closing gaps, "
                       "filling holes, and snapping to the photo's edges."),
         HelpPopup::tr("A model that was fine-tuned on your photos paints better backgrounds, and so better masks.")},
        HelpTopic::Guidance};
}

HelpText guidanceHelp() {
    return {
        HelpPopup::tr("The guidance scale"),
        {HelpPopup::tr("The model paints by mixing two guesses: one that knows your word, and one that knows only of "
                       "background. The guidance scale says how much of the first goes in."),
         HelpPopup::tr("At 0 it paints background alone, at 1 what the word asks for, above it too much of it. Moving "
                       "the slider lets the object fade in and out, which shows what the model takes it to be."),
         HelpPopup::tr("Masks are made from the painting without the object.")},
        HelpTopic::Segment};
}

HelpText segmentHelp() {
    return {
        HelpPopup::tr("The segmenter"),
        {HelpPopup::tr("A segmenter is a small network (a U-Net) that learns from all masks at once and then finds "
                       "the object in any photo, in a blink and without a diffusion model."),
         HelpPopup::tr("It evens out what went wrong in single masks, because the mistakes differ from photo to photo "
                       "and the object does not."),
         HelpPopup::tr("Where it disagrees with the mask it was given, one of the two is likely to be wrong. Such "
                       "photos come first in the review."),
         HelpPopup::tr("Its score tells how well it agrees with masks that it was not shown. Those were not drawn by "
                       "a person either: only an evaluation measures the truth.")},
        HelpTopic::MadeUpPairs};
}

HelpText madeUpPairsHelp() {
    return {
        HelpPopup::tr("Made-up pairs"),
        {HelpPopup::tr("The model can paint pictures that bring their mask along. Each is painted twice from the same "
                       "noise, once with the word and once without it; what differs is the object."),
         HelpPopup::tr("Drop the pairs whose mask does not fit the picture. A filter has taken out the worst already. "
                       "The segmenter learns from what is kept beside your own photos."),
         HelpPopup::tr("Few photos gain most from them. The built-in model paints little more than coloured shapes.")},
        HelpTopic::Evaluation};
}

HelpText evaluationHelp() {
    return {HelpPopup::tr("The evaluation"),
            {HelpPopup::tr("If you have masks that you trust, Maskwright can measure how close it came to them."),
             HelpPopup::tr("IoU, intersection over union, is the area that both masks share, divided by the area that "
                           "either of them covers: 1 is the same mask, 0 none in common. The mean IoU is its mean over "
                           "photos; mIoU takes the background in as a class of its own."),
             HelpPopup::tr("Accuracy is the share of pixels that are right. It flatters small objects. The boundary F "
                           "score looks at the outlines alone.")},
            HelpTopic::Review};
}

HelpText reviewHelp() {
    return {
        HelpPopup::tr("The review"),
        {HelpPopup::tr("Here you say of each photo whether its mask is right: accept it (Enter), reject it (X), or "
                       "say that it needs work (N). Each answer goes on to the next photo."),
         HelpPopup::tr("Brush, polygon, wand and the other tools correct a mask. A stroke is on the disk as soon as "
                       "it ends, and undo goes on after a restart. Your photos are never changed."),
         HelpPopup::tr("Every stage leaves a mask of its own: preliminary, refined, from the segmenter. What you drew "
                       "lies above them all. The tool bar compares them."),
         HelpPopup::tr("With many photos, look at those first whose masks differ most between stages.")},
        HelpTopic::Export};
}

HelpText exportHelp() {
    return {
        HelpPopup::tr("The dataset"),
        {HelpPopup::tr("An export writes photos and masks in the form that a training program reads: COCO, PNG, YOLO "
                       "or Pascal VOC, split into training, validation and test photos."),
         HelpPopup::tr("You choose which answers count. Accepted photos alone make the best dataset; the dialog says "
                       "beforehand what it will hold."),
         HelpPopup::tr("Every file is read again and compared with the mask it came from. The dataset appears under "
                       "its name only when it is whole, and a report beside it says so.")},
        HelpTopic::Attention};
}

}  // namespace

HelpText helpFor(HelpTopic topic) {
    switch (topic) {
        case HelpTopic::Attention:
            return attentionHelp();
        case HelpTopic::Threshold:
            return thresholdHelp();
        case HelpTopic::Timesteps:
            return timestepsHelp();
        case HelpTopic::Finetune:
            return finetuneHelp();
        case HelpTopic::Loss:
            return lossHelp();
        case HelpTopic::Refine:
            return refineHelp();
        case HelpTopic::Guidance:
            return guidanceHelp();
        case HelpTopic::Segment:
            return segmentHelp();
        case HelpTopic::MadeUpPairs:
            return madeUpPairsHelp();
        case HelpTopic::Evaluation:
            return evaluationHelp();
        case HelpTopic::Review:
            return reviewHelp();
        case HelpTopic::Export:
            break;
    }
    return exportHelp();
}

HelpTopic topicOf(StudioStage stage) {
    switch (stage) {
        case StudioStage::Attention:
            break;
        case StudioStage::Finetune:
            return HelpTopic::Finetune;
        case StudioStage::Refine:
            return HelpTopic::Refine;
        case StudioStage::Segment:
            return HelpTopic::Segment;
        case StudioStage::Review:
            return HelpTopic::Review;
        case StudioStage::Export:
            return HelpTopic::Export;
    }
    return HelpTopic::Attention;
}

QString guidePageOf(HelpTopic topic) {
    switch (topic) {
        case HelpTopic::Attention:
        case HelpTopic::Timesteps:
            break;
        case HelpTopic::Threshold:
            return QStringLiteral("guide/heatmaps.md#the-threshold");
        case HelpTopic::Finetune:
        case HelpTopic::Loss:
        case HelpTopic::Refine:
        case HelpTopic::Guidance:
        case HelpTopic::Segment:
        case HelpTopic::MadeUpPairs:
            return QStringLiteral("guide/fine-tuning.md");
        case HelpTopic::Evaluation:
            return QStringLiteral("guide/fine-tuning.md#did-it-help-on-your-photos");
        case HelpTopic::Review:
            return QStringLiteral("guide/reviewing.md");
        case HelpTopic::Export:
            return QStringLiteral("guide/exporting.md");
    }
    return QStringLiteral("guide/heatmaps.md");
}

void setHelpTopic(QWidget& widget, HelpTopic topic) {
    widget.setProperty(kTopicProperty, static_cast<int>(topic));
}

std::optional<HelpTopic> helpTopicOf(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (const QVariant topic = widget->property(kTopicProperty); topic.isValid())
            return static_cast<HelpTopic>(topic.toInt());
    return std::nullopt;
}

}  // namespace maskwright::ui
