"""The tour in the windows: offered, started, left, and out of the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.conversations import answer, conversation, own
from tests.helpers.presented import Talk, loaded_from
from tests.helpers.shelves import Shelf, status
from tests.helpers.tiny_gguf import cached_tiny
from wizchat.chat.events import AnswerFinished, AnswerStarted, AnswerWaiting, WaitReason
from wizchat.chat.values import MessageStatus
from wizchat.desktop.settings import SettingsStore
from wizchat.downloads.items import DownloadState
from wizchat.models.installing import Installed
from wizchat.models.tour import TOUR_ID, TOUR_PARAMS, TourModel
from wizchat.ui.presenters.tour import TourPresenter
from wizchat.ui.shell.actions import ActionId
from wizchat.ui.shell.pages import Page
from wizchat.ui.widgets.button import PillButton

if TYPE_CHECKING:
    from pathlib import Path

    from wizchat.models.installed import InstalledModel


class Guide:
    """The tour over a shelf of models and a talk; its file is a tiny model."""

    def __init__(self, shelf: Shelf, talk: Talk, path: Path) -> None:
        self.shelf, self.talk, self.windows = shelf, talk, shelf.windows
        self.tour: TourModel | None = TourModel(path, path.stat().st_size, "0" * 64)
        windows = self.windows
        self.presenter = TourPresenter(
            talk.service,  # type: ignore[arg-type]
            talk.router,
            talk.known,
            windows.about_models(),
            here=(talk.here, windows.view),
            elsewhere=talk.own,
            engine=shelf.chosen,
            library=shelf.presenter,
            settings=shelf.settings,
            errands=shelf.errands,
            find=lambda: self.tour,
        )

    def begin(self) -> None:
        self.shelf.presenter.begin()
        self.presenter.begin()
        self.shelf.settle()

    def ready(self, path: Path | None = None) -> None:
        """Say that the engine has loaded what it was asked for last."""
        self.shelf.chosen.handle(loaded_from(path or self.shelf.loads[-1]))

    @property
    def bar(self) -> str:
        """What the line under the header says; nothing when it is hidden."""
        bar = self.windows.main._tour_bar
        return "" if bar.isHidden() else f"{bar._text.text()} [{bar._action.text()}]"

    @property
    def is_offered(self) -> bool:
        return not self.windows.view.empty._start.isHidden()

    @property
    def remembered(self) -> str | None:
        return SettingsStore(self.shelf.root / "settings.json").load().selected_model

    @property
    def asked(self) -> list[list[object]]:
        """Whether the tour is asked, and in which conversation alone, each time it was said."""
        return [list(said) for said in self.talk.service.of("choose_tour")]


@pytest.fixture
def guide(shelf: Shelf, talk: Talk, tmp_path: Path) -> Guide:
    path = tmp_path / "tour.gguf"
    path.write_bytes(cached_tiny(9).read_bytes())
    return Guide(shelf, talk, path)


def add(guide: Guide, name: str = "one.gguf", seed: int = 1) -> InstalledModel:
    return guide.shelf.add(name, seed=seed)


def test_the_first_page_starts_it(guide: Guide) -> None:
    guide.begin()
    assert guide.windows.page is guide.windows.first_run
    assert not guide.windows.first_run._tour.isHidden()
    guide.windows.first_run.tour_requested.emit()
    assert guide.windows.page is guide.windows.view
    assert guide.tour is not None
    assert guide.shelf.engine.of("load") == [[guide.tour.path, TOUR_PARAMS]]
    assert guide.asked == [[True, None]]
    guide.ready()
    assert guide.windows.chip == "Tour"
    assert "Tour" in guide.windows.main._header.chip.accessibleName()
    assert "not WizardLM-2" in guide.windows.explanation
    assert "Download WizardLM-2" in guide.bar
    assert not guide.windows.view.empty._questions.isHidden()


def test_it_is_there_again_after_a_restart(guide: Guide) -> None:
    guide.begin()
    guide.presenter.start()
    assert guide.remembered == TOUR_ID
    assert guide.shelf.rows == {}, "it is no model of the library"


def test_a_start_with_the_tour_chosen_goes_on_with_it(guide: Guide) -> None:
    guide.shelf.settings.update(selected_model=TOUR_ID)
    guide.begin()
    assert guide.windows.page is guide.windows.view
    assert guide.tour is not None
    assert guide.shelf.loads == [guide.tour.path]


def test_a_start_with_the_tour_chosen_and_gone(guide: Guide) -> None:
    guide.tour = None
    guide.shelf.settings.update(selected_model=TOUR_ID)
    guide.begin()
    assert guide.windows.page is guide.windows.first_run
    assert guide.windows.first_run._tour.isHidden()
    assert not guide.windows.main._actions[ActionId.TOUR].isEnabled()
    guide.presenter.start()
    assert guide.shelf.loads == []


def test_a_real_model_is_taken_first_although_the_tour_was_chosen_last(guide: Guide) -> None:
    model = add(guide)
    guide.shelf.settings.update(selected_model=TOUR_ID)
    guide.begin()
    assert guide.shelf.loads == [model.path]
    guide.ready()
    assert guide.bar == ""
    assert not guide.is_offered


def test_a_real_model_takes_over_when_it_is_here(guide: Guide) -> None:
    guide.begin()
    guide.presenter.start()
    guide.ready()
    model = add(guide)
    guide.shelf.presenter.handle_install(Installed("item", model))
    assert guide.shelf.loads[-1] == model.path
    assert guide.asked[-1] == [False, None]
    assert "From now on it answers" in guide.windows.notice
    assert guide.remembered == model.id
    assert guide.bar == ""


def test_while_a_model_comes_it_says_so(guide: Guide) -> None:
    guide.begin()
    guide.shelf.presenter.handle_download(status("Q4_K_M", DownloadState.RUNNING))
    assert guide.is_offered
    guide.presenter.start()
    assert "The model that is coming takes over as soon as it is here." in guide.bar
    guide.windows.main.tour_action_requested.emit()
    assert guide.windows.models.isVisible()


def test_the_bar_leads_back_to_the_first_page(guide: Guide) -> None:
    guide.begin()
    guide.presenter.start()
    guide.windows.main.tour_action_requested.emit()
    assert guide.windows.page is guide.windows.first_run
    guide.windows.first_run.tour_requested.emit()
    assert guide.windows.page is guide.windows.view
    assert len(guide.shelf.loads) == 1


def test_help_opens_it_beside_a_real_model(guide: Guide) -> None:
    model = add(guide)
    guide.begin()
    guide.ready()
    before = guide.talk.here.conversation_id
    guide.windows.main._actions[ActionId.TOUR].trigger()
    here = guide.talk.here.conversation_id
    assert here != before
    assert guide.asked[-1] == [True, here]
    guide.ready()
    assert guide.windows.chip == "Tour"
    assert "Back to" in guide.bar
    assert guide.remembered == model.id, "it is not chosen for the next start"
    assert guide.windows.main.models[1] == TOUR_ID, "no model of the menu is checked"
    assert not guide.shelf.rows[model.id].in_use
    guide.windows.main.tour_action_requested.emit()
    assert guide.shelf.loads[-1] == model.path
    assert guide.asked[-1] == [False, None]
    assert guide.bar == ""


def test_whoever_leaves_its_conversation_has_the_model_back(guide: Guide) -> None:
    model = add(guide)
    guide.begin()
    guide.presenter.start()
    guide.ready()
    guide.windows.main.new_requested.emit()
    assert guide.shelf.loads[-1] == model.path


def test_what_is_asked_elsewhere_brings_the_model_back(guide: Guide) -> None:
    model = add(guide)
    guide.begin()
    guide.presenter.start()
    guide.ready()
    guide.talk.tell(AnswerWaiting("another window's", WaitReason.TOUR_ONLY))
    assert guide.shelf.loads[-1] == model.path


def test_opening_it_twice_keeps_it(guide: Guide) -> None:
    add(guide)
    guide.begin()
    guide.presenter.start()
    guide.ready()
    loads = len(guide.shelf.loads)
    guide.presenter.start()
    assert len(guide.shelf.loads) == loads
    assert guide.asked[-1] == [True, guide.talk.here.conversation_id]


def test_it_does_not_cut_off_a_running_answer(guide: Guide) -> None:
    model = add(guide)
    guide.begin()
    guide.ready()
    growing = answer("Once", status=MessageStatus.STREAMING, conversation_id="other")
    guide.talk.tell(AnswerStarted("other", growing))
    guide.presenter.start()
    assert guide.shelf.loads == [model.path]
    assert "cut it off" in guide.windows.notice
    guide.talk.tell(AnswerFinished("other", answer("Once.", conversation_id="other")))
    guide.presenter.start()
    assert len(guide.shelf.loads) == 2


def test_the_chips_menu_leads_back_too(guide: Guide) -> None:
    model = add(guide)
    guide.begin()
    guide.presenter.start()
    guide.windows.main.model_chosen.emit(model.id)
    assert guide.shelf.loads[-1] == model.path
    assert guide.bar == ""


def test_another_model_that_arrives_meanwhile_does_not_end_it(guide: Guide) -> None:
    add(guide)
    guide.begin()
    guide.presenter.start()
    other = add(guide, "two.gguf", seed=2)
    guide.shelf.presenter.handle_install(Installed("item", other))
    assert guide.shelf.loads[-1] != other.path
    assert "Choose it" in guide.windows.notice


def test_a_waiting_message_is_answered_when_it_is_told_to(guide: Guide) -> None:
    guide.begin()
    guide.windows.first_run.download_requested.emit("7B-Q4_K_M")
    here = guide.talk.here.conversation_id
    guide.windows.view.tour_answer_requested.emit()
    assert guide.talk.service.of("let_tour_answer") == [[here]]
    assert guide.tour is not None
    assert guide.shelf.loads == [guide.tour.path]


def test_it_stands_in_for_a_model_that_does_not_load(guide: Guide) -> None:
    from wizchat.engine.protocol import LoadErrorCode, LoadFailed

    model = add(guide)
    guide.begin()
    guide.shelf.chosen.handle(LoadFailed(code=LoadErrorCode.OUT_OF_MEMORY, detail=""))
    assert guide.is_offered
    guide.presenter.start()
    guide.ready()
    guide.talk.tell(AnswerWaiting("elsewhere", WaitReason.TOUR_ONLY))
    assert guide.shelf.loads[-1] != model.path, "it would fail again"
    assert guide.remembered == model.id


def test_settings_do_not_reload_it(guide: Guide) -> None:
    guide.begin()
    guide.presenter.start()
    guide.shelf.presenter.reload_model()
    assert len(guide.shelf.loads) == 1


def test_a_window_of_its_own_can_give_what_waits_to_it(guide: Guide) -> None:
    guide.begin()
    guide.talk.own.open("other")
    view = guide.talk.own.windows[0].window.view
    guide.talk.open(conversation("other"), own("Hello"), answer("", status=MessageStatus.WAITING))
    guide.talk.tell(AnswerWaiting("other", WaitReason.NO_MODEL))
    offers = [b for b in view.findChildren(PillButton) if b.text() == "Let the tour answer"]
    assert [b.isHidden() for b in offers] == [False]
    view.tour_answer_requested.emit()
    assert guide.talk.service.of("let_tour_answer") == [["other"]]
    guide.ready()
    assert view.empty._questions.isVisibleTo(view.empty)
    guide.talk.own.close("other")
    guide.presenter.refresh()


def test_a_window_of_its_own_says_that_the_tour_answers(guide: Guide) -> None:
    guide.begin()
    guide.presenter.start()
    guide.ready()
    guide.talk.own.open("other")
    window = guide.talk.own.windows[0].window
    assert not window._tour_bar.isHidden()
    guide.windows.main.show_page(Page.CHAT)
    window._tour_bar.action_requested.emit()
    assert guide.windows.page is guide.windows.first_run
    add(guide)
    guide.shelf.presenter.refresh()
    guide.shelf.settle()
    window._tour_bar.action_requested.emit()
    guide.ready()
    assert window._tour_bar.isHidden()
