<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>About WizChat</source>
            <translation>À propos de WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizChat's icon</source>
            <translation>Icône de WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Version {0} · Apache License 2.0</source>
            <translation>Version {0} · Licence Apache 2.0</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The app</source>
            <translation>L’application</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Chat offline with WizardLM-2 7B on your own computer. Nothing you write leaves it.</source>
            <translation>Discutez hors ligne avec WizardLM-2 7B sur votre propre ordinateur. Rien de ce que vous écrivez n’en sort.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The model</source>
            <translation>Le modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and withdrawn by its publisher soon after. What WizChat downloads are community copies, checked by their SHA-256. The model knows nothing after its training, and it can be wrong.</source>
            <translation>WizardLM-2 7B a été publié en avril 2024 sous licence Apache 2.0, puis retiré peu après par son éditeur. WizChat télécharge des copies de la communauté, vérifiées par leur SHA-256. Le modèle ne sait rien de ce qui a suivi son entraînement, et il peut se tromper.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Made with</source>
            <translation>Réalisé avec</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and other free software.</source>
            <translation>llama.cpp et llama-cpp-python (MIT), Qt {0} et PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments et d’autres logiciels libres.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No conversation is open</source>
            <translation>Aucune conversation n’est ouverte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No answer is being written</source>
            <translation>Aucune réponse n’est en cours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>There is no finished answer</source>
            <translation>Il n’y a pas de réponse terminée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Conversation</source>
            <translation>C&amp;onversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Window</source>
            <translation>Fe&amp;nêtre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;New conversation</source>
            <translation>&amp;Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New incognito con&amp;versation</source>
            <translation>Nouvelle conversation &amp;incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open conversation…</source>
            <translation>&amp;Ouvrir une conversation…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Import…</source>
            <translation>I&amp;mporter…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Backups…</source>
            <translation>&amp;Sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open data &amp;folder</source>
            <translation>Ouvrir le &amp;dossier de données</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Cu&amp;t</source>
            <translation>Co&amp;uper</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Copy last a&amp;nswer</source>
            <translation>Copier la &amp;dernière réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Find in conversation</source>
            <translation>Rec&amp;hercher dans la conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Search conversations</source>
            <translation>Rechercher dans toutes les con&amp;versations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>&amp;Paramètres…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Palette de commandes…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Sidebar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Archive</source>
            <translation>&amp;Archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Trash</source>
            <translation>&amp;Corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Larger text</source>
            <translation>A&amp;grandir le texte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;maller text</source>
            <translation>&amp;Réduire le texte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>Taille de texte &amp;normale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Full screen</source>
            <translation>P&amp;lein écran</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Attach files…</source>
            <translation>&amp;Joindre des fichiers…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Pro&amp;mpts…</source>
            <translation>Pro&amp;mpts…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Stop answering</source>
            <translation>&amp;Arrêter la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Re&amp;generate answer</source>
            <translation>Ré&amp;générer la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Continue a cut answer</source>
            <translation>&amp;Continuer une réponse coupée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Branch into a new conversation</source>
            <translation>Créer une &amp;branche dans une nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Previous conversation</source>
            <translation>Conversation &amp;précédente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Ne&amp;xt conversation</source>
            <translation>Conversation &amp;suivante</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open in &amp;own window</source>
            <translation>&amp;Ouvrir dans une fenêtre à part</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Renommer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>P&amp;inned</source>
            <translation>Ép&amp;inglée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Arc&amp;hived</source>
            <translation>Arc&amp;hivée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New fol&amp;der</source>
            <translation>Nouveau &amp;dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Move to &amp;trash</source>
            <translation>Placer dans la corb&amp;eille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open Models</source>
            <translation>&amp;Ouvrir Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Fixed system &amp;prompt</source>
            <translation>&amp;Prompt système fixe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Minimize</source>
            <translation>&amp;Réduire</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Close window</source>
            <translation>&amp;Fermer la fenêtre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Tour</source>
            <translation>&amp;Visite guidée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;System report</source>
            <translation>Rapport &amp;système</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;About WizChat</source>
            <translation>À &amp;propos de WizChat</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for a model. This is answered as soon as one is loaded.</source>
            <translation>En attente d’un modèle. La réponse viendra dès qu’un modèle sera chargé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.</source>
            <translation>En attente de WizardLM-2. Seule la visite guidée est chargée, et elle ne connaît que cette application.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the model to load…</source>
            <translation>En attente du chargement du modèle…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>En attente de la réponse précédente…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading {0} of {1} tokens</source>
            <translation>Lecture : {0} tokens sur {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading the conversation…</source>
            <translation>Lecture de la conversation…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The answer reached the length limit and ends here.</source>
            <translation>La réponse a atteint la longueur maximale et s’arrête ici.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped. What was written is kept.</source>
            <translation>Arrêtée. Ce qui était écrit est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped before the answer began. Regenerate to have it answered.</source>
            <translation>Arrêtée avant le début de la réponse. Régénérez pour obtenir une réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>No model was loaded. Choose one in Models, then regenerate.</source>
            <translation>Aucun modèle n’était chargé. Choisissez-en un dans Modèles, puis régénérez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The conversation no longer fits the context window. Start a new one, or edit an earlier message.</source>
            <translation>La conversation ne tient plus dans la fenêtre de contexte. Commencez-en une nouvelle, ou modifiez un message antérieur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The message does not fit the context window. Shorten it.</source>
            <translation>Le message ne tient pas dans la fenêtre de contexte. Raccourcissez-le.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The pinned turns leave no room for this question and an answer. Unpin a turn, then regenerate.</source>
            <translation>Les échanges épinglés ne laissent pas de place à cette question et à une réponse. Désépinglez un échange, puis régénérez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The question and this answer fill the context window, so the answer cannot go on. Ask for the rest in a new conversation, or choose a larger window in Settings.</source>
            <translation>La question et cette réponse remplissent la fenêtre de contexte : la réponse ne peut pas continuer. Demandez la suite dans une nouvelle conversation, ou choisissez une fenêtre plus grande dans Paramètres.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine could not go on. What was written is kept; try again.</source>
            <translation>Le moteur n’a pas pu continuer. Ce qui était écrit est conservé ; réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped before the answer began, and was started again. Regenerate to have it answered.</source>
            <translation>Le moteur s’est arrêté avant le début de la réponse et a été relancé. Régénérez pour obtenir une réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; continue it, or regenerate to get another answer.</source>
            <translation>Le moteur s’est arrêté et a été relancé. Ce qui était écrit est conservé ; continuez la réponse, ou régénérez pour en obtenir une autre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; regenerate to get another answer.</source>
            <translation>Le moteur s’est arrêté et a été relancé. Ce qui était écrit est conservé ; régénérez pour obtenir une autre réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>1 token</source>
            <translation>1 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} tokens</source>
            <translation>{0} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1} tokens/s</source>
            <translation>{0} · {1} tokens/s</translation>
        </message>
    </context>
    <context>
        <name>AnswerMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Let the tour answer</source>
            <translation>Laisser répondre la visite guidée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>{0} answered</source>
            <translation>{0} a répondu</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>The archive is empty</source>
            <translation>Les archives sont vides</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>What you archive leaves the list, and is still found by the search.</source>
            <translation>Ce que vous archivez quitte la liste, mais la recherche le trouve encore.</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Removed the folder “{0}”; its conversations are kept</source>
            <translation>Dossier « {0} » supprimé ; ses conversations sont conservées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to “{folder}”</source>
            <translation>Conversation « {title} » déplacée vers « {folder} »</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to “{folder}”</source>
            <translation>{count} conversations déplacées vers « {folder} »</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of its folder</source>
            <translation>Conversation « {title} » sortie de son dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived “{title}”</source>
            <translation>Conversation « {title} » archivée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of the archive</source>
            <translation>Conversation « {title} » sortie des archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to the trash</source>
            <translation>Conversation « {title} » placée dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put “{title}” back</source>
            <translation>Conversation « {title} » restaurée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned “{title}”</source>
            <translation>Conversation « {title} » épinglée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned “{title}”</source>
            <translation>Conversation « {title} » désépinglée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of their folders</source>
            <translation>{count} conversations sorties de leurs dossiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived {count} conversations</source>
            <translation>{count} conversations archivées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of the archive</source>
            <translation>{count} conversations sorties des archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to the trash</source>
            <translation>{count} conversations placées dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put {count} conversations back</source>
            <translation>{count} conversations restaurées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned {count} conversations</source>
            <translation>{count} conversations épinglées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned {count} conversations</source>
            <translation>{count} conversations désépinglées</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Attachment {0}</source>
            <translation>Pièce jointe {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Remove {0}</source>
            <translation>Retirer {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>reading…</source>
            <translation>lecture…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>counting…</source>
            <translation>comptage…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>{0}, too long</source>
            <translation>{0}, trop long</translation>
        </message>
    </context>
    <context>
        <name>AttachmentShelf</name>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>{0} attached</source>
            <translation>{0} en pièce jointe</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Text</source>
            <translation>Texte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Source code</source>
            <translation>Code source</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Table</source>
            <translation>Tableau</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>HTML source</source>
            <translation>Source HTML</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Word document</source>
            <translation>Document Word</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted</source>
            <translation>Collé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>1 token</source>
            <translation>1 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} tokens</source>
            <translation>{0} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} has {1} tokens; {2} fit. Attach a shorter part of it, or choose a larger context window in Settings.</source>
            <translation>{0} compte {1} tokens ; il y a de la place pour {2}. Joignez-en une partie plus courte, ou choisissez une fenêtre de contexte plus grande dans Paramètres.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>A message can have {0} files. The others were not attached.</source>
            <translation>Un message peut avoir {0} pièces jointes. Les autres n’ont pas été ajoutées.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read: {detail}.</source>
            <translation>{name} n’a pas pu être lu : {detail}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has more than {limit} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} dépasse {limit} caractères, bien plus que ce que le modèle peut lire en une fois. Joignez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture of a page without text in it, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>{name} est une image de page sans texte, comme en produit un scanner. La reconnaissance de texte d’un logiciel PDF peut ajouter le texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is no longer there. It may have been moved or deleted.</source>
            <translation>{name} n’est plus là. Le fichier a peut-être été déplacé ou supprimé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a folder. Attach the files in it that matter.</source>
            <translation>{name} est un dossier. Joignez-en les fichiers utiles.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not a file with text.</source>
            <translation>{name} n’est pas un fichier de texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read.</source>
            <translation>{name} n’a pas pu être lu.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is too large: {size}. Files up to {size_limit} can be attached.</source>
            <translation>{name} est trop volumineux : {size}. Les fichiers peuvent aller jusqu’à {size_limit}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} compte {found} caractères, bien plus que ce que le modèle peut lire en une fois. Joignez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} pages, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} compte {found} pages, bien plus que ce que le modèle peut lire en une fois. Joignez-en une partie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may help.</source>
            <translation>La lecture de {name} a duré plus de {limit} secondes et a été arrêtée. L’enregistrer au format texte peut aider.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} needs more memory to read than a document should. Saving it as text may help.</source>
            <translation>{name} demande plus de mémoire qu’un document ne le devrait. L’enregistrer au format texte peut aider.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has no text in it.</source>
            <translation>{name} ne contient pas de texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not text. Text, source code, PDF and .docx can be attached.</source>
            <translation>{name} n’est pas du texte. Vous pouvez joindre du texte, du code source, des PDF et des .docx.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture. WizardLM-2 reads text alone.</source>
            <translation>{name} est une image. WizardLM-2 ne lit que du texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is an archive. Unpack it and attach the files that matter.</source>
            <translation>{name} est une archive. Décompressez-la et joignez les fichiers utiles.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a model. Models opens and uses such files.</source>
            <translation>{name} est un modèle. Ces fichiers s’ouvrent et s’utilisent dans Modèles.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a kind of office document that cannot be read here, or has a password. Save it as .docx, PDF or text.</source>
            <translation>{name} est un document bureautique d’un type qui ne peut pas être lu ici, ou protégé par mot de passe. Enregistrez-le au format .docx, PDF ou texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is protected. Open it in a PDF program, save it without protection, and attach that.</source>
            <translation>{name} est protégé. Ouvrez-le dans un logiciel PDF, enregistrez-le sans protection et joignez cette copie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>The {found} pages of {name} are pictures without text in them, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>Les {found} pages de {name} sont des images sans texte, comme en produit un scanner. La reconnaissance de texte d’un logiciel PDF peut ajouter le texte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is damaged and could not be read.</source>
            <translation>{name} est endommagé et n’a pas pu être lu.</translation>
        </message>
    </context>
    <context>
        <name>BackupPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations could not be backed up. {0}</source>
            <translation>Vos conversations n’ont pas pu être sauvegardées. {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Damaged</source>
            <translation>Endommagée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>automatic</source>
            <translation>automatique</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>made by hand</source>
            <translation>manuelle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>kept before a restore</source>
            <translation>conservée avant une restauration</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Something unexpected went wrong with the backups. Nothing was deleted; try again, or see Help &gt; System report.</source>
            <translation>Un problème inattendu est survenu avec les sauvegardes. Rien n’a été supprimé ; réessayez, ou consultez Aide &gt; Rapport système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Nothing was changed.</source>
            <translation>Rien n’a été modifié.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations are those of {0} again</source>
            <translation>Vos conversations sont de nouveau celles du {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Backups</source>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Back up now</source>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Looking at the backups…</source>
            <translation>Examen des sauvegardes…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>There is no backup yet. The first is made a day after your first chat.</source>
            <translation>Il n’y a pas encore de sauvegarde. La première est faite un jour après votre première conversation.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Copies of your conversations on this computer. Before you go back to one, what is here now is kept as a backup too.</source>
            <translation>Des copies de vos conversations sur cet ordinateur. Avant tout retour à l’une d’elles, l’état actuel est lui aussi sauvegardé.</translation>
        </message>
    </context>
    <context>
        <name>BusNotifier</name>
        <message>
            <location filename="../../wizchat/ui/shell/notifier.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Deleted the question and its answer</source>
            <translation>Question et réponse supprimées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
    </context>
    <context>
        <name>ChatWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Incognito conversation</source>
            <translation>Conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>{0} – WizChat</source>
            <translation>{0} – WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Close and forge&amp;t</source>
            <translation>Fermer et o&amp;ublier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Move to &amp;trash</source>
            <translation>Placer dans la corb&amp;eille</translation>
        </message>
    </context>
    <context>
        <name>CodeHeader</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap</source>
            <translation>Renvoi à la ligne</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save as…</source>
            <translation>Enregistrer sous…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap long lines</source>
            <translation>Renvoyer les longues lignes à la ligne</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save code to a file</source>
            <translation>Enregistrer le code dans un fichier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy code</source>
            <translation>Copier le code</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>code</source>
            <translation>code</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Unwrap</source>
            <translation>Sans renvoi</translation>
        </message>
    </context>
    <context>
        <name>CodeHeaders</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_headers.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>CodeSaver</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>Save code</source>
            <translation>Enregistrer le code</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>The code was not saved: {0}</source>
            <translation>Le code n’a pas été enregistré : {0}</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Command palette</source>
            <translation>Palette de commandes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find a conversation</source>
            <translation>Trouver une conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find an action, conversation, model or setting</source>
            <translation>Action, conversation, modèle ou paramètre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} found. {1}</source>
            <translation>Trouvés : {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Nothing found. Try fewer letters, or another word.</source>
            <translation>Aucun résultat. Essayez avec moins de lettres, ou un autre mot.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} more: type to find them</source>
            <translation>{0} autres : tapez pour les trouver</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Enter chooses, Esc closes</source>
            <translation>Entrée pour choisir, Échap pour fermer</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Incognito, not saved</source>
            <translation>Incognito, non enregistrée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Editing an earlier message</source>
            <translation>Modification d’un message antérieur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message and the pinned turns take {0} tokens; the context window holds {1}, the answer included. Unpin a turn, or shorten the message, and send again.</source>
            <translation>Ce message et les échanges épinglés prennent {0} tokens ; la fenêtre de contexte en contient {1}, réponse comprise. Désépinglez un échange ou raccourcissez le message, puis renvoyez-le.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message is {0} tokens long; the context window holds {1}, the answer and the fixed prompt included. Shorten it and send again.</source>
            <translation>Ce message compte {0} tokens ; la fenêtre de contexte en contient {1}, réponse et prompt fixe compris. Raccourcissez-le, puis renvoyez-le.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>{0} is still being read.</source>
            <translation>{0} est encore en cours de lecture.</translation>
        </message>
    </context>
    <context>
        <name>ComposerEdit</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything…</source>
            <translation>Posez une question…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything… {0} sends</source>
            <translation>Posez une question… {0} pour envoyer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Save as prompt</source>
            <translation>Enregistrer comme prompt</translation>
        </message>
    </context>
    <context>
        <name>ComposerFiles</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Attach files</source>
            <translation>Joindre des fichiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Text and documents</source>
            <translation>Textes et documents</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>The long text is attached.</source>
            <translation>Le long texte est en pièce jointe.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Put it into the message</source>
            <translation>L’insérer dans le message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Removed {0}.</source>
            <translation>{0} retiré.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Pictures cannot be pasted: WizardLM-2 reads text alone.</source>
            <translation>Les images ne peuvent pas être collées : WizardLM-2 ne lit que du texte.</translation>
        </message>
    </context>
    <context>
        <name>ComposerPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/composer.py" />
            <source>Kept as the prompt “{0}”. / inserts it.</source>
            <translation>Enregistré comme prompt « {0} ». / l’insère.</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>The model reads at most {0} tokens at once: the fixed prompt, the conversation, what you are writing and its own answer. {1} are in use; {2} are kept free for the answer.</source>
            <translation>Le modèle lit au plus {0} tokens à la fois : le prompt fixe, la conversation, ce que vous écrivez et sa propre réponse. {1} sont utilisés ; {2} sont réservés à la réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>When the window is full, the oldest turns are left out, several at a time. A line in the conversation then shows where the model begins to read.</source>
            <translation>Quand la fenêtre est pleine, les échanges les plus anciens sont laissés de côté, plusieurs à la fois. Une ligne dans la conversation montre alors où le modèle commence à lire.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window can be set in Settings and takes more memory. A new conversation begins with an empty one.</source>
            <translation>Pour garder un échange en vue, épinglez-le avec le menu ⋯ sous un message. Paramètres permet d’agrandir la fenêtre, qui prend alors plus de mémoire. Une nouvelle conversation commence avec une fenêtre vide.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One message above the line no longer fits, so the model does not see it. It is still here; nothing was deleted.</source>
            <translation>Un message au-dessus de la ligne ne tient plus : le modèle ne le voit pas. Il est toujours là ; rien n’a été supprimé.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n messages above the line no longer fit, so the model does not see them. They are still here; nothing was deleted.</source>
            <translation>
                <numerusform>%n message au-dessus de la ligne ne tient plus : le modèle ne le voit pas. Il est toujours là ; rien n’a été supprimé.</numerusform>
                <numerusform>%n messages au-dessus de la ligne ne tiennent plus : le modèle ne les voit pas. Ils sont toujours là ; rien n’a été supprimé.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One pinned turn above the line is still read.</source>
            <translation>Un échange épinglé au-dessus de la ligne est toujours lu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n pinned turns above the line are still read.</source>
            <translation>
                <numerusform>%n échange épinglé au-dessus de la ligne est toujours lu.</numerusform>
                <numerusform>%n échanges épinglés au-dessus de la ligne sont toujours lus.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>What the model sees</source>
            <translation>Ce que voit le modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>Open settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Name of the folder</source>
            <translation>Nom du dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Title of the conversation</source>
            <translation>Titre de la conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_list.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Open in own window</source>
            <translation>Ouvrir dans une fenêtre à part</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Unpin</source>
            <translation>Désépingler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Pin</source>
            <translation>Épingler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Take out of the archive</source>
            <translation>Sortir des archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Archive</source>
            <translation>Archiver</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to trash</source>
            <translation>Placer dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Close and forget</source>
            <translation>Fermer et oublier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Put back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Delete for good…</source>
            <translation>Supprimer définitivement…</translation>
        </message>
    </context>
    <context>
        <name>ConversationSource</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationWindows</name>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Main window: {0}</source>
            <translation>Fenêtre principale : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Incognito conversation</source>
            <translation>Conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
    </context>
    <context>
        <name>ConversationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/conversations.py" />
            <source>Backups…</source>
            <translation>Sauvegardes…</translation>
        </message>
    </context>
    <context>
        <name>DeleteSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete {0}?</source>
            <translation>Supprimer {0} ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>This frees {0} on the disk. Your conversations stay, and the model can be downloaded again.</source>
            <translation>Cela libère {0} sur le disque. Vos conversations restent, et le modèle pourra être téléchargé de nouveau.</translation>
        </message>
    </context>
    <context>
        <name>DeviceEntry</name>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device: {0}</source>
            <translation>Utiliser cet appareil : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device</source>
            <translation>Utiliser cet appareil</translation>
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
            <translation>Calcule tout ce qu’aucun GPU ne prend en charge.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver did not answer when it was asked what there is, so the CPU is used. Restarting the computer or another driver may help.</source>
            <translation>Le pilote graphique n’a pas répondu quand on lui a demandé quels appareils sont présents ; le CPU est donc utilisé. Redémarrer l’ordinateur ou changer de pilote peut aider.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver could not be asked what there is, so the CPU is used.</source>
            <translation>Le pilote graphique n’a pas pu être interrogé sur les appareils présents ; le CPU est donc utilisé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver crashed when it was asked what there is, so the CPU is used. Another driver may help.</source>
            <translation>Le pilote graphique a planté quand on lui a demandé quels appareils sont présents ; le CPU est donc utilisé. Changer de pilote peut aider.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>This engine is built for the CPU alone.</source>
            <translation>Ce moteur est compilé pour le CPU seul.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>No GPU was found, so the CPU is used. This engine is built for {0}.</source>
            <translation>Aucun GPU n’a été trouvé ; le CPU est donc utilisé. Ce moteur est compilé pour {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU that shares the computer's memory</source>
            <translation>GPU qui partage la mémoire de l’ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Not used.</source>
            <translation>Non utilisé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because it gave other results than the CPU: its driver is faulty. After an update of the driver it is tried again by itself.</source>
            <translation>Désactivé, car ses résultats différaient de ceux du CPU : son pilote est défectueux. Après une mise à jour du pilote, un nouvel essai a lieu automatiquement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because the engine stopped more than once with it. After an update of the driver it is tried again by itself.</source>
            <translation>Désactivé, car le moteur s’est arrêté plus d’une fois avec lui. Après une mise à jour du pilote, un nouvel essai a lieu automatiquement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Holds {0} of the model's {1} layers.</source>
            <translation>Contient {0} des {1} couches du modèle.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>{0} of {1} free</source>
            <translation>{0} libres sur {1}</translation>
        </message>
    </context>
    <context>
        <name>DevicesRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Devices</source>
            <translation>Appareils</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Look again</source>
            <translation>Chercher à nouveau</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>graphics card processor GPU driver CUDA Vulkan Metal VRAM memory</source>
            <translation>carte graphique processeur GPU pilote CUDA Vulkan Metal VRAM mémoire graphics card</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download of {0}</source>
            <translation>Téléchargement de {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>waiting for the network</source>
            <translation>en attente du réseau</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>checking the file</source>
            <translation>vérification du fichier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>stopped, see Models</source>
            <translation>arrêté, voir Modèles</translation>
        </message>
    </context>
    <context>
        <name>EmptyConversation</name>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Start the tour</source>
            <translation>Lancer la visite guidée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Incognito conversation</source>
            <translation>Conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know about WizChat?</source>
            <translation>Que voulez-vous savoir sur WizChat ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know?</source>
            <translation>Que voulez-vous savoir ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Nothing you write here is saved, nor what is answered. It stays until you close it or quit WizChat; then it is gone for good.</source>
            <translation>Rien de ce que vous écrivez ici n’est enregistré, les réponses non plus. La conversation reste là jusqu’à ce que vous la fermiez ou quittiez WizChat ; ensuite, elle disparaît pour de bon.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet; a message waits for it.</source>
            <translation>Aucun modèle n’est encore prêt ; votre message l’attendra.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Ask in your own words, or begin with one of these.</source>
            <translation>Posez votre question librement, ou commencez par l’une de celles-ci.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is here yet. You can write already; the message waits for it.
Meanwhile the tour, a tiny model that is already here, knows this app.</source>
            <translation>Aucun modèle n’est encore là. Vous pouvez déjà écrire ; le message l’attendra.
En attendant, la visite guidée, un minuscule modèle déjà présent, connaît cette application.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Everything stays on this computer.</source>
            <translation>Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet. You can write already; the message waits for it.</source>
            <translation>Aucun modèle n’est encore prêt. Vous pouvez déjà écrire ; le message l’attendra.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file is no longer there. Choose another model, or put the file back.</source>
            <translation>Le fichier du modèle n’est plus là. Choisissez un autre modèle, ou remettez le fichier en place.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file cannot be read: it is damaged, cut off, or no model. Verify it in Models, or download it again.</source>
            <translation>Le fichier du modèle est illisible : il est endommagé, incomplet, ou n’est pas un modèle. Vérifiez-le dans Modèles, ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>There is not enough memory for this model. Close other apps, or choose a smaller quantization.</source>
            <translation>Il n’y a pas assez de mémoire pour ce modèle. Fermez d’autres applications, ou choisissez une quantification plus petite.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gives wrong results with this model. Switch it off in Settings, under Engine.</source>
            <translation>Le GPU donne de faux résultats avec ce modèle. Désactivez-le dans Paramètres, sous Moteur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Loading was stopped.</source>
            <translation>Le chargement a été arrêté.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model could not be loaded. The engine's log has the details.</source>
            <translation>Le modèle n’a pas pu être chargé. Les détails sont dans le journal du moteur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Memory was short</source>
            <translation>Mémoire insuffisante</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped with this model</source>
            <translation>Le moteur s’est arrêté avec ce modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gave wrong results</source>
            <translation>Le GPU a donné de faux résultats</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the model runs on the CPU, with a window of {1} tokens.</source>
            <translation>{0} : le modèle s’exécute donc sur le CPU, avec une fenêtre de {1} tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so {1} layers run on the GPU and the others on the CPU.</source>
            <translation>{0} : {1} couches s’exécutent donc sur le GPU et les autres sur le CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the window is {1} tokens now.</source>
            <translation>{0} : la fenêtre est donc désormais de {1} tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped and is starting again. What was written is kept; the next message works as soon as the model is loaded.</source>
            <translation>Le moteur s’est arrêté et redémarre. Ce qui était écrit est conservé ; le prochain message fonctionnera dès que le modèle sera chargé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine cannot be started: {0}</source>
            <translation>Le moteur ne peut pas démarrer : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine is of another version than the app. Install WizChat again.</source>
            <translation>La version du moteur n’est pas celle de l’application. Réinstallez WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped several times and stays down. What was written is kept. Choose the model again to start it, or try a smaller one.</source>
            <translation>Le moteur s’est arrêté plusieurs fois et n’est plus relancé. Ce qui était écrit est conservé. Choisissez de nouveau le modèle pour le relancer, ou essayez-en un plus petit.</translation>
        </message>
    </context>
    <context>
        <name>EnginePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>This is the tour, a tiny model that knows this app and nothing else. It is not WizardLM-2.</source>
            <translation>Voici la visite guidée, un minuscule modèle qui connaît cette application et rien d’autre. Ce n’est pas WizardLM-2.</translation>
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
            <translation>Conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} days left</source>
            <translation>encore {0} jours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>1 day left</source>
            <translation>encore 1 jour</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Deleted at the next start</source>
            <translation>Supprimée au prochain démarrage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0}+ matches</source>
            <translation>{0}+ résultats</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} matches</source>
            <translation>{0} résultats</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>being answered</source>
            <translation>réponse en cours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in its own window</source>
            <translation>dans une fenêtre à part</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the archive</source>
            <translation>dans les archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the folder {0}</source>
            <translation>dans le dossier {0}</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Assistant</source>
            <translation>Assistant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Attached: {0}</source>
            <translation>Pièces jointes : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A conversation in WizChat, last changed {0}</source>
            <translation>Une conversation dans WizChat, dernière modification : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Stopped before its end.</source>
            <translation>Arrêtée avant la fin.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Cut at a limit.</source>
            <translation>Coupée par une limite.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>The engine failed here.</source>
            <translation>Ici, le moteur a échoué.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 conversation</source>
            <translation>1 conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} conversations</source>
            <translation>{0} conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} messages</source>
            <translation>{0} messages</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is too large to import: {1}, and the most is {2}.</source>
            <translation>{0} est trop volumineux pour être importé : {1}, pour un maximum de {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} was written by a later version than the one WizChat knows. Nothing was imported.</source>
            <translation>{0} a été créé par une version plus récente que celle que connaît WizChat. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged or was cut short ({1}). Nothing was imported; export or download it again.</source>
            <translation>{0} est endommagé ou incomplet ({1}). Rien n’a été importé ; exportez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversation with a message in it.</source>
            <translation>{0} ne contient aucune conversation avec un message.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>{0} est illisible : {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversations that WizChat knows. Nothing was imported.</source>
            <translation>{0} ne contient aucune conversation reconnue par WizChat. Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk of {0}. Nothing was written there; free some space or choose another place.</source>
            <translation>Il n’y a pas assez de place sur le disque pour {0}. Rien n’y a été écrit ; libérez de l’espace ou choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be written to. Nothing was changed; choose another place.</source>
            <translation>{0} n’est pas accessible en écriture. Rien n’a été modifié ; choisissez un autre emplacement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be written: {1}. Nothing was changed there.</source>
            <translation>{0} n’a pas pu être écrit : {1}. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk ({0}). Free some space, then try again.</source>
            <translation>Il n’y a pas assez de place sur le disque ({0}). Libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be read or written to.</source>
            <translation>{0} n’est pas accessible en lecture ou en écriture.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Another program holds {0}. Close it, then try again.</source>
            <translation>Un autre programme utilise {0}. Fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged and of no use.</source>
            <translation>{0} est endommagé et inutilisable.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A later version of WizChat wrote {0}. Use that version, or a newer one.</source>
            <translation>{0} a été créé par une version plus récente de WizChat. Utilisez cette version, ou une version ultérieure.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be read or written.</source>
            <translation>{0} n’a pas pu être lu ou écrit.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3} to {4}.</source>
            <translation>{0} ({1}), {2}, du {3} au {4}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3}.</source>
            <translation>{0} ({1}), {2}, le {3}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} of them are here already.</source>
            <translation>{0} d’entre elles sont déjà là.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 of them is here already.</source>
            <translation>1 d’entre elles est déjà là.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>It is here already.</source>
            <translation>Elle est déjà là.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Left out, without messages: {0}.</source>
            <translation>Laissées de côté, car sans messages : {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Could not be read and are left out: {0}.</source>
            <translation>Illisibles et laissées de côté : {0}.</translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export here</source>
            <translation>Exporter ici</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exporting…</source>
            <translation>Exportation…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exported to {0}</source>
            <translation>Exporté vers {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>{0} exported to {1}</source>
            <translation>Exporté vers {1} : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>This conversation: {0}</source>
            <translation>Cette conversation : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>The {0} selected conversations</source>
            <translation>Les {0} conversations sélectionnées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>All conversations</source>
            <translation>Toutes les conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>With all versions of questions and answers</source>
            <translation>Avec toutes les versions des questions et des réponses</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>There is nothing to export yet.</source>
            <translation>Il n’y a encore rien à exporter.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Web page (HTML)</source>
            <translation>Page web (HTML)</translation>
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
            <translation>Des pages à lire et à imprimer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>One file for any browser, light and dark. Nothing in it runs or is fetched.</source>
            <translation>Un seul fichier pour tout navigateur, clair et sombre. Il n’exécute rien et ne charge rien.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Plain text as the model writes it.</source>
            <translation>Du texte brut, tel que le modèle l’écrit.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Everything: model, settings and seed of each answer, which mostly give the same answer again. WizChat imports it.</source>
            <translation>Tout : le modèle, les paramètres et la graine de chaque réponse, qui redonnent le plus souvent la même réponse. WizChat sait l’importer.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Quantization</source>
            <translation>Quantification</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>File (SHA-256)</source>
            <translation>Fichier (SHA-256)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Asked</source>
            <translation>Question posée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Finished</source>
            <translation>Terminée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Answer</source>
            <translation>Réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Speed</source>
            <translation>Vitesse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens/s</source>
            <translation>{0} tokens/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>About this answer</source>
            <translation>À propos de cette réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Temperature</source>
            <translation>Température</translation>
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
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Length limit</source>
            <translation>Longueur maximale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>0 (always the likeliest word)</source>
            <translation>0 (toujours le mot le plus probable)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>1 token</source>
            <translation>1 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens</source>
            <translation>{0} tokens</translation>
        </message>
    </context>
    <context>
        <name>Fatal</name>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>{0}: {1}. Your conversations and models belong there. Check the folder's permissions and the disk, or set WIZCHAT_HOME to another folder.</source>
            <translation>{0} : {1}. C’est là que sont rangés vos conversations et vos modèles. Vérifiez les droits d’accès au dossier et le disque, ou indiquez un autre dossier dans WIZCHAT_HOME.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat cannot use its folder</source>
            <translation>WizChat ne peut pas utiliser son dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Install it again; conversations and models stay. ({0})</source>
            <translation>Réinstallez-le ; vos conversations et vos modèles sont conservés. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat is not installed completely</source>
            <translation>L’installation de WizChat est incomplète</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Everything is saved. Start it as you usually do. ({0})</source>
            <translation>Tout est enregistré. Démarrez-le comme d’habitude. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat could not be started again</source>
            <translation>WizChat n’a pas pu être redémarré</translation>
        </message>
    </context>
    <context>
        <name>FileProblems</name>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>This file cannot be used: {0}</source>
            <translation>Ce fichier est inutilisable : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is not a GGUF file, so it was not added.</source>
            <translation>{0} n’est pas un fichier GGUF ; il n’a pas été ajouté.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off. Copy or download it again.</source>
            <translation>{0} est incomplet. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off: {1} of {2} are here. Copy or download it again.</source>
            <translation>{0} est incomplet : {1} présents sur {2}. Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is of GGUF version {1}, which this app does not read.</source>
            <translation>{0} est au format GGUF version {1}, que cette application ne lit pas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is damaged: its header contradicts itself. Download it again.</source>
            <translation>{0} est endommagé : son en-tête se contredit. Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.</source>
            <translation>{0} est un modèle {1}. WizChat ne fonctionne qu’avec WizardLM-2 ; le fichier n’a pas été ajouté.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>different</source>
            <translation>différent</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.</source>
            <translation>{0} découpe le texte autrement que WizardLM-2 (vocabulaire de {1} tokens) ; il n’a pas été ajouté.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} stores its weights in a way that this app does not read.</source>
            <translation>{0} stocke ses poids sous une forme que cette application ne lit pas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is part {1} of {2}. Add the first part.</source>
            <translation>{0} est la partie {1} sur {2}. Ajoutez la première partie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} holds a vocabulary and no model.</source>
            <translation>{0} contient un vocabulaire, mais pas de modèle.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>A part of the model is missing: {0}</source>
            <translation>Il manque une partie du modèle : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is no file at {0}.</source>
            <translation>Il n’y a pas de fichier à l’emplacement {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} cannot be read. Check its permissions and the disk.</source>
            <translation>{0} est illisible. Vérifiez les droits d’accès et le disque.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is still being written by another program. Add it when that is done.</source>
            <translation>{0} est encore en cours d’écriture par un autre programme. Ajoutez-le une fois l’écriture terminée.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be deleted; another program may be using it.</source>
            <translation>{0} n’a pas pu être supprimé ; un autre programme l’utilise peut-être.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is another file at {0}. It stays as it is; move it away, then try again.</source>
            <translation>Un autre fichier se trouve déjà à l’emplacement {0}. Il reste tel quel ; déplacez-le, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be written. The model is where it was; check the disk and its permissions.</source>
            <translation>{0} n’a pas pu être écrit. Le modèle est resté à sa place ; vérifiez le disque et les droits d’accès.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved.</source>
            <translation>Espace disque insuffisant : {0} nécessaires, {1} libres dans {2}. Rien n’a été déplacé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models could not be written to {0}. No model was touched; check the disk and its free space.</source>
            <translation>La liste des modèles n’a pas pu être écrite dans {0}. Aucun modèle n’a été touché ; vérifiez le disque et son espace libre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.</source>
            <translation>« {0} » n’est pas un fichier du Hub. Écrivez-le sous la forme owner/repo/file.gguf, comme dans son adresse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models to download cannot be read: {0}. Install WizChat again.</source>
            <translation>La liste des modèles à télécharger est illisible : {0}. Réinstallez WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>That model is no longer in the list.</source>
            <translation>Ce modèle n’est plus dans la liste.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>It is checked before it is added.</source>
            <translation>Il est vérifié avant d’être ajouté.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add</source>
            <translation>Ajouter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add {0}</source>
            <translation>Ajouter {0}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find in this conversation</source>
            <translation>Rechercher dans cette conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>Résultat précédent (Maj+Entrée)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>Résultat suivant (Entrée)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Fermer (Échap)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Not found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}…</source>
            <translation>{0} sur {1}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Chat privately, on this computer</source>
            <translation>Discutez en privé, sur cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline.</source>
            <translation>WizardLM-2 7B s’exécute ici. Rien de ce que vous écrivez ne quitte cet ordinateur, et tout fonctionne hors ligne.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>This computer</source>
            <translation>Cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Download and start</source>
            <translation>Télécharger et commencer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file I have…</source>
            <translation>Utiliser mon fichier GGUF…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All quantizations…</source>
            <translation>Toutes les quantifications…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Found in {0}: {1}</source>
            <translation>Trouvé dans {0} : {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file</source>
            <translation>Utiliser un fichier GGUF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by its publisher within a day; these are community copies, checked by their SHA-256. It knows nothing after its training and can be wrong.</source>
            <translation>WizardLM-2 7B a été publié en avril 2024 sous licence Apache-2.0, puis retiré par son éditeur en moins d’une journée ; il s’agit de copies de la communauté, vérifiées par leur SHA-256. Il ne sait rien de ce qui a suivi son entraînement et peut se tromper.</translation>
        </message>
    </context>
    <context>
        <name>FolderEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>Choose a folder</source>
            <translation>Choisir un dossier</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to &amp;folder</source>
            <translation>Déplacer &amp;vers un dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>No folder</source>
            <translation>Aucun dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
    </context>
    <context>
        <name>FontEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>{0} (not installed)</source>
            <translation>{0} (non installée)</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit message</source>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate</source>
            <translation>Régénérer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate answer</source>
            <translation>Régénérer la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue</source>
            <translation>Continuer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue answer</source>
            <translation>Continuer la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Branch</source>
            <translation>Branche</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More to do with this message</source>
            <translation>Autres actions pour ce message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Pinned</source>
            <translation>Épinglé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>This turn stays in the context window</source>
            <translation>Cet échange reste dans la fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>About this answer: {0}</source>
            <translation>À propos de cette réponse : {0}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Show the sidebar</source>
            <translation>Afficher la barre latérale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Incognito</source>
            <translation>Incognito</translation>
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
            <translation>Incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Pinned</source>
            <translation>Épinglées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Previous 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Folder {0}</source>
            <translation>Dossier {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>collapsed, {0} in it</source>
            <translation>réduit, conversations : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>expanded, {0} in it</source>
            <translation>développé, conversations : {0}</translation>
        </message>
    </context>
    <context>
        <name>HubFileSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Add from Hub</source>
            <translation>Ajouter depuis le Hub</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:</source>
            <translation>Un fichier GGUF de WizardLM-2 sur le Hugging Face Hub, sous la forme owner/repo/file.gguf :</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>File on the Hub</source>
            <translation>Fichier sur le Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>All files</source>
            <translation>Tous les fichiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Reading {0}…</source>
            <translation>Lecture de {0}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Something unexpected went wrong while this was read. Nothing was imported; choose something else, or see Help &gt; System report.</source>
            <translation>Un problème inattendu est survenu pendant la lecture. Rien n’a été importé ; choisissez autre chose, ou consultez Aide &gt; Rapport système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Importing…</source>
            <translation>Importation…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Nothing was imported.</source>
            <translation>Rien n’a été importé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported, then no more.</source>
            <translation>Importation interrompue après {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported</source>
            <translation>Importation terminée : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} skipped, here already</source>
            <translation>déjà présentes, ignorées : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import conversations</source>
            <translation>Importer des conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread folders). Nothing is stored before you have seen what it is.</source>
            <translation>Depuis WizChat (JSON), ChatGPT (le .zip de son export, ou conversations.json), GPT4All (fichiers .chat), LM Studio (fichiers .conversation.json) et Jan (dossiers de conversation). Rien n’est enregistré avant que vous ayez vu de quoi il s’agit.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a file…</source>
            <translation>Choisir un fichier…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a folder…</source>
            <translation>Choisir un dossier…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import those again, as copies</source>
            <translation>Les importer de nouveau, en tant que copies</translation>
        </message>
    </context>
    <context>
        <name>IncognitoMark</name>
        <message>
            <location filename="../../wizchat/ui/widgets/incognito_mark.py" />
            <source>Nothing of this conversation is saved on this computer.</source>
            <translation>Rien de cette conversation n’est enregistré sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>IncognitoPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close “{0}”? It was not saved and is gone for good then.</source>
            <translation>Fermer « {0} » ? Cette conversation n’a pas été enregistrée et disparaîtra pour de bon.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close and forget</source>
            <translation>Fermer et oublier</translation>
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
            <translation>vérifié le {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>not in the catalogue</source>
            <translation>hors catalogue</translation>
        </message>
    </context>
    <context>
        <name>InstalledRow</name>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use</source>
            <translation>Utiliser</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use {0}</source>
            <translation>Utiliser {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More about {0}</source>
            <translation>Autres actions pour {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>In use</source>
            <translation>Utilisé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Used in place</source>
            <translation>Utilisé sur place</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>verifying {0}</source>
            <translation>vérification : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>waits to be tuned until nothing is asked</source>
            <translation>sera réglé quand rien n’est demandé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}, waits</source>
            <translation>réglage : {0}, en attente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}</source>
            <translation>réglage : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is no longer there. Put it back, or remove it from the list.</source>
            <translation>Le fichier n’est plus là. Remettez-le en place, ou retirez-le de la liste.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is damaged. Remove it and download it again.</source>
            <translation>Le fichier est endommagé. Retirez-le et téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} tokens/s here</source>
            <translation>{0} tokens/s ici</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} times faster since tuned</source>
            <translation>{0} fois la vitesse d’avant réglage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Tune for this computer</source>
            <translation>Régler pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Verify</source>
            <translation>Vérifier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Remove from the list</source>
            <translation>Retirer de la liste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
    </context>
    <context>
        <name>JumpPill</name>
        <message>
            <location filename="../../wizchat/ui/chat/pill.py" />
            <source>Jump to the end</source>
            <translation>Aller à la fin</translation>
        </message>
    </context>
    <context>
        <name>KeepingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>New folder</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>KeptView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Back to the conversations</source>
            <translation>Retour aux conversations</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of models could not be read; it is kept as {0}. The models folder is being looked through.</source>
            <translation>La liste des modèles était illisible ; elle est conservée sous {0}. Le dossier des modèles est en cours d’examen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of downloads could not be read; it is kept as {0}. Start a download again, and it goes on from where it was.</source>
            <translation>La liste des téléchargements était illisible ; elle est conservée sous {0}. Relancez un téléchargement : il reprendra où il en était.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. Choose it at the top right.</source>
            <translation>{0} est là et vérifié. Choisissez-le en haut à droite.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Delete the file</source>
            <translation>Supprimer le fichier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. From now on it answers.</source>
            <translation>{0} est là et vérifié. C’est désormais lui qui répond.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is used now, and that could not be saved for the next start: {1}</source>
            <translation>{0} est utilisé maintenant, mais cela n’a pas pu être enregistré pour le prochain démarrage : {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Checking {0}: {1}</source>
            <translation>Vérification de {0} : {1}</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Write to this address in your mail program?</source>
            <translation>Écrire à cette adresse dans votre messagerie ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open {0} in the browser?</source>
            <translation>Ouvrir {0} dans le navigateur ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Link</source>
            <translation>Lien</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>You</source>
            <translation>Vous</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>{0}:</source>
            <translation>{0} :</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Do not send</source>
            <translation>Ne pas envoyer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy as Markdown</source>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Select message</source>
            <translation>Sélectionner le message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
            <translation>Régénérer la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Continue answer</source>
            <translation>Continuer la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Edit question</source>
            <translation>Modifier la question</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Save as prompt</source>
            <translation>Enregistrer comme prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Branch into a new conversation</source>
            <translation>Créer une branche dans une nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Pin this turn in the context window</source>
            <translation>Épingler cet échange dans la fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Unpin this turn</source>
            <translation>Désépingler cet échange</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>About this answer…</source>
            <translation>À propos de cette réponse…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Delete question and answer</source>
            <translation>Supprimer la question et la réponse</translation>
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
            <translation>Liens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Open in the browser</source>
            <translation>Ouvrir dans le navigateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Copy address</source>
            <translation>Copier l’adresse</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>MessagesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>{0} (branch)</source>
            <translation>{0} (branche)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>Branch</source>
            <translation>Branche</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model: {0}</source>
            <translation>Modèle : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>No model</source>
            <translation>Aucun modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Starting</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Loading {0} · {1}</source>
            <translation>Chargement de {0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · resting</source>
            <translation>{0} · au repos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · not running</source>
            <translation>{0} · arrêté</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
    </context>
    <context>
        <name>ModelFiles</name>
        <message>
            <location filename="../../wizchat/ui/presenters/files.py" />
            <source>the models folder</source>
            <translation>le dossier des modèles</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Model</source>
            <translation>Modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is installed</source>
            <translation>Aucun modèle n’est installé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Start the tour</source>
            <translation>Lancer la visite guidée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Open Models</source>
            <translation>Ouvrir Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is chosen. What you write waits until one is.</source>
            <translation>Aucun modèle n’est choisi. Ce que vous écrivez attend qu’il y en ait un.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The engine is starting.</source>
            <translation>Le moteur démarre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model is being read. What you write waits until it is ready.</source>
            <translation>Le modèle est en cours de lecture. Ce que vous écrivez attend qu’il soit prêt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Runs here, on {0}.</source>
            <translation>S’exécute ici, sur {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Nobody asked for a while, so its memory is free for other apps. The next message wakes the model.</source>
            <translation>Rien n’a été demandé depuis un moment : sa mémoire est libre pour d’autres applications. Le prochain message réveille le modèle.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model does not run. Choose it again to retry.</source>
            <translation>Le modèle ne fonctionne pas. Choisissez-le de nouveau pour réessayer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, fichier manquant</translation>
        </message>
    </context>
    <context>
        <name>ModelsWindow</name>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add from Hub…</source>
            <translation>Ajouter depuis le Hub…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a file…</source>
            <translation>Ajouter un fichier…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Downloading</source>
            <translation>En téléchargement</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Installed</source>
            <translation>Installés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>In the models folder, not added yet</source>
            <translation>Dans le dossier des modèles, pas encore ajoutés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Available</source>
            <translation>Disponibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} in Models</source>
            <translation>{0} dans Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} free</source>
            <translation>{0} libres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a GGUF file</source>
            <translation>Ajouter un fichier GGUF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>Modèles GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
    </context>
    <context>
        <name>MoreMenus</name>
        <message>
            <location filename="../../wizchat/ui/shell/more_menus.py" />
            <source>More menus</source>
            <translation>Autres menus</translation>
        </message>
    </context>
    <context>
        <name>MoveLine</name>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Moving models</source>
            <translation>Déplacement des modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Move</source>
            <translation>Déplacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
    </context>
    <context>
        <name>MovingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>1 model ({0}) can be moved from {1} to {2}.</source>
            <translation>1 modèle ({0}) peut être déplacé de {1} vers {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>{3} models ({0}) can be moved from {1} to {2}.</source>
            <translation>{3} modèles ({0}) peuvent être déplacés de {1} vers {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving: {0} of {1}. The models can be used meanwhile.</source>
            <translation>Déplacement : {0} sur {1}. Les modèles restent utilisables.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving…</source>
            <translation>Déplacement…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moved. The models are in {0} now.</source>
            <translation>Déplacement terminé. Les modèles se trouvent maintenant dans {0}.</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} GB: more than this computer has</source>
            <translation>nécessite {0} GB : plus que n’en a cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB: tight</source>
            <translation>nécessite {0} GB sur {1} : juste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB</source>
            <translation>nécessite {0} GB sur {1}</translation>
        </message>
    </context>
    <context>
        <name>NetworkRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>WizChat connects only when you download</source>
            <translation>WizChat ne se connecte que pour télécharger</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Chatting needs no connection, and nothing you write leaves this computer. There is no telemetry, no account, and no look for updates.</source>
            <translation>Discuter ne demande aucune connexion, et rien de ce que vous écrivez ne quitte cet ordinateur. Il n’y a ni télémétrie, ni compte, ni recherche de mises à jour.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>privacy internet offline firewall HTTPS_PROXY</source>
            <translation>vie privée confidentialité internet hors ligne pare-feu mandataire proxy offline firewall HTTPS_PROXY</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>None is set: downloads go straight to the server. Set HTTPS_PROXY in the environment, or a proxy in the system's settings, before WizChat starts.</source>
            <translation>Aucun n’est défini : les téléchargements vont directement au serveur. Définissez HTTPS_PROXY dans l’environnement, ou un proxy dans les réglages du système, avant de lancer WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as {2} in the environment says.</source>
            <translation>{0} passe par {1}, comme l’indique {2} dans l’environnement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as the system's settings say.</source>
            <translation>{0} passe par {1}, comme l’indiquent les réglages du système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Everything</source>
            <translation>Tout</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Notice</source>
            <translation>Notification</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>“{0}” has an answer</source>
            <translation>Réponse dans « {0} »</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Show</source>
            <translation>Afficher</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Incognito conversation</source>
            <translation>Conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer failed.</source>
            <translation>La réponse a échoué.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer is there.</source>
            <translation>La réponse est là.</translation>
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
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>more than a day</source>
            <translation>plus d’un jour</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about a minute</source>
            <translation>environ 1 min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n minutes</source>
            <translation>
                <numerusform>environ %n min</numerusform>
                <numerusform>environ %n min</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about an hour</source>
            <translation>environ 1 h</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n hours</source>
            <translation>
                <numerusform>environ %n h</numerusform>
                <numerusform>environ %n h</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} left</source>
            <translation>reste {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>⌘Enter</source>
            <translation>⌘Entrée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Entrée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>Objection</name>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Use them here</source>
            <translation>Les utiliser ici</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Leave it</source>
            <translation>Ne rien changer</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download</source>
            <translation>Télécharger</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download {0}</source>
            <translation>Télécharger {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Recommended</source>
            <translation>Recommandé</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} GB memory</source>
            <translation>{0} GB de mémoire</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>1 core</source>
            <translation>1 cœur</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>%n cores</source>
            <translation>
                <numerusform>%n cœur</numerusform>
                <numerusform>%n cœurs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} {1} GB</source>
            <translation>{0} {1} GB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very low: for trying out only</source>
            <translation>très faible : pour essayer seulement</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for small machines; mistakes are noticeable</source>
            <translation>pour les petites machines ; erreurs sensibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>reduced: some mistakes are noticeable</source>
            <translation>réduite : quelques erreurs sensibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>hard to tell from the original for most questions</source>
            <translation>rarement différent de l’original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>a little closer to the original</source>
            <translation>un peu plus proche de l’original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very close to the original</source>
            <translation>très proche de l’original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>practically the original</source>
            <translation>quasi identique à l’original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>the original; slow here</source>
            <translation>l’original ; lent ici</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for large machines</source>
            <translation>pour les grandes machines</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>Announced in April 2024 and never released. Files by this name are others.</source>
            <translation>Annoncé en avril 2024 et jamais publié. Les fichiers portant ce nom sont autre chose.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Reset {0} to the default</source>
            <translation>Rétablir la valeur par défaut : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0} ({1}).</source>
            <translation>Par défaut : {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0}.</source>
            <translation>Par défaut : {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>From {0} to {1}.</source>
            <translation>De {0} à {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Allowed is {0} to {1}. {2} is still used.</source>
            <translation>Valeurs possibles : de {0} à {1}. {2} reste utilisé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>The whole path of a folder is needed here. The old one is still used.</source>
            <translation>Il faut ici le chemin complet d’un dossier. L’ancien reste utilisé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>An address starts with https:// or http://. The old one is still used.</source>
            <translation>Une adresse commence par https:// ou http://. L’ancienne reste utilisée.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>This cannot be used. The old value still is.</source>
            <translation>Cette valeur est inutilisable. L’ancienne reste utilisée.</translation>
        </message>
    </context>
    <context>
        <name>OwnMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>You wrote</source>
            <translation>Vous avez écrit</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>{0} · on</source>
            <translation>{0} · activé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>in use</source>
            <translation>utilisé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Its file is missing</source>
            <translation>Son fichier est manquant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>model switch load use</source>
            <translation>modèle changer charger utiliser model switch load use</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Shortcuts</source>
            <translation>Raccourcis</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>keyboard keys keybindings hotkeys change</source>
            <translation>clavier touches raccourcis combinaisons changer modifier keyboard hotkeys shortcuts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>settings preferences options</source>
            <translation>paramètres réglages préférences options settings preferences</translation>
        </message>
    </context>
    <context>
        <name>PaletteList</name>
        <message>
            <location filename="../../wizchat/ui/palette/list.py" />
            <source>What was found</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Used lately</source>
            <translation>Utilisés récemment</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Actions</source>
            <translation>Actions</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>action</source>
            <translation>action</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>model</source>
            <translation>modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>setting</source>
            <translation>paramètre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>conversation</source>
            <translation>conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>not available</source>
            <translation>indisponible</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Today</source>
            <translation>Aujourd’hui</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Yesterday</source>
            <translation>Hier</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Models</source>
            <translation>Ouvrir Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Settings</source>
            <translation>Ouvrir les paramètres</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>The settings could not be read, so the defaults are used. The file is kept as {0}.</source>
            <translation>Les paramètres étaient illisibles ; les valeurs par défaut sont utilisées. Le fichier est conservé sous {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Some settings could not be used; their defaults are in force.</source>
            <translation>Certains paramètres étaient inutilisables ; leurs valeurs par défaut s’appliquent.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>This value is not possible.</source>
            <translation>Cette valeur n’est pas possible.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>It could not be saved: {0}</source>
            <translation>Enregistrement impossible : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Takes effect at the next start.</source>
            <translation>Prend effet au prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Restart now</source>
            <translation>Redémarrer maintenant</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Preset</source>
            <translation>Préréglage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Custom</source>
            <translation>Personnalisé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>sampling randomness greedy</source>
            <translation>échantillonnage hasard aléatoire glouton sampling randomness greedy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Official (greedy)</source>
            <translation>Officiel (greedy)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Balanced</source>
            <translation>Équilibré</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Creative</source>
            <translation>Créatif</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The likeliest word, always: the same question gets the same answer. These are the publisher's own settings for WizardLM-2.</source>
            <translation>Toujours le mot le plus probable : la même question obtient la même réponse. Ce sont les réglages de l’éditeur pour WizardLM-2.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Livelier, with unlikely words left out. The temperature is FastChat's for this prompt format, top-p and min-p are llama.cpp's.</source>
            <translation>Plus vivant, sans les mots improbables. La température est celle de FastChat pour ce format de prompt ; top-p et min-p sont ceux de llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Free, for stories and ideas; facts suffer. Temperature and top-p are those of the publisher's web demo.</source>
            <translation>Libre, pour les histoires et les idées ; les faits en pâtissent. La température et top-p sont ceux de la démo web de l’éditeur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The values below are your own; no preset has all of them.</source>
            <translation>Les valeurs ci-dessous sont les vôtres ; aucun préréglage ne les réunit toutes.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The download stopped: {0}. What came so far is kept.</source>
            <translation>Le téléchargement s’est arrêté : {0}. Ce qui est déjà arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. What came so far is kept; free some space, then retry.</source>
            <translation>Espace disque insuffisant : {0} nécessaires, {1} libres dans {2}. Ce qui est déjà arrivé est conservé ; libérez de l’espace, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file arrived complete but damaged, twice: its SHA-256 is not the published one. It was discarded. Try again, perhaps on another network.</source>
            <translation>Le fichier est arrivé complet mais endommagé, deux fois : son SHA-256 n’est pas celui qui est publié. Il a été supprimé. Réessayez, peut-être sur un autre réseau.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub's file has {0} and the known one has {1}, so it is not the same file. Nothing was changed here.</source>
            <translation>Le fichier du Hub fait {0}, celui qui est connu fait {1} : ce n’est pas le même fichier. Rien n’a été modifié ici.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file in {0} was changed since it was catalogued, so it was not taken.</source>
            <translation>Le fichier dans {0} a été modifié depuis son inscription au catalogue ; il n’a donc pas été pris.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. Choose another file.</source>
            <translation>Personne ne publie de SHA-256 pour ce fichier dans {0} ; il n’a donc pas pu être vérifié. Choisissez un autre fichier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} no longer has this file. Choose another quantization, or add a file you have.</source>
            <translation>{0} n’a plus ce fichier. Choisissez une autre quantification, ou ajoutez un fichier que vous avez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks people to accept its terms on its page first. Choose another quantization, or add a file you have.</source>
            <translation>{0} demande d’accepter d’abord ses conditions sur sa page. Choisissez une autre quantification, ou ajoutez un fichier que vous avez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks for a login, or does not exist. Choose another quantization, or add a file you have.</source>
            <translation>{0} demande une connexion à un compte, ou n’existe pas. Choisissez une autre quantification, ou ajoutez un fichier que vous avez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub asks to slow down. What came so far is kept.</source>
            <translation>Le Hub demande de ralentir. Ce qui est déjà arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Waiting for the network. What came so far is kept.</source>
            <translation>En attente du réseau. Ce qui est déjà arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub has a problem (status {0}). What came so far is kept.</source>
            <translation>Le Hub a un problème (statut {0}). Ce qui est déjà arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The server's answer did not fit what was asked; a proxy may be in the way. What came so far is kept.</source>
            <translation>La réponse du serveur ne correspond pas à la demande ; un proxy s’interpose peut-être. Ce qui est déjà arrivé est conservé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} could not be written. Check the disk and its permissions, then retry.</source>
            <translation>{0} n’a pas pu être écrit. Vérifiez le disque et les droits d’accès, puis réessayez.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another file is already at {0}; it was left as it is.</source>
            <translation>Un autre fichier se trouve déjà à l’emplacement {0} ; il a été laissé tel quel.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file's name cannot be used here: {0}</source>
            <translation>Le nom du fichier ne peut pas être utilisé ici : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another WizChat is downloading this file right now.</source>
            <translation>Une autre instance de WizChat télécharge ce fichier en ce moment.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>WizChat made a mistake here; its log has the details. What came so far is kept. Retry, or restart the app.</source>
            <translation>WizChat a commis une erreur ici ; les détails sont dans son journal. Ce qui est déjà arrivé est conservé. Réessayez, ou redémarrez l’application.</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>WizardLM-2 was trained with this one system prompt, and its publisher asks to use no other. WizChat sends it before every conversation, exactly as it stands here, so it cannot be changed.</source>
            <translation>WizardLM-2 a été entraîné avec ce seul prompt système, et son éditeur demande de ne pas en utiliser d’autre. WizChat l’envoie avant chaque conversation, exactement tel qu’il figure ici ; il ne peut donc pas être modifié.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>The fixed system prompt, read only</source>
            <translation>Le prompt système fixe, en lecture seule</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt système fixe</translation>
        </message>
    </context>
    <context>
        <name>PromptInfo</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>fixed system prompt ⓘ</source>
            <translation>prompt système fixe ⓘ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt système fixe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Every conversation begins with these words. The authors of WizardLM-2 ask to use exactly this prompt, to guarantee the quality of its answers. So WizChat never changes it.</source>
            <translation>Chaque conversation commence par ces mots. Les auteurs de WizardLM-2 demandent d’utiliser exactement ce prompt pour garantir la qualité de ses réponses. WizChat ne le modifie donc jamais.</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Your prompts</source>
            <translation>Vos prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Manage prompts…</source>
            <translation>Gérer les prompts…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>New prompt…</source>
            <translation>Nouveau prompt…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Texts you use often, opened with /</source>
            <translation>Les textes que vous utilisez souvent, ouverts avec /</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>{0} prompts</source>
            <translation>{0} prompts</translation>
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
            <translation>Aucun prompt pour l’instant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>What you write is saved at once.</source>
            <translation>Ce que vous écrivez est enregistré aussitôt.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name of the prompt</source>
            <translation>Nom du prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Text of the prompt</source>
            <translation>Texte du prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>The text that / inserts</source>
            <translation>Le texte que / insère</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>New prompt</source>
            <translation>Nouveau prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Type / in an empty message to insert a prompt. Where it says {text}, you go on writing.</source>
            <translation>Tapez / dans un message vide pour insérer un prompt. Là où figure {text}, vous continuez à écrire.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Deleted “{0}”.</source>
            <translation>« {0} » supprimé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Computer</source>
            <translation>Ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Devices</source>
            <translation>Périphériques</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Folders</source>
            <translation>Dossiers</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>End of the engine's log</source>
            <translation>Fin du journal du moteur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>none</source>
            <translation>néant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>is not installed</source>
            <translation>n’est pas installé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} memory, {1} available</source>
            <translation>{0} de mémoire, {1} disponibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} ({1}): {2} memory, {3} free</source>
            <translation>{0} ({1}) : {2} de mémoire, {3} libres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>State: {0}</source>
            <translation>État : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>No model is loaded.</source>
            <translation>Aucun modèle n’est chargé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded: {0}</source>
            <translation>Chargé : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0}, {1} layers, {2} of them on a GPU</source>
            <translation>{0}, {1} couches, dont {2} sur un GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>On {0}, {1}, a window of {2} tokens</source>
            <translation>Sur {0}, {1}, une fenêtre de {2} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded in {0} s</source>
            <translation>Chargé en {0} s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>file missing</source>
            <translation>fichier manquant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>damaged</source>
            <translation>endommagé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>free space unknown</source>
            <translation>espace libre inconnu</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} free</source>
            <translation>{0} libres</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>System report</source>
            <translation>Rapport système</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>For a question about a problem: copy it and paste it there. Nothing is sent anywhere by itself. Your conversations are not in it; the names of folders on this computer are.</source>
            <translation>À copier et à coller dans votre message pour signaler un problème. Rien n’est envoyé automatiquement. Vos conversations n’y figurent pas ; les noms des dossiers de cet ordinateur, si.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Look again</source>
            <translation>Actualiser</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Looking at this computer…</source>
            <translation>Examen de cet ordinateur…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copied</source>
            <translation>Copié</translation>
        </message>
    </context>
    <context>
        <name>RestartSheet</name>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart WizChat?</source>
            <translation>Redémarrer WizChat ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart</source>
            <translation>Redémarrer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>An answer is being written. It stops; what it has so far is kept, and it can be continued.</source>
            <translation>Une réponse est en cours d’écriture. Elle s’arrête ; ce qui est déjà écrit est conservé, et elle peut être continuée.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Incognito conversations are not saved. They are gone for good then.</source>
            <translation>Les conversations incognito ne sont pas enregistrées. Elles disparaîtront pour de bon.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../wizchat/ui/shell/search_field.py" />
            <source>Search conversations</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>SectionMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename folder</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Remove folder, keep its conversations</source>
            <translation>Supprimer le dossier, garder ses conversations</translation>
        </message>
    </context>
    <context>
        <name>SendStop</name>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop with {0}</source>
            <translation>Arrêter avec {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send with {0}</source>
            <translation>Envoyer avec {0}</translation>
        </message>
    </context>
    <context>
        <name>SentAttachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/sent_attachments.py" />
            <source>Attachments</source>
            <translation>Pièces jointes</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>In the background</source>
            <translation>En arrière-plan</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Answers</source>
            <translation>Réponses</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Engine</source>
            <translation>Moteur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Writing</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Storage</source>
            <translation>Stockage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Network</source>
            <translation>Réseau</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Like the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable</source>
            <translation>Confortable</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Wide</source>
            <translation>Large</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Always</source>
            <translation>Toujours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After an hour</source>
            <translation>Après une heure</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After {0} minutes</source>
            <translation>Après {0} minutes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>on</source>
            <translation>activé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off</source>
            <translation>désactivé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light, dark, or as the system is.</source>
            <translation>Clair, sombre, ou comme le système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>theme dark mode light night color look</source>
            <translation>thème mode sombre nuit clair couleur apparence theme dark light</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Scales all text of the app.</source>
            <translation>Agrandit ou réduit tout le texte de l’application.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font size zoom scale larger smaller readability</source>
            <translation>police taille zoom échelle plus grand plus petit lisibilité font size</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Typeface</source>
            <translation>Police</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the whole app; code keeps a typeface of its own.</source>
            <translation>Pour toute l’application ; le code garde sa propre police.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font family typography dyslexia</source>
            <translation>police caractères famille typographie dyslexie font</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Width of conversations</source>
            <translation>Largeur des conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has more room for code and tables.</source>
            <translation>Confortable limite les lignes à environ 75 lettres, ce qui se lit le mieux. Large laisse plus de place au code et aux tableaux.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>line length column margins layout</source>
            <translation>longueur ligne colonne marges mise en page layout</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Less motion</source>
            <translation>Moins d’animations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The caret does not blink then, and menus and lists open at once.</source>
            <translation>Le curseur ne clignote plus, et les menus et les listes s’ouvrent d’un coup.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>animations reduced blinking accessibility</source>
            <translation>animations mouvement réduites clignotement accessibilité</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of menus and buttons, from the next start on. The model answers in the language you write in, as far as it knows it.</source>
            <translation>Celle des menus et des boutons, à partir du prochain démarrage. Le modèle répond dans la langue où vous écrivez, pour autant qu’il la connaisse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>language translation locale English</source>
            <translation>langue traduction français anglais language translation locale English</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Send with</source>
            <translation>Envoyer avec</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.</source>
            <translation>Avec Entrée, c’est Maj+Entrée qui passe à la ligne ; avec Ctrl+Entrée, c’est Entrée.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>return newline keyboard key composer message</source>
            <translation>retour ligne clavier touche entrée message saisie return newline</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Tell me when an answer is done</source>
            <translation>Signaler la fin d’une réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With the title and the first words, while its window is not the active one.</source>
            <translation>Avec le titre et les premiers mots, quand sa fenêtre n’est pas active.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>notification notify alert message desktop</source>
            <translation>notification avertir alerte message bureau notify</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Keep running in the tray</source>
            <translation>Rester dans la zone de notification</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Closing the main window then does not quit. Has no effect on a desktop without a tray, nor on a Mac, where apps stay open anyway.</source>
            <translation>Fermer la fenêtre principale ne quitte plus l’application. Sans effet sur un bureau sans zone de notification, ni sur Mac, où les applications restent ouvertes de toute façon.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>close quit background icon minimize taskbar</source>
            <translation>fermer quitter arrière-plan icône réduire barre des tâches tray</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the publisher's own for WizardLM-2</source>
            <translation>valeur de l’éditeur pour WizardLM-2</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Temperature</source>
            <translation>Température</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How freely the next word is chosen. At 0 the likeliest is always taken (greedy), and the same question gets the same answer.</source>
            <translation>Avec quelle liberté le mot suivant est choisi. À 0, le plus probable est toujours pris (greedy), et la même question obtient la même réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>randomness creativity sampling</source>
            <translation>hasard aléatoire créativité échantillonnage randomness sampling</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Chooses among the likeliest tokens that together reach this share. 1 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Choisit parmi les tokens les plus probables qui atteignent ensemble cette part. 1 les garde tous. Sans effet à la température 0.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Leaves out tokens less likely than this share of the likeliest. 0 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Écarte les tokens moins probables que cette part du plus probable. 0 les garde tous. Sans effet à la température 0.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off, as the publisher had it</source>
            <translation>désactivée, comme chez l’éditeur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Repeat penalty</source>
            <translation>Pénalité de répétition</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Above 1 the model repeats itself less; too much makes it stray. 1 is off.</source>
            <translation>Au-dessus de 1, le modèle se répète moins ; trop élevée, elle le fait divaguer. 1 la désactive.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Seed</source>
            <translation>Graine</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same seed, settings and conversation mostly give the same answer on this computer. Now and then rounding changes a word, and with it what follows.</source>
            <translation>La même graine, les mêmes réglages et la même conversation donnent le plus souvent la même réponse sur cet ordinateur. De temps en temps, un arrondi change un mot, et avec lui la suite.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A new one each time</source>
            <translation>Une nouvelle chaque fois</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Longest answer</source>
            <translation>Longueur maximale des réponses</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A token is about three quarters of a word in English.</source>
            <translation>Un token vaut environ trois quarts de mot en anglais.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>max tokens limit length</source>
            <translation>max tokens limite longueur jetons</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The model is loaded again with it at once; an answer under way stops and is kept.</source>
            <translation>Le modèle est aussitôt rechargé avec cette valeur ; une réponse en cours s’arrête et est conservée.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Context window</source>
            <translation>Fenêtre de contexte</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How many tokens of a conversation the model sees. A larger window needs more memory.</source>
            <translation>Combien de tokens d’une conversation le modèle voit. Une fenêtre plus grande demande plus de mémoire.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the length that the publisher's tokenizer states</source>
            <translation>la longueur indiquée par le tokenizer de l’éditeur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>memory length n_ctx KV cache RAM</source>
            <translation>mémoire longueur contexte n_ctx KV cache RAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Layers on the GPU</source>
            <translation>Couches sur le GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic puts as many there as fit. 0 uses the CPU alone.</source>
            <translation>Automatique en place autant qu’il en tient. 0 n’utilise que le CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic</source>
            <translation>Automatique</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>layers</source>
            <translation>couches</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>graphics card offload CUDA Vulkan Metal VRAM</source>
            <translation>carte graphique déchargement layers offload CUDA Vulkan Metal VRAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>CPU threads</source>
            <translation>Threads du CPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>More than the physical cores makes answers slower, not faster.</source>
            <translation>Au-delà du nombre de cœurs physiques, les réponses sont plus lentes, pas plus rapides.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>threads</source>
            <translation>threads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>processor cores speed</source>
            <translation>processeur cœurs fils vitesse processor cores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Write repetitions faster</source>
            <translation>Écrire plus vite les répétitions</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where an answer repeats what was said before, as in edited code and quotations, the model checks several tokens at once. Used only while that is faster here, and never with a seed of your own.</source>
            <translation>Quand une réponse reprend ce qui a déjà été dit, comme du code modifié ou des citations, le modèle vérifie plusieurs tokens à la fois. Seulement tant que c’est plus rapide ici, et jamais avec une graine que vous avez choisie.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>speculative decoding drafts lookup n-gram speed code edit</source>
            <translation>speculative decoding drafts lookup n-gram spéculatif vitesse rapide code modifier speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Free the model's memory</source>
            <translation>Libérer la mémoire du modèle</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>When nothing was asked for so long. The next message loads the model again by itself.</source>
            <translation>Quand rien n’a été demandé pendant ce temps. Le prochain message recharge le modèle de lui-même.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>unload idle timeout RAM rest sleep keep alive</source>
            <translation>unload idle timeout RAM décharger inactif repos veille keep alive mémoire</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Make room for other apps</source>
            <translation>Faire de la place aux autres applications</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>While other apps are busy, the model computes with fewer threads. It answers faster that way than by competing for the same cores.</source>
            <translation>Pendant que d’autres applications travaillent, le modèle calcule avec moins de threads. Il répond ainsi plus vite qu’en se disputant les mêmes cœurs.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>cpu load busy neighbour share cores slow priority</source>
            <translation>cpu load charge occupé partager cœurs lent priorité processeur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle on battery</source>
            <translation>Ménager la batterie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Half of the threads and a lower priority while the computer runs on its battery. Answers come more slowly.</source>
            <translation>La moitié des threads et une priorité plus basse tant que l’ordinateur est sur batterie. Les réponses viennent plus lentement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>power laptop energy saving heat fan noise</source>
            <translation>power laptop énergie économie chaleur ventilateur bruit portable batterie</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle in the background</source>
            <translation>Se modérer en arrière-plan</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same while you work in another app.</source>
            <translation>De même pendant que vous travaillez dans une autre application.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>window inactive minimized unfocused priority</source>
            <translation>window fenêtre inactive réduite priorité arrière-plan</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Models folder</source>
            <translation>Dossier des modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where downloads go from the next start on. What lies in the folder before can be moved below.</source>
            <translation>Où vont les téléchargements à partir du prochain démarrage. Ce qui se trouve dans le dossier précédent peut être déplacé ci-dessous.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The app's own folder</source>
            <translation>Celui de l’application</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>disk directory downloads location move</source>
            <translation>disque répertoire téléchargements emplacement déplacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic backups</source>
            <translation>Sauvegardes automatiques</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Copies your conversations into the app's data folder once a day when something changed. File, Backups goes back to one.</source>
            <translation>Copie vos conversations dans le dossier de données de l’application une fois par jour, si quelque chose a changé. Fichier, Sauvegardes permet d’y revenir.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Daily backups kept</source>
            <translation>Sauvegardes quotidiennes conservées</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the four weeks before them, the last of each week is kept as well.</source>
            <translation>Pour les quatre semaines précédentes, la dernière de chaque semaine est conservée aussi.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>days</source>
            <translation>jours</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Quick reopening</source>
            <translation>Reprise rapide</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Room on the disk for what the model has read of your conversations, so that going on with one after a restart takes a moment and not minutes. Incognito ones are never kept. 0 keeps nothing and deletes what there is.</source>
            <translation>Place sur le disque pour ce que le modèle a lu de vos conversations : après un redémarrage, en reprendre une demande un instant et non des minutes. Les conversations incognito ne sont jamais gardées. 0 ne garde rien et supprime ce qui est là.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>KV cache disk space resume restart faster memory</source>
            <translation>cache KV disque espace reprendre redémarrage plus rapide mémoire resume</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Download server</source>
            <translation>Serveur de téléchargement</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Address of a mirror of the Hugging Face Hub, from the next start on.</source>
            <translation>Adresse d’un miroir du Hugging Face Hub, à partir du prochain démarrage.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>mirror endpoint proxy internet URL</source>
            <translation>miroir serveur proxy internet URL mirror endpoint</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_search.py" />
            <source>Search settings</source>
            <translation>Rechercher un paramètre</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>No setting found</source>
            <translation>Aucun paramètre trouvé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Try another word for it.</source>
            <translation>Essayez un autre mot.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Reset all</source>
            <translation>Tout réinitialiser</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt système fixe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>1 setting found</source>
            <translation>1 paramètre trouvé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>{0} settings found</source>
            <translation>{0} paramètres trouvés</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../wizchat/ui/widgets/sheet.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Shortcuts: {0}</source>
            <translation>Raccourcis : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Reset all shortcuts</source>
            <translation>Réinitialiser tous les raccourcis</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Reset the shortcut of {0}</source>
            <translation>Réinitialiser le raccourci : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>None</source>
            <translation>Aucun</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>{0}: {1}</source>
            <translation>{0} : {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>no shortcut</source>
            <translation>aucun raccourci</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Change</source>
            <translation>Modifier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>New keys for {0}</source>
            <translation>Nouvelles touches pour : {0}</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Change shortcuts</source>
            <translation>Modifier les raccourcis</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} is needed for writing. Add Ctrl or Alt, or take a function key.</source>
            <translation>{0} sert à écrire. Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} belongs to “{1}” in the menu {2}.</source>
            <translation>{0} est déjà pris par « {1} » dans le menu {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>It could not be saved: {0}</source>
            <translation>Enregistrement impossible : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Writing</source>
            <translation>Rédaction</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Send</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Begin a new line</source>
            <translation>Passer à la ligne</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Maj+Entrée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Stop the answer</source>
            <translation>Arrêter la réponse</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Edit the last message</source>
            <translation>Modifier le dernier message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Reading</source>
            <translation>Lecture</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From message to message</source>
            <translation>D’un message à l’autre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>To the beginning and to the end</source>
            <translation>Au début et à la fin</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move wide tables and code</source>
            <translation>Faire défiler les tableaux et le code larges</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>List of conversations</source>
            <translation>Liste des conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move to trash</source>
            <translation>Placer dans la corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From the search to the list</source>
            <translation>De la recherche à la liste</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Earlier version</source>
            <translation>Version précédente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Later version</source>
            <translation>Version suivante</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Version {0} of {1}</source>
            <translation>Version {0} sur {1}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New incognito conversation</source>
            <translation>Nouvelle conversation incognito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Archive</source>
            <translation>Archives</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>No conversations yet</source>
            <translation>Pas encore de conversations</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>What you write is kept here, on this computer.</source>
            <translation>Ce que vous écrivez est conservé ici, sur cet ordinateur.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Search looks at titles and messages.</source>
            <translation>La recherche porte sur les titres et les messages.</translation>
        </message>
    </context>
    <context>
        <name>StandIns</name>
        <message>
            <location filename="../../wizchat/ui/chat/stand_ins.py" />
            <source>Preparing this long answer…</source>
            <translation>Préparation de cette longue réponse…</translation>
        </message>
    </context>
    <context>
        <name>StoragePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>disk space folder size usage location</source>
            <translation>espace disque dossier taille utilisation emplacement stockage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Models</source>
            <translation>Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Conversations and backups</source>
            <translation>Conversations et sauvegardes</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Measuring…</source>
            <translation>Mesure…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder</source>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder: {0}</source>
            <translation>Ouvrir le dossier : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} used</source>
            <translation>{0} utilisés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} free</source>
            <translation>{0} libres</translation>
        </message>
    </context>
    <context>
        <name>StoreProblems</name>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The file of your conversations was damaged. {0} conversations with {1} messages were recovered; the damaged file is kept as {2}.</source>
            <translation>Le fichier de vos conversations était endommagé. {0} conversations avec {1} messages ont été récupérées ; le fichier endommagé est conservé sous {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be opened: there is something unexpected in their file, or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help &gt; System report.</source>
            <translation>Vos conversations n’ont pas pu être ouvertes : leur fichier contient quelque chose d’inattendu, ou WizChat a une erreur ({0}). Rien n’a été supprimé. Revenez à une sauvegarde, ou consultez Aide &gt; Rapport système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Another program holds the file of your conversations ({0}). Nothing was changed; close that program, then go on here.</source>
            <translation>Un autre programme utilise le fichier de vos conversations ({0}). Rien n’a été modifié ; fermez ce programme, puis continuez ici.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>A later version of WizChat wrote your conversations ({0}). They were not touched; use that version, or a newer one.</source>
            <translation>Vos conversations ont été enregistrées par une version plus récente de WizChat ({0}). Elles n’ont pas été touchées ; utilisez cette version, ou une version ultérieure.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Where your conversations are kept there is a folder or something else that is no file ({0}). It was not touched; move it elsewhere, then go on here.</source>
            <translation>À la place de vos conversations se trouve un dossier ou autre chose qui n’est pas un fichier ({0}). Rien n’y a été modifié ; déplacez-le, puis continuez ici.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}), so what comes now is not saved. Free some space; it is saved then.</source>
            <translation>Le disque de vos conversations est plein ({0}) : ce qui suit n’est pas enregistré. Libérez de l’espace et l’enregistrement se fera.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}), so what comes now is not saved. Check the permissions of that folder.</source>
            <translation>Vos conversations ne peuvent pas être enregistrées ({0}) : ce qui suit n’est pas conservé. Vérifiez les droits d’accès à ce dossier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). Try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Un problème inattendu est survenu avec vos conversations ({0}). Réessayez. En cas d’échec, relancez WizChat, ou consultez Aide &gt; Rapport système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). Check the disk, then start WizChat again.</source>
            <translation>Vos conversations n’ont pas pu être lues ou enregistrées ({0}). Vérifiez le disque, puis relancez WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}). What you wrote is still here, unsaved; free some space and send it again.</source>
            <translation>Le disque de vos conversations est plein ({0}). Ce que vous avez écrit est toujours ici, non enregistré ; libérez de l’espace et renvoyez-le.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; check the permissions of that folder.</source>
            <translation>Vos conversations ne peuvent pas être enregistrées ({0}). Ce que vous avez écrit est toujours ici, non enregistré ; vérifiez les droits d’accès à ce dossier.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). What you wrote is still here, unsaved; try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Un problème inattendu est survenu avec vos conversations ({0}). Ce que vous avez écrit est toujours ici, non enregistré ; réessayez. En cas d’échec, relancez WizChat, ou consultez Aide &gt; Rapport système.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). What you wrote is still here, unsaved; check the disk, then start WizChat again.</source>
            <translation>Vos conversations n’ont pas pu être lues ou enregistrées ({0}). Ce que vous avez écrit est toujours ici, non enregistré ; vérifiez le disque, puis relancez WizChat.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>On</source>
            <translation>Activé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>Off</source>
            <translation>Désactivé</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Title of the conversation</source>
            <translation>Titre de la conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Conversation: {0}</source>
            <translation>Conversation : {0}</translation>
        </message>
    </context>
    <context>
        <name>TokenMeter</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window used</source>
            <translation>Fenêtre de contexte utilisée</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} + {1} of {2} tokens</source>
            <translation>{0} + {1} sur {2} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} of {1} tokens</source>
            <translation>{0} sur {1} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window: {0}</source>
            <translation>Fenêtre de contexte : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>The conversation so far, with what you are writing. Why?</source>
            <translation>La conversation jusqu’ici, avec ce que vous écrivez. Pourquoi ?</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/tour_bar.py" />
            <source>Tour</source>
            <translation>Visite guidée</translation>
        </message>
    </context>
    <context>
        <name>TourOffer</name>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>No time to wait?</source>
            <translation>Pas le temps d’attendre ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>The tour is a tiny model that is already here. It knows this app, and nothing else.</source>
            <translation>La visite guidée est un minuscule modèle déjà présent. Il connaît cette application, et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>Start the tour</source>
            <translation>Lancer la visite guidée</translation>
        </message>
    </context>
    <context>
        <name>TourPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>An answer is being written, and the tour would cut it off. Open it when the answer is done, or stop it.</source>
            <translation>Une réponse est en cours, et la visite guidée l’interromprait. Ouvrez-la une fois la réponse terminée, ou arrêtez la réponse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour is used now, and that could not be saved for the next start: {0}</source>
            <translation>La visite guidée est utilisée maintenant, mais cela n’a pas pu être enregistré pour le prochain démarrage : {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour answers: a tiny model that knows this app, and nothing else.</source>
            <translation>C’est la visite guidée qui répond : un minuscule modèle qui connaît cette application, et rien d’autre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Back to {0}</source>
            <translation>Revenir à {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The model that is coming takes over as soon as it is here.</source>
            <translation>Le modèle en route prend le relais dès qu’il est là.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Open Models</source>
            <translation>Ouvrir Modèles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Download WizardLM-2</source>
            <translation>Télécharger WizardLM-2</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu</source>
            <translation>Ctrl+Haut et Ctrl+Bas passent d’un message à l’autre ; la touche Menu ouvre le menu du message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>About this answer</source>
            <translation>À propos de cette réponse</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard</source>
            <translation>Annuler et supprimer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard {0}</source>
            <translation>Annuler et supprimer {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting · {0} kept</source>
            <translation>en attente · {0} conservés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped · {0} kept</source>
            <translation>arrêté · {0} conservés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>downloading</source>
            <translation>téléchargement</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waits for its turn</source>
            <translation>attend son tour</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>paused</source>
            <translation>en pause</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>checking what is here</source>
            <translation>vérification de ce qui est là</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0}.</source>
            <translation>Nouvel essai dans {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0} s.</source>
            <translation>Nouvel essai dans {0} s.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Try now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
    </context>
    <context>
        <name>TrashView</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Trash</source>
            <translation>Corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>What is here is deleted for good after {0} days.</source>
            <translation>Ce qui est ici est supprimé définitivement après {0} jours.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>The trash is empty</source>
            <translation>La corbeille est vide</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Put back</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete…</source>
            <translation>Supprimer…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty…</source>
            <translation>Vider…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty the trash</source>
            <translation>Vider la corbeille</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete “{0}” for good? This cannot be undone.</source>
            <translation>Supprimer définitivement « {0} » ? Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete all {0} conversations in the trash for good? This cannot be undone.</source>
            <translation>Supprimer définitivement les {0} conversations de la corbeille ? Cette action est irréversible.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete {0} conversations for good? This cannot be undone.</source>
            <translation>Supprimer définitivement {0} conversations ? Cette action est irréversible.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Open WizChat</source>
            <translation>Ouvrir WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>New conversation</source>
            <translation>Nouvelle conversation</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>Tuning</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>1 thread</source>
            <translation>1 thread</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} threads</source>
            <translation>{0} threads</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>rewritten weights</source>
            <translation>poids réécrits</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>plain weights</source>
            <translation>poids tels quels</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>no flash attention</source>
            <translation>sans flash attention</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>small batches</source>
            <translation>petits lots</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Not measured yet. It happens by itself in a quiet moment after the model is loaded.</source>
            <translation>Pas encore mesuré. Cela se fait tout seul dans un moment calme, une fois le modèle chargé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The defaults are the best here: {0}.</source>
            <translation>Les réglages par défaut sont les meilleurs ici : {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1} times faster than the defaults.</source>
            <translation>{0}, {1} fois la vitesse des réglages par défaut.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>To save memory, conversations are held in 8 bits, which changes answers a little.</source>
            <translation>Pour ménager la mémoire, les conversations sont tenues sur 8 bits, ce qui change un peu les réponses.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Other programs keep this computer busy, so nothing can be measured now. The defaults stay. Try again when it is quiet.</source>
            <translation>D’autres programmes occupent cet ordinateur, rien ne peut donc être mesuré maintenant. Les réglages par défaut restent. Réessayez quand il sera au calme.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Stopped. Everything is as it was.</source>
            <translation>Arrêté. Tout est comme avant.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model runs on the GPU, where there is nothing to tune.</source>
            <translation>Le modèle fonctionne sur le GPU, où il n’y a rien à régler.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model could not be measured. The defaults stay.</source>
            <translation>Le modèle n’a pas pu être mesuré. Les réglages par défaut restent.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Waits until nothing is asked, then measures</source>
            <translation>Attend que rien ne soit demandé, puis mesure</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} measured; goes on when nothing is asked</source>
            <translation>{0} mesuré ; reprend quand rien n’est demandé</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Measuring: {0}</source>
            <translation>Mesure : {0}</translation>
        </message>
    </context>
    <context>
        <name>TuningPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>Tuned for this computer: {0} It counts from the next load on.</source>
            <translation>Réglé pour cet ordinateur : {0} Cela compte à partir du prochain chargement.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>No model is in use that could be measured.</source>
            <translation>Aucun modèle en usage qui puisse être mesuré.</translation>
        </message>
    </context>
    <context>
        <name>TuningRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuned for this computer</source>
            <translation>Réglé pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Threads, the form of the weights, attention and batches are measured with the model in use, and what is clearly faster than the defaults is kept. A message always goes first.</source>
            <translation>Les threads, la forme des poids, l’attention et les lots sont mesurés avec le modèle en usage, et ce qui est nettement plus rapide que les réglages par défaut est gardé. Un message passe toujours d’abord.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuning</source>
            <translation>Réglage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tune for this computer</source>
            <translation>Régler pour cet ordinateur</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop tuning</source>
            <translation>Arrêter le réglage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>speed fast slow performance benchmark optimize measure</source>
            <translation>vitesse rapide lent performance benchmark optimiser mesurer speed</translation>
        </message>
    </context>
    <context>
        <name>UseModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>&amp;Use</source>
            <translation>&amp;Utiliser</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, fichier manquant</translation>
        </message>
    </context>
    <context>
        <name>WindowLine</name>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Explains why</source>
            <translation>Explique pourquoi</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Why?</source>
            <translation>Pourquoi ?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>above this line, the model sees pinned turns alone</source>
            <translation>au-dessus de cette ligne, le modèle ne voit que les échanges épinglés</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>the model no longer sees what is above this line</source>
            <translation>le modèle ne voit plus ce qui précède</translation>
        </message>
    </context>
    <context>
        <name>_Content</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Text of the attachment</source>
            <translation>Texte de la pièce jointe</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Put into the message</source>
            <translation>Insérer dans le message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>{0} characters</source>
            <translation>{0} caractères</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>… and {0} more characters</source>
            <translation>… et {0} caractères de plus</translation>
        </message>
    </context>
    <context>
        <name>_KeyEdit</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Press keys</source>
            <translation>Tapez les touches</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete for good</source>
            <translation>Supprimer définitivement</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Go back to this? What is here now is kept as a backup first.</source>
            <translation>Revenir à cet état ? L’état actuel est d’abord sauvegardé.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore…</source>
            <translation>Restaurer…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore the backup of {0}</source>
            <translation>Restaurer la sauvegarde du {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <location filename="../../wizchat/ui/chat/file_drops.py" />
            <source>Drop to attach</source>
            <translation>Déposez pour joindre</translation>
        </message>
    </context>
</TS>
