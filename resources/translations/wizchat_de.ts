<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>About WizChat</source>
            <translation>Über WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizChat's icon</source>
            <translation>Symbol von WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Version {0} · Apache License 2.0</source>
            <translation>Version {0} · Apache-Lizenz 2.0</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The app</source>
            <translation>Die App</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Chat offline with WizardLM-2 7B on your own computer. Nothing you write leaves it.</source>
            <translation>Offline mit WizardLM-2 7B chatten, auf dem eigenen Computer. Nichts, was Sie schreiben, verlässt ihn.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The model</source>
            <translation>Das Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and withdrawn by its publisher soon after. What WizChat downloads are community copies, checked by their SHA-256. The model knows nothing after its training, and it can be wrong.</source>
            <translation>WizardLM-2 7B erschien im April 2024 unter der Apache-Lizenz 2.0 und wurde vom Herausgeber bald darauf zurückgezogen. WizChat lädt Kopien aus der Community herunter und prüft sie anhand ihrer SHA-256. Das Modell weiß nichts von dem, was nach seinem Training geschah, und es kann sich irren.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Made with</source>
            <translation>Entstanden mit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and other free software.</source>
            <translation>llama.cpp und llama-cpp-python (MIT), Qt {0} und PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments und anderer freier Software.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No conversation is open</source>
            <translation>Keine Unterhaltung ist geöffnet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No answer is being written</source>
            <translation>Gerade wird keine Antwort geschrieben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>There is no finished answer</source>
            <translation>Es gibt keine fertige Antwort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Conversation</source>
            <translation>&amp;Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Window</source>
            <translation>&amp;Fenster</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;New conversation</source>
            <translation>&amp;Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New incognito con&amp;versation</source>
            <translation>Neue Inko&amp;gnito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open conversation…</source>
            <translation>Unterhaltung ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Import…</source>
            <translation>&amp;Importieren…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Backups…</source>
            <translation>&amp;Sicherungen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open data &amp;folder</source>
            <translation>&amp;Datenordner öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Cu&amp;t</source>
            <translation>&amp;Ausschneiden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Einfügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Select &amp;all</source>
            <translation>A&amp;lles auswählen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Copy last a&amp;nswer</source>
            <translation>Letzte Antwort ko&amp;pieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Find in conversation</source>
            <translation>In Unterhaltung &amp;suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Search conversations</source>
            <translation>&amp;Unterhaltungen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>Einstellun&amp;gen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Befehlspalette…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Sidebar</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Archive</source>
            <translation>&amp;Archiv</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Trash</source>
            <translation>&amp;Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Larger text</source>
            <translation>&amp;Größerer Text</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;maller text</source>
            <translation>&amp;Kleinerer Text</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>&amp;Normale Textgröße</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Full screen</source>
            <translation>&amp;Vollbild</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Attach files…</source>
            <translation>&amp;Dateien anhängen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Pro&amp;mpts…</source>
            <translation>Pro&amp;mpts…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Stop answering</source>
            <translation>Antwort &amp;stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Re&amp;generate answer</source>
            <translation>Antwort &amp;neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Continue a cut answer</source>
            <translation>Abgeschnittene Antwort &amp;fortsetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Branch into a new conversation</source>
            <translation>In neue Unterhaltung &amp;verzweigen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Previous conversation</source>
            <translation>Vor&amp;herige Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Ne&amp;xt conversation</source>
            <translation>Nä&amp;chste Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open in &amp;own window</source>
            <translation>In &amp;eigenem Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Umbenennen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>P&amp;inned</source>
            <translation>An&amp;geheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Arc&amp;hived</source>
            <translation>&amp;Archiviert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New fol&amp;der</source>
            <translation>Neuer &amp;Ordner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Move to &amp;trash</source>
            <translation>In den &amp;Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open Models</source>
            <translation>Modelle ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Fixed system &amp;prompt</source>
            <translation>Fester System&amp;prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Minimize</source>
            <translation>&amp;Minimieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Close window</source>
            <translation>Fenster &amp;schließen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Tour</source>
            <translation>&amp;Tour</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>Tasten&amp;kürzel</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;System report</source>
            <translation>&amp;Systembericht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;About WizChat</source>
            <translation>Ü&amp;ber WizChat</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for a model. This is answered as soon as one is loaded.</source>
            <translation>Wartet auf ein Modell. Die Antwort folgt, sobald eines geladen ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.</source>
            <translation>Wartet auf WizardLM-2. Geladen ist nur die Tour; sie kennt nur diese App.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the model to load…</source>
            <translation>Wartet, bis das Modell geladen ist…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>Wartet auf die Antwort davor…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading {0} of {1} tokens</source>
            <translation>Liest {0} von {1} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading the conversation…</source>
            <translation>Liest die Unterhaltung…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The answer reached the length limit and ends here.</source>
            <translation>Die Antwort hat die Höchstlänge erreicht und endet hier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped. What was written is kept.</source>
            <translation>Gestoppt. Das bisher Geschriebene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped before the answer began. Regenerate to have it answered.</source>
            <translation>Vor Beginn der Antwort gestoppt. „Neu erzeugen“ holt sie nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>No model was loaded. Choose one in Models, then regenerate.</source>
            <translation>Es war kein Modell geladen. Wählen Sie unter „Modelle“ eines aus und erzeugen Sie die Antwort dann neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The conversation no longer fits the context window. Start a new one, or edit an earlier message.</source>
            <translation>Die Unterhaltung passt nicht mehr ins Kontextfenster. Beginnen Sie eine neue oder bearbeiten Sie eine frühere Nachricht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The message does not fit the context window. Shorten it.</source>
            <translation>Die Nachricht passt nicht ins Kontextfenster. Kürzen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The pinned turns leave no room for this question and an answer. Unpin a turn, then regenerate.</source>
            <translation>Die angehefteten Beiträge lassen keinen Platz für diese Frage und eine Antwort. Lösen Sie einen davon und erzeugen Sie die Antwort dann neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The question and this answer fill the context window, so the answer cannot go on. Ask for the rest in a new conversation, or choose a larger window in Settings.</source>
            <translation>Die Frage und diese Antwort füllen das Kontextfenster, deshalb kann die Antwort nicht weitergehen. Fragen Sie in einer neuen Unterhaltung nach dem Rest oder wählen Sie in den Einstellungen ein größeres Fenster.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine could not go on. What was written is kept; try again.</source>
            <translation>Die Engine konnte nicht weitermachen. Das bisher Geschriebene bleibt erhalten; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped before the answer began, and was started again. Regenerate to have it answered.</source>
            <translation>Die Engine ist ausgefallen, bevor die Antwort begann, und wurde neu gestartet. „Neu erzeugen“ holt sie nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; continue it, or regenerate to get another answer.</source>
            <translation>Die Engine ist ausgefallen und wurde neu gestartet. Das bisher Geschriebene bleibt erhalten; setzen Sie die Antwort fort oder erzeugen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; regenerate to get another answer.</source>
            <translation>Die Engine ist ausgefallen und wurde neu gestartet. Das bisher Geschriebene bleibt erhalten; „Neu erzeugen“ liefert eine andere Antwort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>1 token</source>
            <translation>1 Token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} tokens</source>
            <translation>{0} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1} tokens/s</source>
            <translation>{0} · {1} Tokens/s</translation>
        </message>
    </context>
    <context>
        <name>AnswerMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Let the tour answer</source>
            <translation>Die Tour antworten lassen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>{0} answered</source>
            <translation>{0} hat geantwortet</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>The archive is empty</source>
            <translation>Das Archiv ist leer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>What you archive leaves the list, and is still found by the search.</source>
            <translation>Was Sie archivieren, verschwindet aus der Liste; die Suche findet es weiterhin.</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Removed the folder “{0}”; its conversations are kept</source>
            <translation>Ordner „{0}“ entfernt; seine Unterhaltungen bleiben erhalten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to “{folder}”</source>
            <translation>„{title}“ nach „{folder}“ verschoben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to “{folder}”</source>
            <translation>{count} Unterhaltungen nach „{folder}“ verschoben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of its folder</source>
            <translation>„{title}“ aus dem Ordner genommen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived “{title}”</source>
            <translation>„{title}“ archiviert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of the archive</source>
            <translation>„{title}“ aus dem Archiv geholt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to the trash</source>
            <translation>„{title}“ in den Papierkorb verschoben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put “{title}” back</source>
            <translation>„{title}“ zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned “{title}”</source>
            <translation>„{title}“ angeheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned “{title}”</source>
            <translation>„{title}“ ist nicht mehr angeheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of their folders</source>
            <translation>{count} Unterhaltungen aus ihren Ordnern genommen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived {count} conversations</source>
            <translation>{count} Unterhaltungen archiviert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of the archive</source>
            <translation>{count} Unterhaltungen aus dem Archiv geholt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to the trash</source>
            <translation>{count} Unterhaltungen in den Papierkorb verschoben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put {count} conversations back</source>
            <translation>{count} Unterhaltungen zurückgelegt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned {count} conversations</source>
            <translation>{count} Unterhaltungen angeheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned {count} conversations</source>
            <translation>{count} Unterhaltungen sind nicht mehr angeheftet</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Attachment {0}</source>
            <translation>Anhang {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Remove {0}</source>
            <translation>{0} entfernen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>reading…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>counting…</source>
            <translation>wird gezählt…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>{0}, too long</source>
            <translation>{0}, zu lang</translation>
        </message>
    </context>
    <context>
        <name>AttachmentShelf</name>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>{0} attached</source>
            <translation>{0} angehängt</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Source code</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>HTML source</source>
            <translation>HTML-Quelltext</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>1 token</source>
            <translation>1 Token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} tokens</source>
            <translation>{0} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} has {1} tokens; {2} fit. Attach a shorter part of it, or choose a larger context window in Settings.</source>
            <translation>{0} hat {1} Tokens; {2} passen hinein. Hängen Sie einen kürzeren Teil davon an oder wählen Sie in den Einstellungen ein größeres Kontextfenster.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>A message can have {0} files. The others were not attached.</source>
            <translation>Eine Nachricht kann {0} Dateien haben. Die übrigen wurden nicht angehängt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read: {detail}.</source>
            <translation>{name} konnte nicht gelesen werden: {detail}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has more than {limit} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} hat mehr als {limit} Zeichen, weit mehr, als das Modell auf einmal lesen kann. Hängen Sie einen Teil davon an.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture of a page without text in it, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>{name} ist das Bild einer Seite ohne Text, wie von einem Scanner. Die Texterkennung eines PDF-Programms kann den Text ergänzen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is no longer there. It may have been moved or deleted.</source>
            <translation>{name} ist nicht mehr da. Die Datei wurde vielleicht verschoben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a folder. Attach the files in it that matter.</source>
            <translation>{name} ist ein Ordner. Hängen Sie die Dateien daraus an, auf die es ankommt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not a file with text.</source>
            <translation>{name} ist keine Datei mit Text.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read.</source>
            <translation>{name} konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is too large: {size}. Files up to {size_limit} can be attached.</source>
            <translation>{name} ist zu groß: {size}. Dateien bis {size_limit} können angehängt werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} hat {found} Zeichen, weit mehr, als das Modell auf einmal lesen kann. Hängen Sie einen Teil davon an.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} pages, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} hat {found} Seiten, weit mehr, als das Modell auf einmal lesen kann. Hängen Sie einen Teil davon an.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may help.</source>
            <translation>Das Lesen von {name} dauerte länger als {limit} Sekunden und wurde gestoppt. Vielleicht hilft es, das Dokument als Text zu speichern.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} needs more memory to read than a document should. Saving it as text may help.</source>
            <translation>{name} braucht zum Lesen mehr Speicher, als ein Dokument sollte. Vielleicht hilft es, das Dokument als Text zu speichern.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has no text in it.</source>
            <translation>{name} enthält keinen Text.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not text. Text, source code, PDF and .docx can be attached.</source>
            <translation>{name} ist kein Text. Anhängen lassen sich Text, Quelltext, PDF und .docx.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture. WizardLM-2 reads text alone.</source>
            <translation>{name} ist ein Bild. WizardLM-2 liest nur Text.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is an archive. Unpack it and attach the files that matter.</source>
            <translation>{name} ist ein Archiv. Entpacken Sie es und hängen Sie die Dateien an, auf die es ankommt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a model. Models opens and uses such files.</source>
            <translation>{name} ist ein Modell. Solche Dateien werden unter „Modelle“ geöffnet und verwendet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a kind of office document that cannot be read here, or has a password. Save it as .docx, PDF or text.</source>
            <translation>{name} ist ein Office-Dokument, das hier nicht gelesen werden kann oder ein Kennwort hat. Speichern Sie es als .docx, PDF oder Text.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is protected. Open it in a PDF program, save it without protection, and attach that.</source>
            <translation>{name} ist geschützt. Öffnen Sie die Datei in einem PDF-Programm, speichern Sie sie ohne Schutz und hängen Sie diese Fassung an.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>The {found} pages of {name} are pictures without text in them, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>Die {found} Seiten von {name} sind Bilder ohne Text, wie von einem Scanner. Die Texterkennung eines PDF-Programms kann den Text ergänzen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is damaged and could not be read.</source>
            <translation>{name} ist beschädigt und konnte nicht gelesen werden.</translation>
        </message>
    </context>
    <context>
        <name>BackupPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations could not be backed up. {0}</source>
            <translation>Ihre Unterhaltungen konnten nicht gesichert werden. {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Damaged</source>
            <translation>Beschädigt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>made by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>kept before a restore</source>
            <translation>vor einer Wiederherstellung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Something unexpected went wrong with the backups. Nothing was deleted; try again, or see Help &gt; System report.</source>
            <translation>Bei den Sicherungen ist etwas Unerwartetes schiefgegangen. Nichts wurde gelöscht; versuchen Sie es noch einmal, oder sehen Sie unter Hilfe &gt; Systembericht nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Nothing was changed.</source>
            <translation>Es wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations are those of {0} again</source>
            <translation>Ihre Unterhaltungen sind wieder auf dem Stand vom {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Backups</source>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Back up now</source>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Looking at the backups…</source>
            <translation>Sicherungen werden durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>There is no backup yet. The first is made a day after your first chat.</source>
            <translation>Es gibt noch keine Sicherung. Die erste entsteht einen Tag nach Ihrem ersten Chat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Copies of your conversations on this computer. Before you go back to one, what is here now is kept as a backup too.</source>
            <translation>Kopien Ihrer Unterhaltungen auf diesem Computer. Bevor Sie zu einer davon zurückkehren, wird der jetzige Stand ebenfalls gesichert.</translation>
        </message>
    </context>
    <context>
        <name>BusNotifier</name>
        <message>
            <location filename="../../wizchat/ui/shell/notifier.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Deleted the question and its answer</source>
            <translation>Frage und Antwort gelöscht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
    </context>
    <context>
        <name>ChatWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Incognito conversation</source>
            <translation>Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>{0} – WizChat</source>
            <translation>{0} – WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Close and forge&amp;t</source>
            <translation>Sch&amp;ließen und vergessen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Move to &amp;trash</source>
            <translation>In den &amp;Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>CodeHeader</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap</source>
            <translation>Umbrechen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap long lines</source>
            <translation>Lange Zeilen umbrechen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save code to a file</source>
            <translation>Code in einer Datei speichern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy code</source>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>code</source>
            <translation>Code</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Unwrap</source>
            <translation>Nicht umbrechen</translation>
        </message>
    </context>
    <context>
        <name>CodeHeaders</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_headers.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>CodeSaver</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>Save code</source>
            <translation>Code speichern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>The code was not saved: {0}</source>
            <translation>Der Code wurde nicht gespeichert: {0}</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find a conversation</source>
            <translation>Unterhaltung suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find an action, conversation, model or setting</source>
            <translation>Aktion, Unterhaltung, Modell oder Einstellung suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} found. {1}</source>
            <translation>{0} gefunden. {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Nothing found. Try fewer letters, or another word.</source>
            <translation>Nichts gefunden. Versuchen Sie ein kürzeres oder anderes Wort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} more: type to find them</source>
            <translation>{0} weitere: weitertippen, um sie zu finden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Enter chooses, Esc closes</source>
            <translation>Enter wählt aus, Esc schließt</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Incognito, not saved</source>
            <translation>Inkognito, wird nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Editing an earlier message</source>
            <translation>Eine frühere Nachricht wird bearbeitet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message and the pinned turns take {0} tokens; the context window holds {1}, the answer included. Unpin a turn, or shorten the message, and send again.</source>
            <translation>Diese Nachricht und die angehefteten Beiträge brauchen {0} Tokens; das Kontextfenster fasst {1}, die Antwort eingerechnet. Lösen Sie einen der Beiträge oder kürzen Sie die Nachricht und senden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message is {0} tokens long; the context window holds {1}, the answer and the fixed prompt included. Shorten it and send again.</source>
            <translation>Diese Nachricht ist {0} Tokens lang; das Kontextfenster fasst {1}, die Antwort und den festen Systemprompt eingerechnet. Kürzen Sie sie und senden Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>{0} is still being read.</source>
            <translation>{0} wird noch gelesen.</translation>
        </message>
    </context>
    <context>
        <name>ComposerEdit</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything…</source>
            <translation>Stellen Sie eine Frage…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything… {0} sends</source>
            <translation>Stellen Sie eine Frage… {0} sendet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Save as prompt</source>
            <translation>Als Prompt speichern</translation>
        </message>
    </context>
    <context>
        <name>ComposerFiles</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Attach files</source>
            <translation>Dateien anhängen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Text and documents</source>
            <translation>Text und Dokumente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>The long text is attached.</source>
            <translation>Der lange Text ist angehängt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Put it into the message</source>
            <translation>In die Nachricht einfügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Removed {0}.</source>
            <translation>{0} entfernt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Pictures cannot be pasted: WizardLM-2 reads text alone.</source>
            <translation>Bilder lassen sich nicht einfügen: WizardLM-2 liest nur Text.</translation>
        </message>
    </context>
    <context>
        <name>ComposerPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/composer.py" />
            <source>Kept as the prompt “{0}”. / inserts it.</source>
            <translation>Als Prompt „{0}“ gespeichert. / fügt ihn ein.</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>The model reads at most {0} tokens at once: the fixed prompt, the conversation, what you are writing and its own answer. {1} are in use; {2} are kept free for the answer.</source>
            <translation>Das Modell liest höchstens {0} Tokens auf einmal: den festen Systemprompt, die Unterhaltung, das, was Sie gerade schreiben, und seine eigene Antwort. {1} sind belegt; {2} bleiben für die Antwort frei.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>When the window is full, the oldest turns are left out, several at a time. A line in the conversation then shows where the model begins to read.</source>
            <translation>Ist das Fenster voll, fallen die ältesten Beiträge weg, mehrere auf einmal. Eine Linie in der Unterhaltung zeigt dann, wo das Modell zu lesen beginnt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window can be set in Settings and takes more memory. A new conversation begins with an empty one.</source>
            <translation>Damit ein Beitrag im Blick bleibt, heften Sie ihn an: im Menü ⋯ unter einer Nachricht. Ein größeres Fenster lässt sich in den Einstellungen wählen und braucht mehr Speicher. Eine neue Unterhaltung beginnt mit einem leeren.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One message above the line no longer fits, so the model does not see it. It is still here; nothing was deleted.</source>
            <translation>Eine Nachricht über der Linie passt nicht mehr, das Modell sieht sie deshalb nicht. Sie ist weiterhin da; es wurde nichts gelöscht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n messages above the line no longer fit, so the model does not see them. They are still here; nothing was deleted.</source>
            <translation>
                <numerusform>Eine Nachricht über der Linie passt nicht mehr, das Modell sieht sie deshalb nicht. Sie ist weiterhin da; es wurde nichts gelöscht.</numerusform>
                <numerusform>%Ln Nachrichten über der Linie passen nicht mehr, das Modell sieht sie deshalb nicht. Sie sind weiterhin da; es wurde nichts gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One pinned turn above the line is still read.</source>
            <translation>Ein angehefteter Beitrag über der Linie wird weiterhin gelesen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n pinned turns above the line are still read.</source>
            <translation>
                <numerusform>Ein angehefteter Beitrag über der Linie wird weiterhin gelesen.</numerusform>
                <numerusform>%Ln angeheftete Beiträge über der Linie werden weiterhin gelesen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>What the model sees</source>
            <translation>Was das Modell sieht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>Open settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Name of the folder</source>
            <translation>Name des Ordners</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Title of the conversation</source>
            <translation>Titel der Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_list.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Open in own window</source>
            <translation>In eigenem Fenster öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Unpin</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Pin</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Take out of the archive</source>
            <translation>Aus dem Archiv holen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Archive</source>
            <translation>Archivieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Close and forget</source>
            <translation>Schließen und vergessen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Delete for good…</source>
            <translation>Endgültig löschen…</translation>
        </message>
    </context>
    <context>
        <name>ConversationSource</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>ConversationWindows</name>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Main window: {0}</source>
            <translation>Hauptfenster: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Incognito conversation</source>
            <translation>Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
    </context>
    <context>
        <name>ConversationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/conversations.py" />
            <source>Backups…</source>
            <translation>Sicherungen…</translation>
        </message>
    </context>
    <context>
        <name>DeleteSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete {0}?</source>
            <translation>{0} löschen?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>This frees {0} on the disk. Your conversations stay, and the model can be downloaded again.</source>
            <translation>Das gibt {0} auf dem Datenträger frei. Ihre Unterhaltungen bleiben erhalten, und das Modell lässt sich wieder herunterladen.</translation>
        </message>
    </context>
    <context>
        <name>DeviceEntry</name>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device: {0}</source>
            <translation>Dieses Gerät verwenden: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device</source>
            <translation>Dieses Gerät verwenden</translation>
        </message>
    </context>
    <context>
        <name>Devices</name>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Computes whatever no GPU takes.</source>
            <translation>Berechnet alles, was keine GPU übernimmt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver did not answer when it was asked what there is, so the CPU is used. Restarting the computer or another driver may help.</source>
            <translation>Der Grafiktreiber hat auf die Frage nach den Geräten nicht geantwortet, deshalb wird die CPU verwendet. Ein Neustart des Computers oder ein anderer Treiber kann helfen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver could not be asked what there is, so the CPU is used.</source>
            <translation>Der Grafiktreiber konnte nicht nach den Geräten gefragt werden, deshalb wird die CPU verwendet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver crashed when it was asked what there is, so the CPU is used. Another driver may help.</source>
            <translation>Der Grafiktreiber ist bei der Frage nach den Geräten abgestürzt, deshalb wird die CPU verwendet. Ein anderer Treiber kann helfen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>This engine is built for the CPU alone.</source>
            <translation>Diese Engine ist nur für die CPU gebaut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>No GPU was found, so the CPU is used. This engine is built for {0}.</source>
            <translation>Es wurde keine GPU gefunden, deshalb wird die CPU verwendet. Diese Engine ist für {0} gebaut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU that shares the computer's memory</source>
            <translation>GPU, die den Arbeitsspeicher des Computers mitbenutzt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Not used.</source>
            <translation>Wird nicht verwendet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because it gave other results than the CPU: its driver is faulty. After an update of the driver it is tried again by itself.</source>
            <translation>Ausgeschaltet, weil es andere Ergebnisse als die CPU geliefert hat: Sein Treiber ist fehlerhaft. Nach einer Aktualisierung des Treibers wird es von selbst wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because the engine stopped more than once with it. After an update of the driver it is tried again by itself.</source>
            <translation>Ausgeschaltet, weil die Engine damit mehr als einmal ausgefallen ist. Nach einer Aktualisierung des Treibers wird es von selbst wieder versucht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Holds {0} of the model's {1} layers.</source>
            <translation>Hält {0} der {1} Schichten des Modells.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>{0} of {1} free</source>
            <translation>{0} von {1} frei</translation>
        </message>
    </context>
    <context>
        <name>DevicesRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Look again</source>
            <translation>Erneut suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>graphics card processor GPU driver CUDA Vulkan Metal VRAM memory</source>
            <translation>Grafikkarte Grafikprozessor Prozessor GPU Treiber CUDA Vulkan Metal VRAM Speicher graphics card</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download</source>
            <translation>Download</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download of {0}</source>
            <translation>Download von {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>waiting for the network</source>
            <translation>wartet auf Verbindung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>checking the file</source>
            <translation>Datei wird geprüft</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>stopped, see Models</source>
            <translation>gestoppt, siehe „Modelle“</translation>
        </message>
    </context>
    <context>
        <name>EmptyConversation</name>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Start the tour</source>
            <translation>Tour starten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Incognito conversation</source>
            <translation>Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know about WizChat?</source>
            <translation>Was möchten Sie über WizChat wissen?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know?</source>
            <translation>Was möchten Sie wissen?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Nothing you write here is saved, nor what is answered. It stays until you close it or quit WizChat; then it is gone for good.</source>
            <translation>Nichts, was Sie hier schreiben, wird gespeichert, auch keine Antwort. Alles bleibt, bis Sie die Unterhaltung schließen oder WizChat beenden; dann ist es endgültig weg.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet; a message waits for it.</source>
            <translation>Noch ist kein Modell bereit; Ihre Nachricht wartet so lange.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Ask in your own words, or begin with one of these.</source>
            <translation>Fragen Sie in eigenen Worten oder beginnen Sie hiermit.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is here yet. You can write already; the message waits for it.
Meanwhile the tour, a tiny model that is already here, knows this app.</source>
            <translation>Noch ist kein Modell da. Sie können schon schreiben; die Nachricht wartet so lange.
Bis dahin hilft die Tour, ein winziges, schon vorhandenes Modell, das diese App kennt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Everything stays on this computer.</source>
            <translation>Alles bleibt auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet. You can write already; the message waits for it.</source>
            <translation>Noch ist kein Modell bereit. Sie können schon schreiben; die Nachricht wartet so lange.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file is no longer there. Choose another model, or put the file back.</source>
            <translation>Die Datei des Modells ist nicht mehr da. Wählen Sie ein anderes Modell oder legen Sie die Datei zurück.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file cannot be read: it is damaged, cut off, or no model. Verify it in Models, or download it again.</source>
            <translation>Die Datei des Modells kann nicht gelesen werden: Sie ist beschädigt, unvollständig oder kein Modell. Prüfen Sie sie unter „Modelle“ oder laden Sie sie noch einmal herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>There is not enough memory for this model. Close other apps, or choose a smaller quantization.</source>
            <translation>Für dieses Modell reicht der Speicher nicht. Schließen Sie andere Apps oder wählen Sie eine kleinere Quantisierung.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gives wrong results with this model. Switch it off in Settings, under Engine.</source>
            <translation>Die GPU liefert mit diesem Modell falsche Ergebnisse. Schalten Sie sie in den Einstellungen unter „Engine“ aus.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Loading was stopped.</source>
            <translation>Das Laden wurde gestoppt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model could not be loaded. The engine's log has the details.</source>
            <translation>Das Modell konnte nicht geladen werden. Näheres steht im Protokoll der Engine.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Memory was short</source>
            <translation>Der Speicher war knapp</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped with this model</source>
            <translation>Die Engine ist mit diesem Modell ausgefallen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gave wrong results</source>
            <translation>Die GPU hat falsche Ergebnisse geliefert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the model runs on the CPU, with a window of {1} tokens.</source>
            <translation>{0}, deshalb läuft das Modell auf der CPU, mit einem Fenster von {1} Tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so {1} layers run on the GPU and the others on the CPU.</source>
            <translation>{0}, deshalb laufen {1} Schichten auf der GPU und die übrigen auf der CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the window is {1} tokens now.</source>
            <translation>{0}, deshalb umfasst das Fenster jetzt {1} Tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped and is starting again. What was written is kept; the next message works as soon as the model is loaded.</source>
            <translation>Die Engine ist ausgefallen und startet neu. Das bisher Geschriebene bleibt erhalten; die nächste Nachricht geht, sobald das Modell geladen ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine cannot be started: {0}</source>
            <translation>Die Engine lässt sich nicht starten: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine is of another version than the app. Install WizChat again.</source>
            <translation>Die Engine hat eine andere Version als die App. Installieren Sie WizChat neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped several times and stays down. What was written is kept. Choose the model again to start it, or try a smaller one.</source>
            <translation>Die Engine ist mehrmals ausgefallen und bleibt aus. Das bisher Geschriebene bleibt erhalten. Wählen Sie das Modell noch einmal, um sie zu starten, oder versuchen Sie ein kleineres.</translation>
        </message>
    </context>
    <context>
        <name>EnginePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>This is the tour, a tiny model that knows this app and nothing else. It is not WizardLM-2.</source>
            <translation>Das ist die Tour, ein winziges Modell, das diese App kennt und sonst nichts. Es ist nicht WizardLM-2.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>CPU</source>
            <translation>CPU</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Incognito conversation</source>
            <translation>Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} days left</source>
            <translation>Noch {0} Tage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>1 day left</source>
            <translation>Noch 1 Tag</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Deleted at the next start</source>
            <translation>Wird beim nächsten Start gelöscht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0}+ matches</source>
            <translation>{0}+ Treffer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} matches</source>
            <translation>{0} Treffer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>being answered</source>
            <translation>wird beantwortet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in its own window</source>
            <translation>in eigenem Fenster</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the archive</source>
            <translation>im Archiv</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the folder {0}</source>
            <translation>im Ordner {0}</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Assistant</source>
            <translation>Assistent</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Attached: {0}</source>
            <translation>Angehängt: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A conversation in WizChat, last changed {0}</source>
            <translation>Eine Unterhaltung in WizChat, zuletzt geändert am {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Stopped before its end.</source>
            <translation>Vor dem Ende gestoppt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Cut at a limit.</source>
            <translation>An einer Grenze abgeschnitten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>The engine failed here.</source>
            <translation>Hier ist die Engine ausgefallen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 conversation</source>
            <translation>1 Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} conversations</source>
            <translation>{0} Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} messages</source>
            <translation>{0} Nachrichten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is too large to import: {1}, and the most is {2}.</source>
            <translation>{0} ist zu groß zum Importieren: {1}, höchstens {2} sind möglich.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} was written by a later version than the one WizChat knows. Nothing was imported.</source>
            <translation>{0} stammt von einer neueren Version als der, die WizChat kennt. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged or was cut short ({1}). Nothing was imported; export or download it again.</source>
            <translation>{0} ist beschädigt oder unvollständig ({1}). Es wurde nichts importiert; exportieren Sie die Datei noch einmal oder laden Sie sie neu herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversation with a message in it.</source>
            <translation>{0} enthält keine Unterhaltung mit einer Nachricht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} kann nicht gelesen werden: {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversations that WizChat knows. Nothing was imported.</source>
            <translation>{0} enthält keine Unterhaltungen, die WizChat kennt. Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk of {0}. Nothing was written there; free some space or choose another place.</source>
            <translation>Auf dem Datenträger von {0} ist nicht genug Platz. Es wurde nichts geschrieben; schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be written to. Nothing was changed; choose another place.</source>
            <translation>{0} ist schreibgeschützt. Es wurde nichts geändert; wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be written: {1}. Nothing was changed there.</source>
            <translation>{0} konnte nicht geschrieben werden: {1}. Dort wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk ({0}). Free some space, then try again.</source>
            <translation>Auf dem Datenträger ist nicht genug Platz ({0}). Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be read or written to.</source>
            <translation>{0} darf nicht gelesen oder beschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Another program holds {0}. Close it, then try again.</source>
            <translation>Ein anderes Programm verwendet {0}. Schließen Sie es und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged and of no use.</source>
            <translation>{0} ist beschädigt und unbrauchbar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A later version of WizChat wrote {0}. Use that version, or a newer one.</source>
            <translation>{0} stammt von einer neueren Version von WizChat. Verwenden Sie diese oder eine noch neuere.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be read or written.</source>
            <translation>{0} konnte nicht gelesen oder geschrieben werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3} to {4}.</source>
            <translation>{0} aus {1} mit {2}, {3} bis {4}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3}.</source>
            <translation>{0} aus {1} mit {2}, {3}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} of them are here already.</source>
            <translation>{0} davon sind schon hier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 of them is here already.</source>
            <translation>1 davon ist schon hier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>It is here already.</source>
            <translation>Sie ist schon hier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Left out, without messages: {0}.</source>
            <translation>Ausgelassen, da ohne Nachrichten: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Could not be read and are left out: {0}.</source>
            <translation>Nicht lesbar und deshalb ausgelassen: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export here</source>
            <translation>Hierhin exportieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exporting…</source>
            <translation>Wird exportiert…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exported to {0}</source>
            <translation>Nach {0} exportiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>{0} exported to {1}</source>
            <translation>{0} nach {1} exportiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>This conversation: {0}</source>
            <translation>Diese Unterhaltung: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>The {0} selected conversations</source>
            <translation>Die {0} ausgewählten Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>All conversations</source>
            <translation>Alle Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>With all versions of questions and answers</source>
            <translation>Mit allen Fassungen der Fragen und Antworten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>There is nothing to export yet.</source>
            <translation>Es gibt noch nichts zu exportieren.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Web page (HTML)</source>
            <translation>Webseite (HTML)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Pages to read and print.</source>
            <translation>Seiten zum Lesen und Drucken.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>One file for any browser, light and dark. Nothing in it runs or is fetched.</source>
            <translation>Eine Datei für jeden Browser, hell und dunkel. Darin wird nichts ausgeführt und nichts nachgeladen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Plain text as the model writes it.</source>
            <translation>Reiner Text, so wie das Modell ihn schreibt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Everything: model, settings and seed of each answer, which mostly give the same answer again. WizChat imports it.</source>
            <translation>Alles: Modell, Einstellungen und Seed jeder Antwort, womit meist dieselbe Antwort noch einmal entsteht. WizChat kann es importieren.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Quantization</source>
            <translation>Quantisierung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>File (SHA-256)</source>
            <translation>Datei (SHA-256)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Asked</source>
            <translation>Gefragt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Finished</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Speed</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens/s</source>
            <translation>{0} Tokens/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>About this answer</source>
            <translation>Über diese Antwort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Repeat penalty</source>
            <translation>Wiederholungsstrafe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Length limit</source>
            <translation>Höchstlänge</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>0 (always the likeliest word)</source>
            <translation>0 (immer das wahrscheinlichste Wort)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>1 token</source>
            <translation>1 Token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens</source>
            <translation>{0} Tokens</translation>
        </message>
    </context>
    <context>
        <name>Fatal</name>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>{0}: {1}. Your conversations and models belong there. Check the folder's permissions and the disk, or set WIZCHAT_HOME to another folder.</source>
            <translation>{0}: {1}. Ihre Unterhaltungen und Modelle gehören dorthin. Prüfen Sie die Rechte des Ordners und den Datenträger oder setzen Sie WIZCHAT_HOME auf einen anderen Ordner.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat cannot use its folder</source>
            <translation>WizChat kann seinen Ordner nicht verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Install it again; conversations and models stay. ({0})</source>
            <translation>Installieren Sie es neu; Unterhaltungen und Modelle bleiben erhalten. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat is not installed completely</source>
            <translation>WizChat ist nicht vollständig installiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Everything is saved. Start it as you usually do. ({0})</source>
            <translation>Alles ist gespeichert. Starten Sie es wie gewohnt. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat could not be started again</source>
            <translation>WizChat konnte nicht neu gestartet werden</translation>
        </message>
    </context>
    <context>
        <name>FileProblems</name>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>This file cannot be used: {0}</source>
            <translation>Diese Datei ist nicht verwendbar: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is not a GGUF file, so it was not added.</source>
            <translation>{0} ist keine GGUF-Datei und wurde deshalb nicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off. Copy or download it again.</source>
            <translation>{0} ist unvollständig. Kopieren Sie die Datei noch einmal oder laden Sie sie neu herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off: {1} of {2} are here. Copy or download it again.</source>
            <translation>{0} ist unvollständig: {1} von {2} sind hier. Kopieren Sie die Datei noch einmal oder laden Sie sie neu herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is of GGUF version {1}, which this app does not read.</source>
            <translation>{0} hat die GGUF-Version {1}, die diese App nicht liest.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is damaged: its header contradicts itself. Download it again.</source>
            <translation>{0} ist beschädigt: Die Angaben am Dateianfang widersprechen sich. Laden Sie die Datei neu herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.</source>
            <translation>{0} ist ein Modell anderer Art ({1}). WizChat spricht nur mit WizardLM-2, deshalb wurde es nicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>different</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.</source>
            <translation>{0} zerlegt Text in andere Stücke als WizardLM-2 ({1} gibt es davon) und wurde deshalb nicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} stores its weights in a way that this app does not read.</source>
            <translation>{0} speichert seine Gewichte in einer Form, die diese App nicht liest.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is part {1} of {2}. Add the first part.</source>
            <translation>{0} ist Teil {1} von {2}. Fügen Sie den ersten Teil hinzu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} holds a vocabulary and no model.</source>
            <translation>{0} enthält ein Vokabular und kein Modell.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>A part of the model is missing: {0}</source>
            <translation>Ein Teil des Modells fehlt: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is no file at {0}.</source>
            <translation>Unter {0} gibt es keine Datei.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} cannot be read. Check its permissions and the disk.</source>
            <translation>{0} kann nicht gelesen werden. Prüfen Sie die Rechte der Datei und den Datenträger.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is still being written by another program. Add it when that is done.</source>
            <translation>{0} wird noch von einem anderen Programm geschrieben. Fügen Sie die Datei hinzu, wenn es damit fertig ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be deleted; another program may be using it.</source>
            <translation>{0} konnte nicht gelöscht werden; vielleicht wird die Datei von einem anderen Programm verwendet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is another file at {0}. It stays as it is; move it away, then try again.</source>
            <translation>Unter {0} liegt eine andere Datei. Sie bleibt, wie sie ist; verschieben Sie sie und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be written. The model is where it was; check the disk and its permissions.</source>
            <translation>{0} konnte nicht geschrieben werden. Das Modell ist, wo es war; prüfen Sie den Datenträger und die Rechte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved.</source>
            <translation>Nicht genug Speicherplatz: {0} nötig, {1} frei in {2}. Es wurde nichts verschoben.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models could not be written to {0}. No model was touched; check the disk and its free space.</source>
            <translation>Die Liste der Modelle konnte nicht nach {0} geschrieben werden. Kein Modell wurde angerührt; prüfen Sie den Datenträger und seinen freien Platz.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.</source>
            <translation>„{0}“ ist keine Datei auf dem Hub. Schreiben Sie sie als owner/repo/file.gguf, wie in ihrer Adresse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models to download cannot be read: {0}. Install WizChat again.</source>
            <translation>Die Liste der Modelle zum Herunterladen kann nicht gelesen werden: {0}. Installieren Sie WizChat neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>That model is no longer in the list.</source>
            <translation>Dieses Modell steht nicht mehr in der Liste.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>It is checked before it is added.</source>
            <translation>Wird vorher geprüft.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add {0}</source>
            <translation>{0} hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find in this conversation</source>
            <translation>In dieser Unterhaltung suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>Vorherige Stelle (Umschalt+Enter)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>Nächste Stelle (Enter)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}…</source>
            <translation>{0} von {1}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Chat privately, on this computer</source>
            <translation>Privat chatten, auf diesem Computer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline.</source>
            <translation>WizardLM-2 7B läuft hier. Nichts, was Sie schreiben, verlässt diesen Computer, und es geht auch offline.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Download and start</source>
            <translation>Herunterladen und starten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file I have…</source>
            <translation>GGUF-Datei verwenden…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All quantizations…</source>
            <translation>Alle Quantisierungen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Found in {0}: {1}</source>
            <translation>In {0} gefunden: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file</source>
            <translation>GGUF-Datei verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by its publisher within a day; these are community copies, checked by their SHA-256. It knows nothing after its training and can be wrong.</source>
            <translation>WizardLM-2 7B erschien im April 2024 unter Apache-2.0 und wurde vom Herausgeber binnen eines Tages zurückgezogen; dies sind Kopien aus der Community, geprüft anhand ihrer SHA-256. Das Modell weiß nichts von dem, was nach seinem Training geschah, und kann sich irren.</translation>
        </message>
    </context>
    <context>
        <name>FolderEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>Choose a folder</source>
            <translation>Ordner wählen</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to &amp;folder</source>
            <translation>In O&amp;rdner verschieben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>No folder</source>
            <translation>Kein Ordner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
    </context>
    <context>
        <name>FontEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>{0} (not installed)</source>
            <translation>{0} (nicht installiert)</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit message</source>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate</source>
            <translation>Neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate answer</source>
            <translation>Antwort neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue answer</source>
            <translation>Antwort fortsetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Branch</source>
            <translation>Verzweigen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More to do with this message</source>
            <translation>Mehr zu dieser Nachricht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>This turn stays in the context window</source>
            <translation>Dieser Beitrag bleibt im Kontextfenster</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>About this answer: {0}</source>
            <translation>Über diese Antwort: {0}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Show the sidebar</source>
            <translation>Seitenleiste einblenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Incognito</source>
            <translation>Inkognito</translation>
        </message>
    </context>
    <context>
        <name>Headings</name>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Incognito</source>
            <translation>Inkognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Previous 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Folder {0}</source>
            <translation>Ordner {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>collapsed, {0} in it</source>
            <translation>eingeklappt, {0} darin</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>expanded, {0} in it</source>
            <translation>ausgeklappt, {0} darin</translation>
        </message>
    </context>
    <context>
        <name>HubFileSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Add from Hub</source>
            <translation>Vom Hub hinzufügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:</source>
            <translation>Eine GGUF-Datei von WizardLM-2 auf dem Hugging Face Hub, als owner/repo/file.gguf:</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>File on the Hub</source>
            <translation>Datei auf dem Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Reading {0}…</source>
            <translation>{0} wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Something unexpected went wrong while this was read. Nothing was imported; choose something else, or see Help &gt; System report.</source>
            <translation>Beim Lesen ist etwas Unerwartetes schiefgegangen. Nichts wurde importiert; wählen Sie etwas anderes, oder sehen Sie unter Hilfe &gt; Systembericht nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Importing…</source>
            <translation>Wird importiert…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Nothing was imported.</source>
            <translation>Es wurde nichts importiert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported, then no more.</source>
            <translation>{0} importiert, dann abgebrochen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported</source>
            <translation>{0} importiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} skipped, here already</source>
            <translation>{0} übersprungen, schon hier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import conversations</source>
            <translation>Unterhaltungen importieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread folders). Nothing is stored before you have seen what it is.</source>
            <translation>Aus WizChat (JSON), ChatGPT (die .zip-Datei des Exports oder conversations.json), GPT4All (.chat-Dateien), LM Studio (.conversation.json-Dateien) und Jan (Thread-Ordner). Gespeichert wird erst, wenn Sie gesehen haben, was es ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a file…</source>
            <translation>Datei wählen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a folder…</source>
            <translation>Ordner wählen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import those again, as copies</source>
            <translation>Diese noch einmal importieren, als Kopien</translation>
        </message>
    </context>
    <context>
        <name>IncognitoMark</name>
        <message>
            <location filename="../../wizchat/ui/widgets/incognito_mark.py" />
            <source>Nothing of this conversation is saved on this computer.</source>
            <translation>Nichts aus dieser Unterhaltung wird auf diesem Computer gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>IncognitoPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close “{0}”? It was not saved and is gone for good then.</source>
            <translation>„{0}“ schließen? Die Unterhaltung wurde nicht gespeichert und ist dann endgültig weg.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close and forget</source>
            <translation>Schließen und vergessen</translation>
        </message>
    </context>
    <context>
        <name>Installed</name>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>{0} – {1}</source>
            <translation>{0} – {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>verified {0}</source>
            <translation>geprüft: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>not in the catalogue</source>
            <translation>nicht im Katalog</translation>
        </message>
    </context>
    <context>
        <name>InstalledRow</name>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use</source>
            <translation>Verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use {0}</source>
            <translation>{0} verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More about {0}</source>
            <translation>Mehr zu {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>In use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Used in place</source>
            <translation>Ohne Kopie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>verifying {0}</source>
            <translation>wird geprüft: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>waits to be tuned until nothing is asked</source>
            <translation>wird abgestimmt, sobald nichts gefragt wird</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}, waits</source>
            <translation>{0} abgestimmt, wartet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}</source>
            <translation>wird abgestimmt: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is no longer there. Put it back, or remove it from the list.</source>
            <translation>Die Datei ist nicht mehr da. Legen Sie sie zurück oder entfernen Sie sie aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is damaged. Remove it and download it again.</source>
            <translation>Die Datei ist beschädigt. Entfernen Sie sie und laden Sie sie neu herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} tokens/s here</source>
            <translation>{0} Tokens/s hier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} times faster since tuned</source>
            <translation>abgestimmt {0}-mal so schnell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Tune for this computer</source>
            <translation>Auf diesen Computer abstimmen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Verify</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Remove from the list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
    </context>
    <context>
        <name>JumpPill</name>
        <message>
            <location filename="../../wizchat/ui/chat/pill.py" />
            <source>Jump to the end</source>
            <translation>Zum Ende springen</translation>
        </message>
    </context>
    <context>
        <name>KeepingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>New folder</source>
            <translation>Neuer Ordner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>KeptView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Back to the conversations</source>
            <translation>Zurück zu den Unterhaltungen</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of models could not be read; it is kept as {0}. The models folder is being looked through.</source>
            <translation>Die Liste der Modelle konnte nicht gelesen werden; sie bleibt als {0} erhalten. Der Modellordner wird durchgesehen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of downloads could not be read; it is kept as {0}. Start a download again, and it goes on from where it was.</source>
            <translation>Die Liste der Downloads konnte nicht gelesen werden; sie bleibt als {0} erhalten. Starten Sie einen Download neu, und er geht dort weiter, wo er war.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. Choose it at the top right.</source>
            <translation>{0} ist da und geprüft. Sie können es oben rechts auswählen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Delete the file</source>
            <translation>Datei löschen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. From now on it answers.</source>
            <translation>{0} ist da und geprüft. Ab jetzt antwortet es.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is used now, and that could not be saved for the next start: {1}</source>
            <translation>{0} wird jetzt verwendet, das ließ sich aber nicht für den nächsten Start speichern: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Checking {0}: {1}</source>
            <translation>{0} wird geprüft: {1}</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Write to this address in your mail program?</source>
            <translation>An diese Adresse im E-Mail-Programm schreiben?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open {0} in the browser?</source>
            <translation>{0} im Browser öffnen?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Link</source>
            <translation>Link</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>{0}:</source>
            <translation>{0}:</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Do not send</source>
            <translation>Nicht senden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy as Markdown</source>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Select message</source>
            <translation>Nachricht auswählen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
            <translation>Antwort neu erzeugen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Continue answer</source>
            <translation>Antwort fortsetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Edit question</source>
            <translation>Frage bearbeiten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Save as prompt</source>
            <translation>Als Prompt speichern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Branch into a new conversation</source>
            <translation>In neue Unterhaltung verzweigen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Pin this turn in the context window</source>
            <translation>Beitrag im Kontextfenster anheften</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Unpin this turn</source>
            <translation>Beitrag lösen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>About this answer…</source>
            <translation>Über diese Antwort…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Delete question and answer</source>
            <translation>Frage und Antwort löschen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>WizardLM-2 7B</source>
            <translation>WizardLM-2 7B</translation>
        </message>
    </context>
    <context>
        <name>MessageMenus</name>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Open in the browser</source>
            <translation>Im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Copy address</source>
            <translation>Adresse kopieren</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>MessagesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>{0} (branch)</source>
            <translation>{0} (Zweig)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>Branch</source>
            <translation>Zweig</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model: {0}</source>
            <translation>Modell: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>No model</source>
            <translation>Kein Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Starting</source>
            <translation>Startet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Loading {0} · {1}</source>
            <translation>{0} wird geladen · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · resting</source>
            <translation>{0} · ruht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · not running</source>
            <translation>{0} · läuft nicht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
    </context>
    <context>
        <name>ModelFiles</name>
        <message>
            <location filename="../../wizchat/ui/presenters/files.py" />
            <source>the models folder</source>
            <translation>Der Modellordner</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is installed</source>
            <translation>Kein Modell ist installiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Start the tour</source>
            <translation>Tour starten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Open Models</source>
            <translation>Modelle öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is chosen. What you write waits until one is.</source>
            <translation>Es ist kein Modell gewählt. Was Sie schreiben, wartet, bis eines gewählt ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The engine is starting.</source>
            <translation>Die Engine startet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model is being read. What you write waits until it is ready.</source>
            <translation>Das Modell wird gelesen. Was Sie schreiben, wartet, bis es bereit ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Runs here, on {0}.</source>
            <translation>Läuft auf diesem Computer: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Nobody asked for a while, so its memory is free for other apps. The next message wakes the model.</source>
            <translation>Eine Weile wurde nichts gefragt, daher ist der Speicher für andere Apps frei. Die nächste Nachricht weckt das Modell.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model does not run. Choose it again to retry.</source>
            <translation>Das Modell läuft nicht. Wählen Sie es noch einmal, um es erneut zu versuchen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, Datei fehlt</translation>
        </message>
    </context>
    <context>
        <name>ModelsWindow</name>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add from Hub…</source>
            <translation>Vom Hub hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a file…</source>
            <translation>Datei hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Downloading</source>
            <translation>Downloads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Installed</source>
            <translation>Installiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>In the models folder, not added yet</source>
            <translation>Im Modellordner, noch nicht hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Available</source>
            <translation>Verfügbar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} in Models</source>
            <translation>{0} für Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} free</source>
            <translation>{0} frei</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a GGUF file</source>
            <translation>GGUF-Datei hinzufügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF-Modelle (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>MoreMenus</name>
        <message>
            <location filename="../../wizchat/ui/shell/more_menus.py" />
            <source>More menus</source>
            <translation>Weitere Menüs</translation>
        </message>
    </context>
    <context>
        <name>MoveLine</name>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Moving models</source>
            <translation>Modelle werden verschoben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Move</source>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
    </context>
    <context>
        <name>MovingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>1 model ({0}) can be moved from {1} to {2}.</source>
            <translation>1 Modell ({0}) kann von {1} nach {2} verschoben werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>{3} models ({0}) can be moved from {1} to {2}.</source>
            <translation>{3} Modelle ({0}) können von {1} nach {2} verschoben werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving: {0} of {1}. The models can be used meanwhile.</source>
            <translation>Wird verschoben: {0} von {1}. Die Modelle können weiter benutzt werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving…</source>
            <translation>Wird verschoben…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moved. The models are in {0} now.</source>
            <translation>Verschoben. Die Modelle liegen jetzt in {0}.</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} GB: more than this computer has</source>
            <translation>braucht {0} GB: mehr, als dieser Computer hat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB: tight</source>
            <translation>braucht {0} von {1} GB: knapp</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB</source>
            <translation>braucht {0} von {1} GB</translation>
        </message>
    </context>
    <context>
        <name>NetworkRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>WizChat connects only when you download</source>
            <translation>WizChat geht nur zum Herunterladen ins Netz</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Chatting needs no connection, and nothing you write leaves this computer. There is no telemetry, no account, and no look for updates.</source>
            <translation>Chatten braucht keine Verbindung, und nichts, was Sie schreiben, verlässt diesen Computer. Es gibt keine Telemetrie, kein Konto und keine Suche nach Updates.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>privacy internet offline firewall HTTPS_PROXY</source>
            <translation>privatsphäre datenschutz privat internet netz offline firewall proxy HTTPS_PROXY</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>None is set: downloads go straight to the server. Set HTTPS_PROXY in the environment, or a proxy in the system's settings, before WizChat starts.</source>
            <translation>Keiner ist festgelegt: Downloads gehen direkt zum Server. Setzen Sie HTTPS_PROXY in der Umgebung oder einen Proxy in den Systemeinstellungen, bevor WizChat startet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as {2} in the environment says.</source>
            <translation>{0} läuft über {1}, wie in der Umgebung unter {2} festgelegt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as the system's settings say.</source>
            <translation>{0} läuft über {1}, wie in den Systemeinstellungen festgelegt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Notice</source>
            <translation>Hinweis</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>“{0}” has an answer</source>
            <translation>„{0}“ hat eine Antwort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Incognito conversation</source>
            <translation>Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer failed.</source>
            <translation>Die Antwort ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer is there.</source>
            <translation>Die Antwort ist da.</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} {1}</source>
            <translation>{0} {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} GB</source>
            <translation>{0} GB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} MB</source>
            <translation>{0} MB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} kB</source>
            <translation>{0} kB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} MB/s</source>
            <translation>{0} MB/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} kB/s</source>
            <translation>{0} kB/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>under a minute</source>
            <translation>unter einer Minute</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>more than a day</source>
            <translation>mehr als ein Tag</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about a minute</source>
            <translation>etwa eine Minute</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n minutes</source>
            <translation>
                <numerusform>etwa eine Minute</numerusform>
                <numerusform>etwa %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about an hour</source>
            <translation>etwa eine Stunde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n hours</source>
            <translation>
                <numerusform>etwa eine Stunde</numerusform>
                <numerusform>etwa %Ln Stunden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} left</source>
            <translation>noch {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>⌘Enter</source>
            <translation>⌘Enter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Ctrl+Enter</source>
            <translation>Strg+Enter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>Objection</name>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Use them here</source>
            <translation>Hier verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download</source>
            <translation>Herunterladen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download {0}</source>
            <translation>{0} herunterladen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Recommended</source>
            <translation>Empfohlen</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} GB memory</source>
            <translation>{0} GB RAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>1 core</source>
            <translation>1 Kern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>%n cores</source>
            <translation>
                <numerusform>1 Kern</numerusform>
                <numerusform>%Ln Kerne</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} {1} GB</source>
            <translation>{0} {1} GB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very low: for trying out only</source>
            <translation>sehr niedrig: nur zum Ausprobieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for small machines; mistakes are noticeable</source>
            <translation>für kleine Rechner; merkliche Fehler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>reduced: some mistakes are noticeable</source>
            <translation>verringert: einige merkliche Fehler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>hard to tell from the original for most questions</source>
            <translation>meist kaum anders als das Original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>a little closer to the original</source>
            <translation>etwas näher am Original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very close to the original</source>
            <translation>sehr nah am Original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>practically the original</source>
            <translation>praktisch das Original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>the original; slow here</source>
            <translation>das Original; hier langsam</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for large machines</source>
            <translation>für große Rechner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>Announced in April 2024 and never released. Files by this name are others.</source>
            <translation>Im April 2024 angekündigt und nie erschienen. Dateien mit diesem Namen sind etwas anderes.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Reset {0} to the default</source>
            <translation>{0} auf den Standard zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0} ({1}).</source>
            <translation>Standard: {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0}.</source>
            <translation>Standard: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>From {0} to {1}.</source>
            <translation>Von {0} bis {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Allowed is {0} to {1}. {2} is still used.</source>
            <translation>Erlaubt ist {0} bis {1}. Weiterhin gilt: {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>The whole path of a folder is needed here. The old one is still used.</source>
            <translation>Nötig ist der ganze Pfad. Weiterhin gilt der alte Ordner.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>An address starts with https:// or http://. The old one is still used.</source>
            <translation>Eine Adresse beginnt mit https:// oder http://. Es gilt weiterhin die alte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>This cannot be used. The old value still is.</source>
            <translation>Dieser Wert geht nicht. Es gilt weiterhin der alte.</translation>
        </message>
    </context>
    <context>
        <name>OwnMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>You wrote</source>
            <translation>Sie haben geschrieben</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>{0} · on</source>
            <translation>{0} · ein</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>in use</source>
            <translation>In Verwendung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Its file is missing</source>
            <translation>Die Datei fehlt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>model switch load use</source>
            <translation>modell wechseln laden verwenden model switch load use</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>keyboard keys keybindings hotkeys change</source>
            <translation>tastatur tasten tastenkombination tastenbelegung shortcuts hotkeys keyboard ändern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>settings preferences options</source>
            <translation>einstellungen optionen konfiguration voreinstellungen settings preferences options</translation>
        </message>
    </context>
    <context>
        <name>PaletteList</name>
        <message>
            <location filename="../../wizchat/ui/palette/list.py" />
            <source>What was found</source>
            <translation>Suchergebnisse</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Used lately</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Conversations</source>
            <translation>Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>not available</source>
            <translation>nicht verfügbar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Models</source>
            <translation>Modelle öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Settings</source>
            <translation>Einstellungen öffnen</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>The settings could not be read, so the defaults are used. The file is kept as {0}.</source>
            <translation>Die Einstellungen konnten nicht gelesen werden, deshalb gelten die Standardwerte. Die Datei bleibt als {0} erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Some settings could not be used; their defaults are in force.</source>
            <translation>Manche Einstellungen waren nicht verwendbar; für sie gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>This value is not possible.</source>
            <translation>Dieser Wert ist nicht möglich.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>It could not be saved: {0}</source>
            <translation>Das ließ sich nicht speichern: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Takes effect at the next start.</source>
            <translation>Wirkt ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Restart now</source>
            <translation>Jetzt neu starten</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Preset</source>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Custom</source>
            <translation>Eigene Werte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>sampling randomness greedy</source>
            <translation>sampling zufall zufälligkeit kreativität greedy randomness</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Official (greedy)</source>
            <translation>Offiziell (greedy)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Balanced</source>
            <translation>Ausgewogen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Creative</source>
            <translation>Kreativ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The likeliest word, always: the same question gets the same answer. These are the publisher's own settings for WizardLM-2.</source>
            <translation>Immer das wahrscheinlichste Wort: Dieselbe Frage erhält dieselbe Antwort. Das sind die Einstellungen des Herausgebers für WizardLM-2.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Livelier, with unlikely words left out. The temperature is FastChat's for this prompt format, top-p and min-p are llama.cpp's.</source>
            <translation>Lebendiger, ohne unwahrscheinliche Wörter. Die Temperatur ist die von FastChat für dieses Promptformat, Top-p und Min-p sind die von llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Free, for stories and ideas; facts suffer. Temperature and top-p are those of the publisher's web demo.</source>
            <translation>Frei, für Geschichten und Ideen; die Fakten leiden. Temperatur und Top-p sind die der Web-Demo des Herausgebers.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The values below are your own; no preset has all of them.</source>
            <translation>Die Werte unten sind Ihre eigenen; keine Voreinstellung hat alle davon.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The download stopped: {0}. What came so far is kept.</source>
            <translation>Der Download wurde gestoppt: {0}. Das bisher Geladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. What came so far is kept; free some space, then retry.</source>
            <translation>Nicht genug Speicherplatz: {0} nötig, {1} frei in {2}. Das bisher Geladene bleibt erhalten; schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file arrived complete but damaged, twice: its SHA-256 is not the published one. It was discarded. Try again, perhaps on another network.</source>
            <translation>Die Datei kam zweimal vollständig, aber beschädigt an: SHA-256 stimmt nicht mit der veröffentlichten überein. Sie wurde verworfen. Versuchen Sie es erneut, vielleicht in einem anderen Netzwerk.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub's file has {0} and the known one has {1}, so it is not the same file. Nothing was changed here.</source>
            <translation>Die Datei des Hubs hat {0} und die bekannte {1}, es ist also nicht dieselbe Datei. Hier wurde nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file in {0} was changed since it was catalogued, so it was not taken.</source>
            <translation>Die Datei in {0} wurde seit der Aufnahme in den Katalog geändert und deshalb nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. Choose another file.</source>
            <translation>Niemand veröffentlicht eine SHA-256 für diese Datei in {0}, deshalb ließ sie sich nicht prüfen. Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} no longer has this file. Choose another quantization, or add a file you have.</source>
            <translation>{0} hat diese Datei nicht mehr. Wählen Sie eine andere Quantisierung oder fügen Sie eine vorhandene Datei hinzu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks people to accept its terms on its page first. Choose another quantization, or add a file you have.</source>
            <translation>Für {0} muss man zuerst auf der zugehörigen Seite den Bedingungen zustimmen. Wählen Sie eine andere Quantisierung oder fügen Sie eine vorhandene Datei hinzu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks for a login, or does not exist. Choose another quantization, or add a file you have.</source>
            <translation>{0} verlangt eine Anmeldung oder existiert nicht. Wählen Sie eine andere Quantisierung oder fügen Sie eine vorhandene Datei hinzu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub asks to slow down. What came so far is kept.</source>
            <translation>Der Hub bittet um ein langsameres Tempo. Das bisher Geladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Waiting for the network. What came so far is kept.</source>
            <translation>Wartet auf eine Verbindung. Das bisher Geladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub has a problem (status {0}). What came so far is kept.</source>
            <translation>Der Hub hat ein Problem (Status {0}). Das bisher Geladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The server's answer did not fit what was asked; a proxy may be in the way. What came so far is kept.</source>
            <translation>Die Antwort des Servers passte nicht zur Anfrage; vielleicht ist ein Proxy im Weg. Das bisher Geladene bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} could not be written. Check the disk and its permissions, then retry.</source>
            <translation>{0} konnte nicht geschrieben werden. Prüfen Sie den Datenträger und die Rechte und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another file is already at {0}; it was left as it is.</source>
            <translation>Unter {0} liegt schon eine andere Datei; sie blieb, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file's name cannot be used here: {0}</source>
            <translation>Der Name der Datei ist hier nicht möglich: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another WizChat is downloading this file right now.</source>
            <translation>Ein anderes WizChat lädt diese Datei gerade herunter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>WizChat made a mistake here; its log has the details. What came so far is kept. Retry, or restart the app.</source>
            <translation>Hier hat WizChat einen Fehler gemacht; Näheres steht im Protokoll. Das bisher Geladene bleibt erhalten. Versuchen Sie es erneut oder starten Sie die App neu.</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>WizardLM-2 was trained with this one system prompt, and its publisher asks to use no other. WizChat sends it before every conversation, exactly as it stands here, so it cannot be changed.</source>
            <translation>WizardLM-2 wurde mit diesem einen Systemprompt trainiert, und der Herausgeber bittet darum, keinen anderen zu verwenden. WizChat sendet ihn vor jeder Unterhaltung genau so, wie er hier steht; deshalb lässt er sich nicht ändern.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>The fixed system prompt, read only</source>
            <translation>Der feste Systemprompt, nur zum Lesen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>Fixed system prompt</source>
            <translation>Fester Systemprompt</translation>
        </message>
    </context>
    <context>
        <name>PromptInfo</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>fixed system prompt ⓘ</source>
            <translation>fester Systemprompt ⓘ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Fixed system prompt</source>
            <translation>Fester Systemprompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Every conversation begins with these words. The authors of WizardLM-2 ask to use exactly this prompt, to guarantee the quality of its answers. So WizChat never changes it.</source>
            <translation>Jede Unterhaltung beginnt mit diesen Worten. Die Autoren von WizardLM-2 bitten darum, genau diesen Prompt zu verwenden; das sichert die Qualität der Antworten. Deshalb ändert WizChat ihn nie.</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Your prompts</source>
            <translation>Ihre Prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Manage prompts…</source>
            <translation>Prompts verwalten…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>New prompt…</source>
            <translation>Neuer Prompt…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Texts you use often, opened with /</source>
            <translation>Häufig verwendete Texte; / öffnet sie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>{0} prompts</source>
            <translation>{0} Prompts</translation>
        </message>
    </context>
    <context>
        <name>PromptsWindow</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Prompts</source>
            <translation>Prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>No prompts yet</source>
            <translation>Noch keine Prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>What you write is saved at once.</source>
            <translation>Was Sie schreiben, wird sofort gespeichert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name of the prompt</source>
            <translation>Name des Prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Text of the prompt</source>
            <translation>Text des Prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>The text that / inserts</source>
            <translation>Der Text, den / einfügt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>New prompt</source>
            <translation>Neuer Prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Type / in an empty message to insert a prompt. Where it says {text}, you go on writing.</source>
            <translation>Tippen Sie / in eine leere Nachricht, um einen Prompt einzufügen. Wo {text} steht, schreiben Sie weiter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Deleted “{0}”.</source>
            <translation>„{0}“ gelöscht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Computer</source>
            <translation>Computer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Devices</source>
            <translation>Geräte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Folders</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>End of the engine's log</source>
            <translation>Ende des Protokolls der Engine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>is not installed</source>
            <translation>ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} memory, {1} available</source>
            <translation>{0} Arbeitsspeicher, {1} verfügbar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} ({1}): {2} memory, {3} free</source>
            <translation>{0} ({1}): {2} Speicher, {3} frei</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>State: {0}</source>
            <translation>Zustand: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>No model is loaded.</source>
            <translation>Es ist kein Modell geladen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded: {0}</source>
            <translation>Geladen: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0}, {1} layers, {2} of them on a GPU</source>
            <translation>{0}, {1} Schichten, {2} davon auf einer GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>On {0}, {1}, a window of {2} tokens</source>
            <translation>Auf {0}, {1}, ein Fenster von {2} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded in {0} s</source>
            <translation>In {0} s geladen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>file missing</source>
            <translation>Datei fehlt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>damaged</source>
            <translation>beschädigt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>free space unknown</source>
            <translation>freier Platz unbekannt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} free</source>
            <translation>{0} frei</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>System report</source>
            <translation>Systembericht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>For a question about a problem: copy it and paste it there. Nothing is sent anywhere by itself. Your conversations are not in it; the names of folders on this computer are.</source>
            <translation>Für eine Frage zu einem Problem: Kopieren Sie ihn und fügen Sie ihn dort ein. Von selbst wird nichts gesendet. Ihre Unterhaltungen stehen nicht darin, wohl aber die Namen von Ordnern auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Look again</source>
            <translation>Neu erstellen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Looking at this computer…</source>
            <translation>Dieser Computer wird untersucht…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copied</source>
            <translation>Kopiert</translation>
        </message>
    </context>
    <context>
        <name>RestartSheet</name>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart WizChat?</source>
            <translation>WizChat neu starten?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart</source>
            <translation>Neu starten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>An answer is being written. It stops; what it has so far is kept, and it can be continued.</source>
            <translation>Gerade wird eine Antwort geschrieben. Sie hält an; was schon da ist, bleibt erhalten, und sie kann fortgesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Incognito conversations are not saved. They are gone for good then.</source>
            <translation>Inkognito-Unterhaltungen werden nicht gespeichert. Sie sind dann endgültig weg.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../wizchat/ui/shell/search_field.py" />
            <source>Search conversations</source>
            <translation>Unterhaltungen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SectionMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename folder</source>
            <translation>Ordner umbenennen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Remove folder, keep its conversations</source>
            <translation>Ordner entfernen, Unterhaltungen behalten</translation>
        </message>
    </context>
    <context>
        <name>SendStop</name>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop with {0}</source>
            <translation>Mit {0} stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send with {0}</source>
            <translation>Mit {0} senden</translation>
        </message>
    </context>
    <context>
        <name>SentAttachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/sent_attachments.py" />
            <source>Attachments</source>
            <translation>Anhänge</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Appearance</source>
            <translation>Darstellung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>In the background</source>
            <translation>Im Hintergrund</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Engine</source>
            <translation>Engine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Storage</source>
            <translation>Speicherplatz</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Network</source>
            <translation>Netzwerk</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable</source>
            <translation>Bequem</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Wide</source>
            <translation>Breit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Always</source>
            <translation>Immer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After an hour</source>
            <translation>Nach einer Stunde</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After {0} minutes</source>
            <translation>Nach {0} Minuten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light, dark, or as the system is.</source>
            <translation>Hell, dunkel oder so wie das System.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>theme dark mode light night color look</source>
            <translation>design thema theme dunkelmodus dark mode hell dunkel light nacht farbe aussehen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Scales all text of the app.</source>
            <translation>Skaliert den gesamten Text der App.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font size zoom scale larger smaller readability</source>
            <translation>schriftgröße schrift font size zoom skalierung größer kleiner lesbarkeit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Typeface</source>
            <translation>Schriftart</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the whole app; code keeps a typeface of its own.</source>
            <translation>Für die ganze App; Code behält eine eigene Schriftart.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font family typography dyslexia</source>
            <translation>schrift font family typografie legasthenie dyslexie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Width of conversations</source>
            <translation>Breite der Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has more room for code and tables.</source>
            <translation>„Bequem“ hält die Zeilen bei etwa 75 Zeichen, was sich am leichtesten liest. „Breit“ lässt mehr Platz für Code und Tabellen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>line length column margins layout</source>
            <translation>zeilenlänge länge spalte ränder layout</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Less motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The caret does not blink then, and menus and lists open at once.</source>
            <translation>Die Einfügemarke blinkt dann nicht, und Menüs und Listen öffnen sich sofort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>animations reduced blinking accessibility</source>
            <translation>animationen animation reduziert blinken cursor barrierefreiheit accessibility</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of menus and buttons, from the next start on. The model answers in the language you write in, as far as it knows it.</source>
            <translation>Für Menüs und Schaltflächen, ab dem nächsten Start. Das Modell antwortet in der Sprache, in der Sie schreiben, soweit es sie beherrscht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>language translation locale English</source>
            <translation>sprache übersetzung deutsch language locale Englisch English</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Send with</source>
            <translation>Senden mit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.</source>
            <translation>Bei „Enter“ beginnt Umschalt+Enter eine neue Zeile, bei „Strg+Enter“ einfach Enter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>return newline keyboard key composer message</source>
            <translation>eingabetaste return zeilenumbruch tastatur taste enter nachricht newline</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Tell me when an answer is done</source>
            <translation>Melden, wenn eine Antwort fertig ist</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With the title and the first words, while its window is not the active one.</source>
            <translation>Mit dem Titel und den ersten Wörtern, solange das Fenster der Unterhaltung nicht das aktive ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>notification notify alert message desktop</source>
            <translation>benachrichtigung benachrichtigungen mitteilung hinweis meldung notification nachricht desktop</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Keep running in the tray</source>
            <translation>Im Infobereich weiterlaufen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Closing the main window then does not quit. Has no effect on a desktop without a tray, nor on a Mac, where apps stay open anyway.</source>
            <translation>Das Schließen des Hauptfensters beendet die App dann nicht. Ohne Wirkung auf einem Desktop ohne Infobereich und auf einem Mac, wo Apps ohnehin offen bleiben.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>close quit background icon minimize taskbar</source>
            <translation>schließen beenden hintergrund symbol tray systemtray minimieren taskleiste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the publisher's own for WizardLM-2</source>
            <translation>vom Herausgeber für WizardLM-2</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Temperature</source>
            <translation>Temperatur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How freely the next word is chosen. At 0 the likeliest is always taken (greedy), and the same question gets the same answer.</source>
            <translation>Wie frei das nächste Wort gewählt wird. Bei 0 wird immer das wahrscheinlichste genommen (greedy), und dieselbe Frage erhält dieselbe Antwort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>randomness creativity sampling</source>
            <translation>zufall zufälligkeit kreativität sampling randomness</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Chooses among the likeliest tokens that together reach this share. 1 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Wählt unter den wahrscheinlichsten Tokens, die zusammen diesen Anteil erreichen. 1 lässt alle zu. Bei Temperatur 0 ohne Bedeutung.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Leaves out tokens less likely than this share of the likeliest. 0 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Lässt Tokens weg, die unwahrscheinlicher sind als dieser Anteil am wahrscheinlichsten. 0 lässt alle zu. Bei Temperatur 0 ohne Bedeutung.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off, as the publisher had it</source>
            <translation>aus, wie beim Herausgeber</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Repeat penalty</source>
            <translation>Wiederholungsstrafe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Above 1 the model repeats itself less; too much makes it stray. 1 is off.</source>
            <translation>Über 1 wiederholt sich das Modell weniger; zu viel bringt es vom Thema ab. 1 bedeutet aus.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same seed, settings and conversation mostly give the same answer on this computer. Now and then rounding changes a word, and with it what follows.</source>
            <translation>Derselbe Seed, dieselben Einstellungen und dasselbe Gespräch ergeben auf diesem Computer meist dieselbe Antwort. Ab und zu ändert das Runden ein Wort und damit, was folgt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A new one each time</source>
            <translation>Jedes Mal ein neuer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Longest answer</source>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A token is about three quarters of a word in English.</source>
            <translation>Im Englischen ist ein Token etwa drei Viertel eines Wortes.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>tokens</source>
            <translation>Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>max tokens limit length</source>
            <translation>maximal max tokens höchstlänge grenze limit länge</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The model is loaded again with it at once; an answer under way stops and is kept.</source>
            <translation>Das Modell wird damit sofort neu geladen; eine laufende Antwort stoppt und bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Context window</source>
            <translation>Kontextfenster</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How many tokens of a conversation the model sees. A larger window needs more memory.</source>
            <translation>Wie viele Tokens einer Unterhaltung das Modell sieht. Ein größeres Fenster braucht mehr Speicher.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the length that the publisher's tokenizer states</source>
            <translation>die Länge, die der Tokenizer des Herausgebers angibt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>memory length n_ctx KV cache RAM</source>
            <translation>speicher gedächtnis kontext länge n_ctx KV cache RAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Layers on the GPU</source>
            <translation>Schichten auf der GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic puts as many there as fit. 0 uses the CPU alone.</source>
            <translation>„Automatisch“ legt so viele dorthin, wie passen. 0 verwendet nur die CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>layers</source>
            <translation>Schichten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>graphics card offload CUDA Vulkan Metal VRAM</source>
            <translation>grafikkarte auslagern layer offload CUDA Vulkan Metal VRAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>CPU threads</source>
            <translation>CPU-Threads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>More than the physical cores makes answers slower, not faster.</source>
            <translation>Mehr als die physischen Kerne machen Antworten langsamer, nicht schneller.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>processor cores speed</source>
            <translation>prozessor kerne geschwindigkeit tempo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Write repetitions faster</source>
            <translation>Wiederholungen schneller schreiben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where an answer repeats what was said before, as in edited code and quotations, the model checks several tokens at once. Used only while that is faster here, and never with a seed of your own.</source>
            <translation>Wo eine Antwort schon Gesagtes wiederholt, etwa bei geändertem Code und Zitaten, prüft das Modell mehrere Token auf einmal. Nur solange das hier schneller ist und nie mit einem eigenen Seed.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>speculative decoding drafts lookup n-gram speed code edit</source>
            <translation>speculative decoding drafts lookup n-gram spekulativ Geschwindigkeit schneller Code bearbeiten speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Free the model's memory</source>
            <translation>Speicher des Modells freigeben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>When nothing was asked for so long. The next message loads the model again by itself.</source>
            <translation>Wenn so lange nichts gefragt wurde. Die nächste Nachricht lädt das Modell von selbst wieder.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>unload idle timeout RAM rest sleep keep alive</source>
            <translation>unload idle timeout RAM entladen Leerlauf Ruhe ruhen keep alive Arbeitsspeicher</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Make room for other apps</source>
            <translation>Platz für andere Apps machen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>While other apps are busy, the model computes with fewer threads. It answers faster that way than by competing for the same cores.</source>
            <translation>Während andere Apps rechnen, arbeitet das Modell mit weniger Threads. So antwortet es schneller, als wenn es um dieselben Kerne streitet.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>cpu load busy neighbour share cores slow priority</source>
            <translation>cpu load Last ausgelastet Kerne teilen langsam Priorität Prozessor</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle on battery</source>
            <translation>Im Akkubetrieb schonend</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Half of the threads and a lower priority while the computer runs on its battery. Answers come more slowly.</source>
            <translation>Die Hälfte der Threads und eine niedrigere Priorität, solange der Computer im Akkubetrieb läuft. Antworten kommen langsamer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>power laptop energy saving heat fan noise</source>
            <translation>power laptop Strom Energie sparen Hitze Lüfter leise Akku</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle in the background</source>
            <translation>Im Hintergrund schonend</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same while you work in another app.</source>
            <translation>Dasselbe, während Sie in einer anderen App arbeiten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>window inactive minimized unfocused priority</source>
            <translation>window Fenster inaktiv minimiert Priorität Hintergrund</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Models folder</source>
            <translation>Modellordner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where downloads go from the next start on. What lies in the folder before can be moved below.</source>
            <translation>Wohin Downloads ab dem nächsten Start gehen. Was im bisherigen Ordner liegt, kann unten verschoben werden.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The app's own folder</source>
            <translation>Ordner der App</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>disk directory downloads location move</source>
            <translation>festplatte datenträger verzeichnis downloads speicherort verschieben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic backups</source>
            <translation>Automatische Sicherungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Copies your conversations into the app's data folder once a day when something changed. File, Backups goes back to one.</source>
            <translation>Kopiert Ihre Unterhaltungen einmal am Tag in den Datenordner der App, wenn sich etwas geändert hat. Zurück zu einer Kopie führt „Sicherungen“ im Menü „Datei“.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Daily backups kept</source>
            <translation>Aufbewahrte tägliche Sicherungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the four weeks before them, the last of each week is kept as well.</source>
            <translation>Aus den vier Wochen davor bleibt außerdem jeweils die letzte der Woche erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Quick reopening</source>
            <translation>Schnelles Wiederöffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Room on the disk for what the model has read of your conversations, so that going on with one after a restart takes a moment and not minutes. Incognito ones are never kept. 0 keeps nothing and deletes what there is.</source>
            <translation>Platz auf der Festplatte für das, was das Modell von Ihren Unterhaltungen gelesen hat. So geht es nach einem Neustart in einem Moment weiter statt in Minuten. Inkognito-Unterhaltungen werden nie aufgehoben. 0 hebt nichts auf und löscht, was da ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>KV cache disk space resume restart faster memory</source>
            <translation>KV-Cache Festplatte Speicherplatz fortsetzen Neustart schneller Speicher cache disk resume</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Download server</source>
            <translation>Download-Server</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Address of a mirror of the Hugging Face Hub, from the next start on.</source>
            <translation>Adresse eines Spiegelservers des Hugging Face Hub, ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>mirror endpoint proxy internet URL</source>
            <translation>spiegel mirror endpoint proxy internet URL</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_search.py" />
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>No setting found</source>
            <translation>Keine Einstellung gefunden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Try another word for it.</source>
            <translation>Versuchen Sie ein anderes Wort dafür.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Fixed system prompt</source>
            <translation>Fester Systemprompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>1 setting found</source>
            <translation>1 Einstellung gefunden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>{0} settings found</source>
            <translation>{0} Einstellungen gefunden</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../wizchat/ui/widgets/sheet.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Shortcuts: {0}</source>
            <translation>Tastenkürzel: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Reset all shortcuts</source>
            <translation>Alle Tastenkürzel zurücksetzen</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Reset the shortcut of {0}</source>
            <translation>Tastenkürzel für „{0}“ zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>None</source>
            <translation>Keines</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>no shortcut</source>
            <translation>kein Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>New keys for {0}</source>
            <translation>Neue Tasten für „{0}“</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Change shortcuts</source>
            <translation>Tastenkürzel ändern</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} is needed for writing. Add Ctrl or Alt, or take a function key.</source>
            <translation>{0} wird zum Schreiben gebraucht. Fügen Sie Strg oder Alt hinzu oder nehmen Sie eine Funktionstaste.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} belongs to “{1}” in the menu {2}.</source>
            <translation>{0} gehört zu „{1}“ im Menü „{2}“.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>It could not be saved: {0}</source>
            <translation>Das ließ sich nicht speichern: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Send</source>
            <translation>Senden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Begin a new line</source>
            <translation>Neue Zeile beginnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Umschalt+Enter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Stop the answer</source>
            <translation>Antwort stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Edit the last message</source>
            <translation>Letzte Nachricht bearbeiten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From message to message</source>
            <translation>Von Nachricht zu Nachricht</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>To the beginning and to the end</source>
            <translation>An den Anfang und ans Ende</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move wide tables and code</source>
            <translation>Breite Tabellen und Code verschieben</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>List of conversations</source>
            <translation>Liste der Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From the search to the list</source>
            <translation>Von der Suche zur Liste</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Earlier version</source>
            <translation>Frühere Fassung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Later version</source>
            <translation>Spätere Fassung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Version {0} of {1}</source>
            <translation>Fassung {0} von {1}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New incognito conversation</source>
            <translation>Neue Inkognito-Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>No conversations yet</source>
            <translation>Noch keine Unterhaltungen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>What you write is kept here, on this computer.</source>
            <translation>Was Sie schreiben, bleibt hier, auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Search looks at titles and messages.</source>
            <translation>Gesucht wird in Titeln und Nachrichten.</translation>
        </message>
    </context>
    <context>
        <name>StandIns</name>
        <message>
            <location filename="../../wizchat/ui/chat/stand_ins.py" />
            <source>Preparing this long answer…</source>
            <translation>Diese lange Antwort wird vorbereitet…</translation>
        </message>
    </context>
    <context>
        <name>StoragePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>disk space folder size usage location</source>
            <translation>festplatte datenträger speicher platz speicherplatz ordner größe belegung speicherort</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Models</source>
            <translation>Modelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Conversations and backups</source>
            <translation>Unterhaltungen und Sicherungen</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Measuring…</source>
            <translation>Wird gemessen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder: {0}</source>
            <translation>Ordner öffnen: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} used</source>
            <translation>{0} belegt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} free</source>
            <translation>{0} frei</translation>
        </message>
    </context>
    <context>
        <name>StoreProblems</name>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The file of your conversations was damaged. {0} conversations with {1} messages were recovered; the damaged file is kept as {2}.</source>
            <translation>Die Datei Ihrer Unterhaltungen war beschädigt. {0} Unterhaltungen mit {1} Nachrichten wurden wiederhergestellt; die beschädigte Datei bleibt als {2} erhalten.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be opened: there is something unexpected in their file, or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help &gt; System report.</source>
            <translation>Ihre Unterhaltungen konnten nicht geöffnet werden: In ihrer Datei steht etwas Unerwartetes, oder WizChat hat einen Fehler ({0}). Nichts wurde gelöscht. Gehen Sie zu einer Sicherung zurück, oder sehen Sie unter Hilfe &gt; Systembericht nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Another program holds the file of your conversations ({0}). Nothing was changed; close that program, then go on here.</source>
            <translation>Ein anderes Programm verwendet die Datei Ihrer Unterhaltungen ({0}). Es wurde nichts geändert; schließen Sie dieses Programm und machen Sie dann hier weiter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>A later version of WizChat wrote your conversations ({0}). They were not touched; use that version, or a newer one.</source>
            <translation>Eine neuere Version von WizChat hat Ihre Unterhaltungen geschrieben ({0}). Sie wurden nicht angerührt; verwenden Sie diese Version oder eine noch neuere.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Where your conversations are kept there is a folder or something else that is no file ({0}). It was not touched; move it elsewhere, then go on here.</source>
            <translation>Wo Ihre Unterhaltungen liegen, ist ein Ordner oder etwas anderes, das keine Datei ist ({0}). Es wurde nicht angerührt; verschieben Sie es und machen Sie dann hier weiter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}), so what comes now is not saved. Free some space; it is saved then.</source>
            <translation>Der Datenträger mit Ihren Unterhaltungen ist voll ({0}), deshalb wird Neues nicht gespeichert. Schaffen Sie Platz, dann wird es gespeichert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}), so what comes now is not saved. Check the permissions of that folder.</source>
            <translation>Ihre Unterhaltungen können nicht gespeichert werden ({0}), deshalb wird Neues nicht gesichert. Prüfen Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). Try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Bei Ihren Unterhaltungen ist etwas Unerwartetes schiefgegangen ({0}). Versuchen Sie es noch einmal. Wenn das nicht hilft, starten Sie WizChat neu, oder sehen Sie unter Hilfe &gt; Systembericht nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). Check the disk, then start WizChat again.</source>
            <translation>Ihre Unterhaltungen konnten nicht gelesen oder geschrieben werden ({0}). Prüfen Sie den Datenträger und starten Sie WizChat dann neu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}). What you wrote is still here, unsaved; free some space and send it again.</source>
            <translation>Der Datenträger mit Ihren Unterhaltungen ist voll ({0}). Was Sie geschrieben haben, steht noch hier, ungespeichert; schaffen Sie Platz und senden Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; check the permissions of that folder.</source>
            <translation>Ihre Unterhaltungen können nicht gespeichert werden ({0}). Was Sie geschrieben haben, steht noch hier, ungespeichert; prüfen Sie die Rechte dieses Ordners.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). What you wrote is still here, unsaved; try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Bei Ihren Unterhaltungen ist etwas Unerwartetes schiefgegangen ({0}). Was Sie geschrieben haben, steht noch hier, ungespeichert; versuchen Sie es noch einmal. Wenn das nicht hilft, starten Sie WizChat neu, oder sehen Sie unter Hilfe &gt; Systembericht nach.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). What you wrote is still here, unsaved; check the disk, then start WizChat again.</source>
            <translation>Ihre Unterhaltungen konnten nicht gelesen oder geschrieben werden ({0}). Was Sie geschrieben haben, steht noch hier, ungespeichert; prüfen Sie den Datenträger und starten Sie WizChat dann neu.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Title of the conversation</source>
            <translation>Titel der Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Conversation: {0}</source>
            <translation>Unterhaltung: {0}</translation>
        </message>
    </context>
    <context>
        <name>TokenMeter</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window used</source>
            <translation>Belegtes Kontextfenster</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} + {1} of {2} tokens</source>
            <translation>{0} + {1} von {2} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} of {1} tokens</source>
            <translation>{0} von {1} Tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window: {0}</source>
            <translation>Kontextfenster: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>The conversation so far, with what you are writing. Why?</source>
            <translation>Die bisherige Unterhaltung und das, was Sie gerade schreiben. Warum?</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/tour_bar.py" />
            <source>Tour</source>
            <translation>Tour</translation>
        </message>
    </context>
    <context>
        <name>TourOffer</name>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>No time to wait?</source>
            <translation>Keine Zeit zu warten?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>The tour is a tiny model that is already here. It knows this app, and nothing else.</source>
            <translation>Die Tour ist ein winziges Modell, das schon da ist. Es kennt diese App und sonst nichts.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>Start the tour</source>
            <translation>Tour starten</translation>
        </message>
    </context>
    <context>
        <name>TourPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>An answer is being written, and the tour would cut it off. Open it when the answer is done, or stop it.</source>
            <translation>Gerade wird eine Antwort geschrieben, und die Tour würde sie abschneiden. Öffnen Sie sie, wenn die Antwort fertig ist, oder stoppen Sie die Antwort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour is used now, and that could not be saved for the next start: {0}</source>
            <translation>Die Tour wird jetzt verwendet, das ließ sich aber nicht für den nächsten Start speichern: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour answers: a tiny model that knows this app, and nothing else.</source>
            <translation>Die Tour antwortet: ein winziges Modell, das nur diese App kennt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Back to {0}</source>
            <translation>Zurück zu {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The model that is coming takes over as soon as it is here.</source>
            <translation>Das kommende Modell übernimmt, sobald es da ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Open Models</source>
            <translation>Modelle öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Download WizardLM-2</source>
            <translation>WizardLM-2 herunterladen</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Conversation</source>
            <translation>Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu</source>
            <translation>Mit Strg+Pfeil auf und Strg+Pfeil ab gehen Sie von Nachricht zu Nachricht; die Menütaste öffnet deren Menü</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>About this answer</source>
            <translation>Über diese Antwort</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard</source>
            <translation>Abbrechen und verwerfen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard {0}</source>
            <translation>{0} abbrechen und verwerfen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting · {0} kept</source>
            <translation>wartet bei {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped</source>
            <translation>gestoppt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped · {0} kept</source>
            <translation>gestoppt bei {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>downloading</source>
            <translation>lädt herunter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waits for its turn</source>
            <translation>in der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>checking what is here</source>
            <translation>prüft, was schon da ist</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0}.</source>
            <translation>Bis zum nächsten Versuch: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0} s.</source>
            <translation>Nächster Versuch in {0} s.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
    </context>
    <context>
        <name>TrashView</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>What is here is deleted for good after {0} days.</source>
            <translation>Was hier liegt, wird nach {0} Tagen endgültig gelöscht.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete…</source>
            <translation>Löschen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty…</source>
            <translation>Leeren…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty the trash</source>
            <translation>Papierkorb leeren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete “{0}” for good? This cannot be undone.</source>
            <translation>„{0}“ endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete all {0} conversations in the trash for good? This cannot be undone.</source>
            <translation>Alle {0} Unterhaltungen im Papierkorb endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete {0} conversations for good? This cannot be undone.</source>
            <translation>{0} Unterhaltungen endgültig löschen? Das lässt sich nicht rückgängig machen.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Open WizChat</source>
            <translation>WizChat öffnen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>New conversation</source>
            <translation>Neue Unterhaltung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>Tuning</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>1 thread</source>
            <translation>1 Thread</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} threads</source>
            <translation>{0} Threads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>rewritten weights</source>
            <translation>umgeschriebene Gewichte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>plain weights</source>
            <translation>unveränderte Gewichte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>no flash attention</source>
            <translation>ohne Flash Attention</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>small batches</source>
            <translation>kleine Pakete</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Not measured yet. It happens by itself in a quiet moment after the model is loaded.</source>
            <translation>Noch nicht gemessen. Es geschieht von selbst in einem ruhigen Moment, nachdem das Modell geladen ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The defaults are the best here: {0}.</source>
            <translation>Die Vorgaben sind hier am besten: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1} times faster than the defaults.</source>
            <translation>{0}, {1}-mal so schnell wie die Vorgaben.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>To save memory, conversations are held in 8 bits, which changes answers a little.</source>
            <translation>Um Speicher zu sparen, werden Unterhaltungen mit 8 Bit gehalten, was Antworten ein wenig verändert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Other programs keep this computer busy, so nothing can be measured now. The defaults stay. Try again when it is quiet.</source>
            <translation>Andere Programme beschäftigen diesen Computer, deshalb lässt sich jetzt nichts messen. Die Vorgaben bleiben. Versuchen Sie es noch einmal, wenn er ruhig ist.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Stopped. Everything is as it was.</source>
            <translation>Gestoppt. Alles ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model runs on the GPU, where there is nothing to tune.</source>
            <translation>Das Modell läuft auf der GPU; dort gibt es nichts abzustimmen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model could not be measured. The defaults stay.</source>
            <translation>Das Modell ließ sich nicht messen. Die Vorgaben bleiben.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Waits until nothing is asked, then measures</source>
            <translation>Wartet, bis nichts gefragt wird, und misst dann</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} measured; goes on when nothing is asked</source>
            <translation>{0} gemessen; geht weiter, wenn nichts gefragt wird</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Measuring: {0}</source>
            <translation>Messung: {0}</translation>
        </message>
    </context>
    <context>
        <name>TuningPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>Tuned for this computer: {0} It counts from the next load on.</source>
            <translation>Auf diesen Computer abgestimmt: {0} Das gilt vom nächsten Laden an.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>No model is in use that could be measured.</source>
            <translation>Es ist kein Modell in Gebrauch, das sich messen ließe.</translation>
        </message>
    </context>
    <context>
        <name>TuningRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuned for this computer</source>
            <translation>Auf diesen Computer abgestimmt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Threads, the form of the weights, attention and batches are measured with the model in use, and what is clearly faster than the defaults is kept. A message always goes first.</source>
            <translation>Threads, Form der Gewichte, Attention und Pakete werden mit dem Modell gemessen, das in Gebrauch ist, und was deutlich schneller als die Vorgaben ist, wird behalten. Eine Nachricht geht immer vor.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuning</source>
            <translation>Abstimmung</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tune for this computer</source>
            <translation>Jetzt abstimmen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop tuning</source>
            <translation>Abstimmung stoppen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>speed fast slow performance benchmark optimize measure</source>
            <translation>geschwindigkeit schnell langsam leistung benchmark optimieren messen tuning speed</translation>
        </message>
    </context>
    <context>
        <name>UseModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>&amp;Use</source>
            <translation>&amp;Verwenden</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, Datei fehlt</translation>
        </message>
    </context>
    <context>
        <name>WindowLine</name>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Explains why</source>
            <translation>Erklärt, warum</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>above this line, the model sees pinned turns alone</source>
            <translation>darüber sieht das Modell nur Angeheftetes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>the model no longer sees what is above this line</source>
            <translation>darüber sieht das Modell nichts mehr</translation>
        </message>
    </context>
    <context>
        <name>_Content</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Text of the attachment</source>
            <translation>Text des Anhangs</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Put into the message</source>
            <translation>In die Nachricht einfügen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>{0} characters</source>
            <translation>{0} Zeichen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>… and {0} more characters</source>
            <translation>… und {0} weitere Zeichen</translation>
        </message>
    </context>
    <context>
        <name>_KeyEdit</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Press keys</source>
            <translation>Tasten drücken</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Go back to this? What is here now is kept as a backup first.</source>
            <translation>Zurück zu diesem Stand? Der jetzige wird vorher gesichert.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore…</source>
            <translation>Wiederherstellen…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore the backup of {0}</source>
            <translation>Sicherung vom {0} wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <location filename="../../wizchat/ui/chat/file_drops.py" />
            <source>Drop to attach</source>
            <translation>Zum Anhängen ablegen</translation>
        </message>
    </context>
</TS>
