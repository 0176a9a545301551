"""What the options are called and what is said about them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizchat.desktop.settings import Group, Language, Rest
from wizchat.ui import words
from wizchat.ui.language import name_of
from wizchat.ui.settings.wording import OptionWords, Shape

translate = QCoreApplication.translate
"""With its context at each text, so that the tools of Qt find them."""


def group_title(group: Group) -> str:
    """Return the heading of a group."""
    return {
        Group.APPEARANCE: translate("Settings", "Appearance"),
        Group.BACKGROUND: translate("Settings", "In the background"),
        Group.ANSWERS: translate("Settings", "Answers"),
        Group.ENGINE: translate("Settings", "Engine"),
        Group.WRITING: translate("Settings", "Writing"),
        Group.STORAGE: translate("Settings", "Storage"),
        Group.NETWORK: translate("Settings", "Network"),
        Group.REMEMBERED: "",
    }[group]


def choice(value: str) -> str:
    """Return what one of several choices is called."""
    names = {
        **{language.value: name_of(language) for language in Language if language != "system"},
        "system": translate("Settings", "Like the system"),
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
        "comfortable": translate("Settings", "Comfortable"),
        "wide": translate("Settings", "Wide"),
        "on": translate("Settings", "Always"),
        "off": translate("Settings", "Never"),
        "never": translate("Settings", "Never"),
        **{rest.value: _waits(rest) for rest in Rest if rest.seconds is not None},
        "enter": words.enter_key(),
        "ctrl_enter": words.enter_key(ctrl=True),
    }
    return names.get(value, value)


def _waits(rest: Rest) -> str:
    if rest is Rest.AFTER_60:
        return translate("Settings", "After an hour")
    return translate("Settings", "After {0} minutes").format(
        words.number(int((rest.seconds or 0) / 60))
    )


def value_in_words(value: object, said: OptionWords) -> str:
    """Return a value as it is shown: 100 %, 0.7, 8,192, Automatic."""
    if value is None:
        return said.unset
    if isinstance(value, bool):
        return translate("Settings", "on") if value else translate("Settings", "off")
    if isinstance(value, float):
        if said.shape is Shape.PERCENT:
            return words.percent(round(value * 100), 100)
        return words.number(int(value)) if value.is_integer() else words.decimal(value, 2)
    if isinstance(value, int):
        return f"{words.number(value)}\N{NO-BREAK SPACE}{said.unit}".rstrip()
    return choice(str(value))


def option_words(key: str) -> OptionWords:
    """Return the words of an option; its key alone for one that has none yet."""
    for group in (_appearance, _writing, _background, _answers, _engine, _network, _storage):
        said = group()
        if key in said:
            return said[key]
    return OptionWords(key, "")


def _appearance() -> dict[str, OptionWords]:
    return {
        "theme": OptionWords(
            translate("Settings", "Colours"),
            translate("Settings", "Light, dark, or as the system is."),
            synonyms=translate("Settings", "theme dark mode light night color look"),
        ),
        "text_scale": OptionWords(
            translate("Settings", "Text size"),
            translate("Settings", "Scales all text of the app."),
            shape=Shape.PERCENT,
            synonyms=translate("Settings", "font size zoom scale larger smaller readability"),
        ),
        "font_family": OptionWords(
            translate("Settings", "Typeface"),
            translate("Settings", "Of the whole app; code keeps a typeface of its own."),
            unset=translate("Settings", "Like the system"),
            shape=Shape.FONT,
            synonyms=translate("Settings", "font family typography dyslexia"),
        ),
        "answer_width": OptionWords(
            translate("Settings", "Width of conversations"),
            translate(
                "Settings",
                "Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has "
                "more room for code and tables.",
            ),
            synonyms=translate("Settings", "line length column margins layout"),
        ),
        "reduced_motion": OptionWords(
            translate("Settings", "Less motion"),
            translate(
                "Settings", "The caret does not blink then, and menus and lists open at once."
            ),
            synonyms=translate("Settings", "animations reduced blinking accessibility"),
        ),
        "language": OptionWords(
            translate("Settings", "Language"),
            translate(
                "Settings",
                "Of menus and buttons, from the next start on. The model answers in the language "
                "you write in, as far as it knows it.",
            ),
            synonyms=translate("Settings", "language translation locale English"),
        ),
    }


def _writing() -> dict[str, OptionWords]:
    return {
        "send_key": OptionWords(
            translate("Settings", "Send with"),
            translate(
                "Settings",
                "With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.",
            ),
            synonyms=translate("Settings", "return newline keyboard key composer message"),
        ),
    }


def _background() -> dict[str, OptionWords]:
    return {
        "notify": OptionWords(
            translate("Settings", "Tell me when an answer is done"),
            translate(
                "Settings",
                "With the title and the first words, while its window is not the active one.",
            ),
            synonyms=translate("Settings", "notification notify alert message desktop"),
        ),
        "keep_in_tray": OptionWords(
            translate("Settings", "Keep running in the tray"),
            translate(
                "Settings",
                "Closing the main window then does not quit. Has no effect on a desktop without "
                "a tray, nor on a Mac, where apps stay open anyway.",
            ),
            synonyms=translate("Settings", "close quit background icon minimize taskbar"),
        ),
    }


def _answers() -> dict[str, OptionWords]:
    publisher = translate("Settings", "the publisher's own for WizardLM-2")
    return {
        "temperature": OptionWords(
            translate("Settings", "Temperature"),
            translate(
                "Settings",
                "How freely the next word is chosen. At 0 the likeliest is always taken (greedy), "
                "and the same question gets the same answer.",
            ),
            synonyms=translate("Settings", "randomness creativity sampling"),
            origin=publisher,
        ),
        "top_p": OptionWords(
            translate("Settings", "Top-p"),
            translate(
                "Settings",
                "Chooses among the likeliest tokens that together reach this share. "
                "1 leaves all of them in. Plays no part at temperature 0.",
            ),
            origin=publisher,
        ),
        "min_p": OptionWords(
            translate("Settings", "Min-p"),
            translate(
                "Settings",
                "Leaves out tokens less likely than this share of the likeliest. "
                "0 leaves all of them in. Plays no part at temperature 0.",
            ),
            origin=translate("Settings", "off, as the publisher had it"),
        ),
        "repeat_penalty": OptionWords(
            translate("Settings", "Repeat penalty"),
            translate(
                "Settings",
                "Above 1 the model repeats itself less; too much makes it stray. 1 is off.",
            ),
            origin=translate("Settings", "off, as the publisher had it"),
        ),
        "seed": OptionWords(
            translate("Settings", "Seed"),
            translate(
                "Settings",
                "The same seed, settings and conversation mostly give the same answer on this "
                "computer. Now and then rounding changes a word, and with it what follows.",
            ),
            unset=translate("Settings", "A new one each time"),
        ),
        "max_tokens": OptionWords(
            translate("Settings", "Longest answer"),
            translate("Settings", "A token is about three quarters of a word in English."),
            origin=publisher,
            unit=translate("Settings", "tokens"),
            synonyms=translate("Settings", "max tokens limit length"),
        ),
    }


def _reloading(said: str) -> str:
    then = translate(
        "Settings",
        "The model is loaded again with it at once; an answer under way stops and is kept.",
    )
    return words.sentences((said, then))


def _engine() -> dict[str, OptionWords]:
    return {
        "context_window": OptionWords(
            translate("Settings", "Context window"),
            _reloading(
                translate(
                    "Settings",
                    "How many tokens of a conversation the model sees. A larger window needs more "
                    "memory.",
                )
            ),
            origin=translate("Settings", "the length that the publisher's tokenizer states"),
            unit=translate("Settings", "tokens"),
            synonyms=translate("Settings", "memory length n_ctx KV cache RAM"),
        ),
        "gpu_layers": OptionWords(
            translate("Settings", "Layers on the GPU"),
            _reloading(
                translate("Settings", "Automatic puts as many there as fit. 0 uses the CPU alone.")
            ),
            unset=translate("Settings", "Automatic"),
            unit=translate("Settings", "layers"),
            synonyms=translate("Settings", "graphics card offload CUDA Vulkan Metal VRAM"),
        ),
        "threads": OptionWords(
            translate("Settings", "CPU threads"),
            _reloading(
                translate(
                    "Settings", "More than the physical cores makes answers slower, not faster."
                )
            ),
            unset=translate("Settings", "Automatic"),
            unit=translate("Settings", "threads"),
            synonyms=translate("Settings", "processor cores speed"),
        ),
        "speculation": OptionWords(
            translate("Settings", "Write repetitions faster"),
            _reloading(
                translate(
                    "Settings",
                    "Where an answer repeats what was said before, as in edited code and "
                    "quotations, the model checks several tokens at once. Used only while that is "
                    "faster here, and never with a seed of your own.",
                )
            ),
            synonyms=translate(
                "Settings", "speculative decoding drafts lookup n-gram speed code edit"
            ),
        ),
        "rest": OptionWords(
            translate("Settings", "Free the model's memory"),
            translate(
                "Settings",
                "When nothing was asked for so long. The next message loads the model again by "
                "itself.",
            ),
            synonyms=translate("Settings", "unload idle timeout RAM rest sleep keep alive"),
        ),
        **_manners(),
    }


def _manners() -> dict[str, OptionWords]:
    return {
        "make_room": OptionWords(
            translate("Settings", "Make room for other apps"),
            translate(
                "Settings",
                "While other apps are busy, the model computes with fewer threads. It answers "
                "faster that way than by competing for the same cores.",
            ),
            synonyms=translate("Settings", "cpu load busy neighbour share cores slow priority"),
        ),
        "gentle_on_battery": OptionWords(
            translate("Settings", "Be gentle on battery"),
            translate(
                "Settings",
                "Half of the threads and a lower priority while the computer runs on its battery. "
                "Answers come more slowly.",
            ),
            synonyms=translate("Settings", "power laptop energy saving heat fan noise"),
        ),
        "gentle_in_background": OptionWords(
            translate("Settings", "Be gentle in the background"),
            translate("Settings", "The same while you work in another app."),
            synonyms=translate("Settings", "window inactive minimized unfocused priority"),
        ),
    }


def _storage() -> dict[str, OptionWords]:
    return {
        "models_folder": OptionWords(
            translate("Settings", "Models folder"),
            translate(
                "Settings",
                "Where downloads go from the next start on. What lies in the folder before can be "
                "moved below.",
            ),
            unset=translate("Settings", "The app's own folder"),
            shape=Shape.FOLDER,
            synonyms=translate("Settings", "disk directory downloads location move"),
        ),
        "automatic_backups": OptionWords(
            translate("Settings", "Automatic backups"),
            translate(
                "Settings",
                "Copies your conversations into the app's data folder once a day when something "
                "changed. File, Backups goes back to one.",
            ),
        ),
        "backup_days": OptionWords(
            translate("Settings", "Daily backups kept"),
            translate(
                "Settings", "Of the four weeks before them, the last of each week is kept as well."
            ),
            unit=translate("Settings", "days"),
        ),
        "saved_caches_gb": OptionWords(
            translate("Settings", "Quick reopening"),
            translate(
                "Settings",
                "Room on the disk for what the model has read of your conversations, so that going "
                "on with one after a restart takes a moment and not minutes. Incognito ones are "
                "never kept. 0 keeps nothing and deletes what there is.",
            ),
            unit="GB",
            synonyms=translate("Settings", "KV cache disk space resume restart faster memory"),
        ),
    }


def _network() -> dict[str, OptionWords]:
    return {
        "hub_endpoint": OptionWords(
            translate("Settings", "Download server"),
            translate(
                "Settings", "Address of a mirror of the Hugging Face Hub, from the next start on."
            ),
            unset="https://huggingface.co",
            synonyms=translate("Settings", "mirror endpoint proxy internet URL"),
        ),
    }
