<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>About WizChat</source>
            <translation>Acerca de WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizChat's icon</source>
            <translation>Icono de WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Version {0} · Apache License 2.0</source>
            <translation>Versión {0} · Licencia Apache 2.0</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The app</source>
            <translation>La aplicación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Chat offline with WizardLM-2 7B on your own computer. Nothing you write leaves it.</source>
            <translation>Conversa sin conexión con WizardLM-2 7B en tu propio equipo. Nada de lo que escribes sale de él.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The model</source>
            <translation>El modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and withdrawn by its publisher soon after. What WizChat downloads are community copies, checked by their SHA-256. The model knows nothing after its training, and it can be wrong.</source>
            <translation>WizardLM-2 7B se publicó en abril de 2024 con la Licencia Apache 2.0 y poco después lo retiró quien lo había publicado. WizChat descarga copias de la comunidad, comprobadas con su SHA-256. El modelo no sabe nada posterior a su entrenamiento y puede equivocarse.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and other free software.</source>
            <translation>llama.cpp y llama-cpp-python (MIT), Qt {0} y PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments y otro software libre.</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No conversation is open</source>
            <translation>No hay ninguna conversación abierta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No answer is being written</source>
            <translation>No se está escribiendo ninguna respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>There is no finished answer</source>
            <translation>No hay ninguna respuesta terminada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Conversation</source>
            <translation>&amp;Conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Model</source>
            <translation>&amp;Modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Window</source>
            <translation>Ve&amp;ntana</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;New conversation</source>
            <translation>&amp;Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New incognito con&amp;versation</source>
            <translation>Nueva conversación de &amp;incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open conversation…</source>
            <translation>&amp;Abrir conversación…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Import…</source>
            <translation>I&amp;mportar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Backups…</source>
            <translation>Copias de segu&amp;ridad…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open data &amp;folder</source>
            <translation>Abrir la &amp;carpeta de datos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Copy last a&amp;nswer</source>
            <translation>Copiar la ú&amp;ltima respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Find in conversation</source>
            <translation>&amp;Buscar en la conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Search conversations</source>
            <translation>Buscar c&amp;onversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>&amp;Ajustes…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>&amp;Paleta de comandos…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Sidebar</source>
            <translation>&amp;Barra lateral</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Archive</source>
            <translation>Conversaciones &amp;archivadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Trash</source>
            <translation>Pape&amp;lera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Larger text</source>
            <translation>Texto más &amp;grande</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;maller text</source>
            <translation>Texto más pe&amp;queño</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>Tamaño de texto &amp;normal</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Full screen</source>
            <translation>Pantalla &amp;completa</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Attach files…</source>
            <translation>&amp;Adjuntar archivos…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Pro&amp;mpts…</source>
            <translation>Pro&amp;mpts…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Stop answering</source>
            <translation>&amp;Detener la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Re&amp;generate answer</source>
            <translation>Re&amp;generar la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Continue a cut answer</source>
            <translation>Con&amp;tinuar una respuesta cortada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Branch into a new conversation</source>
            <translation>&amp;Ramificar en una conversación nueva</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Previous conversation</source>
            <translation>Conversación a&amp;nterior</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Ne&amp;xt conversation</source>
            <translation>Conversación &amp;siguiente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open in &amp;own window</source>
            <translation>Abrir en &amp;ventana propia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Rename</source>
            <translation>&amp;Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>P&amp;inned</source>
            <translation>&amp;Fijada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Arc&amp;hived</source>
            <translation>Arc&amp;hivada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New fol&amp;der</source>
            <translation>Nueva car&amp;peta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Move to &amp;trash</source>
            <translation>Mover a la pape&amp;lera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open Models</source>
            <translation>&amp;Abrir Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Fixed system &amp;prompt</source>
            <translation>&amp;Prompt fijo del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Minimize</source>
            <translation>&amp;Minimizar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Close window</source>
            <translation>&amp;Cerrar ventana</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Tour</source>
            <translation>&amp;Recorrido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;System report</source>
            <translation>&amp;Informe del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;About WizChat</source>
            <translation>A&amp;cerca de WizChat</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for a model. This is answered as soon as one is loaded.</source>
            <translation>A la espera de un modelo. Se responderá en cuanto haya uno cargado.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.</source>
            <translation>A la espera de WizardLM-2. Solo está cargado el recorrido, que no conoce más que esta aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the model to load…</source>
            <translation>A la espera de que se cargue el modelo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>A la espera de la respuesta anterior…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading {0} of {1} tokens</source>
            <translation>Leyendo {0} de {1} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading the conversation…</source>
            <translation>Leyendo la conversación…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The answer reached the length limit and ends here.</source>
            <translation>La respuesta llegó al límite de longitud y termina aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped. What was written is kept.</source>
            <translation>Detenida. Lo escrito se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped before the answer began. Regenerate to have it answered.</source>
            <translation>Detenida antes de que empezara la respuesta. Regenérala para obtenerla.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>No model was loaded. Choose one in Models, then regenerate.</source>
            <translation>No había ningún modelo cargado. Elige uno en Modelos y regenera la respuesta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The conversation no longer fits the context window. Start a new one, or edit an earlier message.</source>
            <translation>La conversación ya no cabe en la ventana de contexto. Empieza una nueva o edita un mensaje anterior.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The message does not fit the context window. Shorten it.</source>
            <translation>El mensaje no cabe en la ventana de contexto. Acórtalo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The pinned turns leave no room for this question and an answer. Unpin a turn, then regenerate.</source>
            <translation>Los turnos fijados no dejan sitio para esta pregunta y una respuesta. Desfija un turno y regenera la respuesta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The question and this answer fill the context window, so the answer cannot go on. Ask for the rest in a new conversation, or choose a larger window in Settings.</source>
            <translation>La pregunta y esta respuesta llenan la ventana de contexto, así que la respuesta no puede continuar. Pide el resto en una conversación nueva o elige una ventana mayor en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine could not go on. What was written is kept; try again.</source>
            <translation>El motor no pudo continuar. Lo escrito se conserva; inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped before the answer began, and was started again. Regenerate to have it answered.</source>
            <translation>El motor se detuvo antes de que empezara la respuesta y se ha vuelto a iniciar. Regenérala para obtenerla.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; continue it, or regenerate to get another answer.</source>
            <translation>El motor se detuvo y se ha vuelto a iniciar. Lo escrito se conserva; continúa la respuesta o regenérala para obtener otra.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; regenerate to get another answer.</source>
            <translation>El motor se detuvo y se ha vuelto a iniciar. Lo escrito se conserva; regenera la respuesta para obtener otra.</translation>
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
            <translation>Que responda el recorrido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>{0} answered</source>
            <translation>Respuesta de {0}</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Archive</source>
            <translation>Archivadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>The archive is empty</source>
            <translation>No hay conversaciones archivadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>What you archive leaves the list, and is still found by the search.</source>
            <translation>Lo que archivas sale de la lista, pero la búsqueda lo sigue encontrando.</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Removed the folder “{0}”; its conversations are kept</source>
            <translation>Se quitó la carpeta «{0}»; sus conversaciones se conservan</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to “{folder}”</source>
            <translation>«{title}» se movió a «{folder}»</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to “{folder}”</source>
            <translation>{count} conversaciones se movieron a «{folder}»</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of its folder</source>
            <translation>«{title}» se sacó de su carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived “{title}”</source>
            <translation>«{title}» se archivó</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of the archive</source>
            <translation>«{title}» se desarchivó</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to the trash</source>
            <translation>«{title}» se movió a la papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put “{title}” back</source>
            <translation>«{title}» se recuperó</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned “{title}”</source>
            <translation>«{title}» se fijó</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned “{title}”</source>
            <translation>«{title}» se desfijó</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of their folders</source>
            <translation>{count} conversaciones se sacaron de sus carpetas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived {count} conversations</source>
            <translation>{count} conversaciones se archivaron</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of the archive</source>
            <translation>{count} conversaciones se desarchivaron</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to the trash</source>
            <translation>{count} conversaciones se movieron a la papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put {count} conversations back</source>
            <translation>{count} conversaciones se recuperaron</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned {count} conversations</source>
            <translation>{count} conversaciones se fijaron</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned {count} conversations</source>
            <translation>{count} conversaciones se desfijaron</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Attachment {0}</source>
            <translation>Adjunto {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Remove {0}</source>
            <translation>Quitar {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>reading…</source>
            <translation>leyendo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>counting…</source>
            <translation>contando…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>{0}, too long</source>
            <translation>{0}, demasiado largo</translation>
        </message>
    </context>
    <context>
        <name>AttachmentShelf</name>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>{0} attached</source>
            <translation>{0} adjuntado</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Source code</source>
            <translation>Código fuente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Table</source>
            <translation>Tabla</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>HTML source</source>
            <translation>Código HTML</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Word document</source>
            <translation>Documento de Word</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted</source>
            <translation>Pegado</translation>
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
            <translation>{0} tiene {1} tokens y caben {2}. Adjunta una parte más corta o elige una ventana de contexto mayor en Ajustes.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>A message can have {0} files. The others were not attached.</source>
            <translation>Un mensaje admite {0} archivos. Los demás no se adjuntaron.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read: {detail}.</source>
            <translation>No se pudo leer {name}: {detail}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has more than {limit} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} tiene más de {limit} caracteres, mucho más de lo que el modelo puede leer de una vez. Adjunta una parte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture of a page without text in it, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>{name} es la imagen de una página sin texto, como las de un escáner. El reconocimiento de texto de un programa de PDF puede añadirlo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is no longer there. It may have been moved or deleted.</source>
            <translation>{name} ya no está ahí. Puede que se haya movido o eliminado.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a folder. Attach the files in it that matter.</source>
            <translation>{name} es una carpeta. Adjunta los archivos que te interesen de ella.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not a file with text.</source>
            <translation>{name} no es un archivo con texto.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read.</source>
            <translation>No se pudo leer {name}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is too large: {size}. Files up to {size_limit} can be attached.</source>
            <translation>{name} es demasiado grande: {size}. Se pueden adjuntar archivos de hasta {size_limit}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} tiene {found} caracteres, mucho más de lo que el modelo puede leer de una vez. Adjunta una parte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} pages, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} tiene {found} páginas, mucho más de lo que el modelo puede leer de una vez. Adjunta una parte.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may help.</source>
            <translation>La lectura de {name} tardó más de {limit} segundos y se detuvo. Guardarlo como texto puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} needs more memory to read than a document should. Saving it as text may help.</source>
            <translation>Leer {name} requiere más memoria de la que debería un documento. Guardarlo como texto puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has no text in it.</source>
            <translation>{name} no contiene texto.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not text. Text, source code, PDF and .docx can be attached.</source>
            <translation>{name} no es texto. Se pueden adjuntar texto, código fuente, PDF y .docx.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture. WizardLM-2 reads text alone.</source>
            <translation>{name} es una imagen. WizardLM-2 solo lee texto.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is an archive. Unpack it and attach the files that matter.</source>
            <translation>{name} es un archivo comprimido. Descomprímelo y adjunta los archivos que te interesen.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a model. Models opens and uses such files.</source>
            <translation>{name} es un modelo. Los archivos así se abren y se usan desde Modelos.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a kind of office document that cannot be read here, or has a password. Save it as .docx, PDF or text.</source>
            <translation>{name} es un tipo de documento de oficina que no se puede leer aquí, o tiene contraseña. Guárdalo como .docx, PDF o texto.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is protected. Open it in a PDF program, save it without protection, and attach that.</source>
            <translation>{name} está protegido. Ábrelo en un programa de PDF, guárdalo sin protección y adjunta esa copia.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>The {found} pages of {name} are pictures without text in them, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>Las {found} páginas de {name} son imágenes sin texto, como las de un escáner. El reconocimiento de texto de un programa de PDF puede añadirlo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is damaged and could not be read.</source>
            <translation>{name} está dañado y no se pudo leer.</translation>
        </message>
    </context>
    <context>
        <name>BackupPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations could not be backed up. {0}</source>
            <translation>No se pudo hacer una copia de seguridad de tus conversaciones. {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Damaged</source>
            <translation>Dañada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>automatic</source>
            <translation>automática</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>made by hand</source>
            <translation>hecha a mano</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>kept before a restore</source>
            <translation>guardada antes de restaurar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Something unexpected went wrong with the backups. Nothing was deleted; try again, or see Help &gt; System report.</source>
            <translation>Algo inesperado falló con las copias de seguridad. No se eliminó nada; inténtalo de nuevo o consulta Ayuda &gt; Informe del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Nothing was changed.</source>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations are those of {0} again</source>
            <translation>Tus conversaciones vuelven a ser las del {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Backups</source>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Back up now</source>
            <translation>Hacer copia ahora</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Looking at the backups…</source>
            <translation>Buscando las copias de seguridad…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>There is no backup yet. The first is made a day after your first chat.</source>
            <translation>Aún no hay ninguna copia de seguridad. La primera se hace un día después de tu primera conversación.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Copies of your conversations on this computer. Before you go back to one, what is here now is kept as a backup too.</source>
            <translation>Copias de tus conversaciones en este equipo. Antes de volver a una de ellas, lo que hay ahora se guarda también como copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>BusNotifier</name>
        <message>
            <location filename="../../wizchat/ui/shell/notifier.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Deleted the question and its answer</source>
            <translation>Se eliminaron la pregunta y su respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>What the model sees</source>
            <translation>Lo que ve el modelo</translation>
        </message>
    </context>
    <context>
        <name>ChatWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Incognito conversation</source>
            <translation>Conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>{0} – WizChat</source>
            <translation>{0} – WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Close and forge&amp;t</source>
            <translation>Cerrar y o&amp;lvidar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Move to &amp;trash</source>
            <translation>Mover a la pape&amp;lera</translation>
        </message>
    </context>
    <context>
        <name>CodeHeader</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap</source>
            <translation>Ajustar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap long lines</source>
            <translation>Ajustar las líneas largas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save code to a file</source>
            <translation>Guardar el código en un archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy code</source>
            <translation>Copiar el código</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>code</source>
            <translation>código</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Unwrap</source>
            <translation>No ajustar</translation>
        </message>
    </context>
    <context>
        <name>CodeHeaders</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_headers.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>CodeSaver</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>Save code</source>
            <translation>Guardar el código</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>The code was not saved: {0}</source>
            <translation>No se guardó el código: {0}</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Command palette</source>
            <translation>Paleta de comandos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find a conversation</source>
            <translation>Buscar una conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find an action, conversation, model or setting</source>
            <translation>Buscar una acción, conversación, modelo o ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} found. {1}</source>
            <translation>{0} resultados. {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Nothing found. Try fewer letters, or another word.</source>
            <translation>No se encontró nada. Prueba con menos letras o con otra palabra.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} more: type to find them</source>
            <translation>{0} más: escribe para encontrarlos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Enter chooses, Esc closes</source>
            <translation>Intro elige, Esc cierra</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Incognito, not saved</source>
            <translation>Incógnito, no se guarda</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Editing an earlier message</source>
            <translation>Editando un mensaje anterior</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message and the pinned turns take {0} tokens; the context window holds {1}, the answer included. Unpin a turn, or shorten the message, and send again.</source>
            <translation>Este mensaje y los turnos fijados ocupan {0} tokens; en la ventana de contexto caben {1}, incluida la respuesta. Desfija un turno o acorta el mensaje y envíalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message is {0} tokens long; the context window holds {1}, the answer and the fixed prompt included. Shorten it and send again.</source>
            <translation>Este mensaje ocupa {0} tokens; en la ventana de contexto caben {1}, incluidos la respuesta y el prompt fijo. Acórtalo y envíalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>{0} is still being read.</source>
            <translation>{0} aún se está leyendo.</translation>
        </message>
    </context>
    <context>
        <name>ComposerEdit</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything…</source>
            <translation>Pregunta lo que quieras…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything… {0} sends</source>
            <translation>Pregunta lo que quieras… {0} envía</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Save as prompt</source>
            <translation>Guardar como prompt</translation>
        </message>
    </context>
    <context>
        <name>ComposerFiles</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Attach files</source>
            <translation>Adjuntar archivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Text and documents</source>
            <translation>Texto y documentos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>The long text is attached.</source>
            <translation>El texto largo se ha adjuntado.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Put it into the message</source>
            <translation>Ponerlo en el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Removed {0}.</source>
            <translation>Se quitó {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Pictures cannot be pasted: WizardLM-2 reads text alone.</source>
            <translation>No se pueden pegar imágenes: WizardLM-2 solo lee texto.</translation>
        </message>
    </context>
    <context>
        <name>ComposerPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/composer.py" />
            <source>Kept as the prompt “{0}”. / inserts it.</source>
            <translation>Guardado como el prompt «{0}». Se inserta con /.</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>The model reads at most {0} tokens at once: the fixed prompt, the conversation, what you are writing and its own answer. {1} are in use; {2} are kept free for the answer.</source>
            <translation>El modelo lee como máximo {0} tokens de una vez: el prompt fijo, la conversación, lo que estás escribiendo y su propia respuesta. Se usan {1}; se reservan {2} para la respuesta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>When the window is full, the oldest turns are left out, several at a time. A line in the conversation then shows where the model begins to read.</source>
            <translation>Cuando la ventana se llena, se dejan fuera los turnos más antiguos, varios a la vez. Una línea en la conversación indica entonces dónde empieza a leer el modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window can be set in Settings and takes more memory. A new conversation begins with an empty one.</source>
            <translation>Para que un turno se mantenga a la vista, fíjalo en el menú ⋯ que hay bajo cada mensaje. En Ajustes se puede elegir una ventana mayor, que ocupa más memoria. Una conversación nueva empieza con la ventana vacía.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One message above the line no longer fits, so the model does not see it. It is still here; nothing was deleted.</source>
            <translation>Un mensaje por encima de la línea ya no cabe, así que el modelo no lo ve. Sigue aquí; no se ha eliminado nada.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n messages above the line no longer fit, so the model does not see them. They are still here; nothing was deleted.</source>
            <translation>
                <numerusform>%n mensaje por encima de la línea ya no cabe, así que el modelo no lo ve. Sigue aquí; no se ha eliminado nada.</numerusform>
                <numerusform>%n mensajes por encima de la línea ya no caben, así que el modelo no los ve. Siguen aquí; no se ha eliminado nada.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One pinned turn above the line is still read.</source>
            <translation>Un turno fijado por encima de la línea se sigue leyendo.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n pinned turns above the line are still read.</source>
            <translation>
                <numerusform>%n turno fijado por encima de la línea se sigue leyendo.</numerusform>
                <numerusform>%n turnos fijados por encima de la línea se siguen leyendo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>What the model sees</source>
            <translation>Lo que ve el modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>Open settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Name of the folder</source>
            <translation>Nombre de la carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Title of the conversation</source>
            <translation>Título de la conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_list.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Open in own window</source>
            <translation>Abrir en ventana propia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Unpin</source>
            <translation>Desfijar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Pin</source>
            <translation>Fijar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Take out of the archive</source>
            <translation>Desarchivar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Archive</source>
            <translation>Archivar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Close and forget</source>
            <translation>Cerrar y olvidar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Put back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Delete for good…</source>
            <translation>Eliminar para siempre…</translation>
        </message>
    </context>
    <context>
        <name>ConversationSource</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationWindows</name>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Main window: {0}</source>
            <translation>Ventana principal: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Incognito conversation</source>
            <translation>Conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
    </context>
    <context>
        <name>ConversationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/conversations.py" />
            <source>Backups…</source>
            <translation>Copias de seguridad…</translation>
        </message>
    </context>
    <context>
        <name>DeleteSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete {0}?</source>
            <translation>¿Eliminar {0}?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>This frees {0} on the disk. Your conversations stay, and the model can be downloaded again.</source>
            <translation>Se liberan {0} en el disco. Tus conversaciones se conservan y el modelo se puede descargar de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>DeviceEntry</name>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device: {0}</source>
            <translation>Usar este dispositivo: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device</source>
            <translation>Usar este dispositivo</translation>
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
            <translation>Calcula todo lo que no asume ninguna GPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver did not answer when it was asked what there is, so the CPU is used. Restarting the computer or another driver may help.</source>
            <translation>El controlador gráfico no respondió cuando se le preguntó qué dispositivos hay, por eso se usa la CPU. Reiniciar el equipo u otro controlador puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver could not be asked what there is, so the CPU is used.</source>
            <translation>No se pudo preguntar al controlador gráfico qué dispositivos hay, por eso se usa la CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver crashed when it was asked what there is, so the CPU is used. Another driver may help.</source>
            <translation>El controlador gráfico falló cuando se le preguntó qué dispositivos hay, por eso se usa la CPU. Otro controlador puede ayudar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>This engine is built for the CPU alone.</source>
            <translation>Este motor está compilado solo para la CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>No GPU was found, so the CPU is used. This engine is built for {0}.</source>
            <translation>No se encontró ninguna GPU, por eso se usa la CPU. Este motor está compilado para {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU that shares the computer's memory</source>
            <translation>GPU que comparte la memoria del equipo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Not used.</source>
            <translation>No se usa.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because it gave other results than the CPU: its driver is faulty. After an update of the driver it is tried again by itself.</source>
            <translation>Desactivado porque dio resultados distintos de los de la CPU: su controlador falla. Tras una actualización del controlador se vuelve a probar automáticamente.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because the engine stopped more than once with it. After an update of the driver it is tried again by itself.</source>
            <translation>Desactivado porque el motor se detuvo más de una vez con él. Tras una actualización del controlador se vuelve a probar automáticamente.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Holds {0} of the model's {1} layers.</source>
            <translation>Contiene {0} de las {1} capas del modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>{0} of {1} free</source>
            <translation>{0} libres de {1}</translation>
        </message>
    </context>
    <context>
        <name>DevicesRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Look again</source>
            <translation>Buscar de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>graphics card processor GPU driver CUDA Vulkan Metal VRAM memory</source>
            <translation>tarjeta gráfica procesador GPU controlador CUDA Vulkan Metal VRAM memoria graphics card</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download</source>
            <translation>Descarga</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download of {0}</source>
            <translation>Descarga de {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>waiting for the network</source>
            <translation>a la espera de la red</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>checking the file</source>
            <translation>comprobando el archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>stopped, see Models</source>
            <translation>detenida, ver Modelos</translation>
        </message>
    </context>
    <context>
        <name>EmptyConversation</name>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Start the tour</source>
            <translation>Empezar el recorrido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Incognito conversation</source>
            <translation>Conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know about WizChat?</source>
            <translation>¿Qué te gustaría saber sobre WizChat?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know?</source>
            <translation>¿Qué te gustaría saber?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Nothing you write here is saved, nor what is answered. It stays until you close it or quit WizChat; then it is gone for good.</source>
            <translation>No se guarda nada de lo que escribes aquí ni de lo que se responde. Permanece aquí hasta que cierres la conversación o salgas de WizChat; después desaparece para siempre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet; a message waits for it.</source>
            <translation>Aún no hay ningún modelo listo; el mensaje esperará a que lo haya.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Ask in your own words, or begin with one of these.</source>
            <translation>Pregunta con tus propias palabras o empieza con una de estas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is here yet. You can write already; the message waits for it.
Meanwhile the tour, a tiny model that is already here, knows this app.</source>
            <translation>Aún no hay ningún modelo. Ya puedes escribir; el mensaje esperará a que lo haya.
Mientras tanto, el recorrido, un modelo diminuto que ya está aquí, conoce esta aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Everything stays on this computer.</source>
            <translation>Todo se queda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet. You can write already; the message waits for it.</source>
            <translation>Aún no hay ningún modelo listo. Ya puedes escribir; el mensaje esperará a que lo haya.</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file is no longer there. Choose another model, or put the file back.</source>
            <translation>El archivo del modelo ya no está ahí. Elige otro modelo o devuelve el archivo a su sitio.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file cannot be read: it is damaged, cut off, or no model. Verify it in Models, or download it again.</source>
            <translation>No se puede leer el archivo del modelo: está dañado o incompleto, o no es un modelo. Verifícalo en Modelos o descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>There is not enough memory for this model. Close other apps, or choose a smaller quantization.</source>
            <translation>No hay suficiente memoria para este modelo. Cierra otras aplicaciones o elige una cuantización más pequeña.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gives wrong results with this model. Switch it off in Settings, under Engine.</source>
            <translation>La GPU da resultados erróneos con este modelo. Desactívala en Ajustes, en Motor.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Loading was stopped.</source>
            <translation>La carga se detuvo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model could not be loaded. The engine's log has the details.</source>
            <translation>No se pudo cargar el modelo. Los detalles están en el registro del motor.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Memory was short</source>
            <translation>Faltaba memoria</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped with this model</source>
            <translation>El motor se detuvo con este modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gave wrong results</source>
            <translation>La GPU dio resultados erróneos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the model runs on the CPU, with a window of {1} tokens.</source>
            <translation>{0}; por eso el modelo se ejecuta en la CPU, con una ventana de {1} tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so {1} layers run on the GPU and the others on the CPU.</source>
            <translation>{0}; por eso {1} capas se ejecutan en la GPU y las demás en la CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the window is {1} tokens now.</source>
            <translation>{0}; por eso la ventana es ahora de {1} tokens.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped and is starting again. What was written is kept; the next message works as soon as the model is loaded.</source>
            <translation>El motor se detuvo y se está reiniciando. Lo escrito se conserva; podrás enviar otro mensaje en cuanto se cargue el modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine cannot be started: {0}</source>
            <translation>No se puede iniciar el motor: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine is of another version than the app. Install WizChat again.</source>
            <translation>La versión del motor no es la de la aplicación. Instala WizChat de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped several times and stays down. What was written is kept. Choose the model again to start it, or try a smaller one.</source>
            <translation>El motor se detuvo varias veces y queda parado. Lo escrito se conserva. Vuelve a elegir el modelo para iniciarlo o prueba con uno más pequeño.</translation>
        </message>
    </context>
    <context>
        <name>EnginePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>This is the tour, a tiny model that knows this app and nothing else. It is not WizardLM-2.</source>
            <translation>Este es el recorrido, un modelo diminuto que conoce esta aplicación y nada más. No es WizardLM-2.</translation>
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
            <translation>Conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} days left</source>
            <translation>quedan {0} días</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>1 day left</source>
            <translation>queda 1 día</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Deleted at the next start</source>
            <translation>Se elimina en el próximo inicio</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0}+ matches</source>
            <translation>{0}+ coincidencias</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} matches</source>
            <translation>{0} coincidencias</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>being answered</source>
            <translation>respondiendo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in its own window</source>
            <translation>en ventana propia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the archive</source>
            <translation>archivada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the folder {0}</source>
            <translation>en la carpeta {0}</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Assistant</source>
            <translation>Asistente</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Attached: {0}</source>
            <translation>Adjunto: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A conversation in WizChat, last changed {0}</source>
            <translation>Una conversación en WizChat, cambiada por última vez el {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Stopped before its end.</source>
            <translation>Detenida antes de terminar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Cut at a limit.</source>
            <translation>Cortada al llegar a un límite.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>The engine failed here.</source>
            <translation>El motor falló aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 conversation</source>
            <translation>1 conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} conversations</source>
            <translation>{0} conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} messages</source>
            <translation>{0} mensajes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is too large to import: {1}, and the most is {2}.</source>
            <translation>{0} es demasiado grande para importarlo: {1}, y el máximo es {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} was written by a later version than the one WizChat knows. Nothing was imported.</source>
            <translation>{0} procede de una versión posterior a la que WizChat conoce. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged or was cut short ({1}). Nothing was imported; export or download it again.</source>
            <translation>{0} está dañado o incompleto ({1}). No se importó nada; expórtalo o descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversation with a message in it.</source>
            <translation>{0} no contiene ninguna conversación con mensajes.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>No se puede leer {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversations that WizChat knows. Nothing was imported.</source>
            <translation>{0} no contiene conversaciones que WizChat conozca. No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk of {0}. Nothing was written there; free some space or choose another place.</source>
            <translation>No hay suficiente espacio en el disco de {0}. No se escribió nada allí; libera espacio o elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be written to. Nothing was changed; choose another place.</source>
            <translation>No hay permiso para escribir en {0}. No se cambió nada; elige otro lugar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be written: {1}. Nothing was changed there.</source>
            <translation>No se pudo escribir {0}: {1}. No se cambió nada allí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk ({0}). Free some space, then try again.</source>
            <translation>No hay suficiente espacio en el disco ({0}). Libera espacio e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be read or written to.</source>
            <translation>No hay permiso para leer o escribir {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Another program holds {0}. Close it, then try again.</source>
            <translation>Otro programa tiene ocupado {0}. Ciérralo e inténtalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged and of no use.</source>
            <translation>{0} está dañado y no sirve.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A later version of WizChat wrote {0}. Use that version, or a newer one.</source>
            <translation>{0} procede de una versión posterior de WizChat. Usa esa versión u otra más reciente.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be read or written.</source>
            <translation>No se pudo leer o escribir {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3} to {4}.</source>
            <translation>{0} de {1} con {2}, del {3} al {4}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3}.</source>
            <translation>{0} de {1} con {2}, del {3}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} of them are here already.</source>
            <translation>{0} de ellas ya están aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 of them is here already.</source>
            <translation>1 de ellas ya está aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>It is here already.</source>
            <translation>Ya está aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Left out, without messages: {0}.</source>
            <translation>Se omite por no tener mensajes: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Could not be read and are left out: {0}.</source>
            <translation>No se pudieron leer y se omiten: {0}.</translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export here</source>
            <translation>Exportar aquí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exporting…</source>
            <translation>Exportando…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exported to {0}</source>
            <translation>Exportado a {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>{0} exported to {1}</source>
            <translation>Exportado a {1}: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>This conversation: {0}</source>
            <translation>Esta conversación: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>The {0} selected conversations</source>
            <translation>Las {0} conversaciones seleccionadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>All conversations</source>
            <translation>Todas las conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>With all versions of questions and answers</source>
            <translation>Con todas las versiones de preguntas y respuestas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>There is nothing to export yet.</source>
            <translation>Aún no hay nada que exportar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Web page (HTML)</source>
            <translation>Página web (HTML)</translation>
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
            <translation>Páginas para leer e imprimir.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>One file for any browser, light and dark. Nothing in it runs or is fetched.</source>
            <translation>Un solo archivo para cualquier navegador, claro y oscuro. No ejecuta ni descarga nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Plain text as the model writes it.</source>
            <translation>Texto sin formato, tal como lo escribe el modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Everything: model, settings and seed of each answer, which mostly give the same answer again. WizChat imports it.</source>
            <translation>Todo: el modelo, los ajustes y la semilla de cada respuesta, que casi siempre vuelven a dar la misma. WizChat puede importarlo.</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Quantization</source>
            <translation>Cuantización</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>File (SHA-256)</source>
            <translation>Archivo (SHA-256)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Asked</source>
            <translation>Preguntado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Finished</source>
            <translation>Terminado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Speed</source>
            <translation>Velocidad</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens/s</source>
            <translation>{0} tokens/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>About this answer</source>
            <translation>Acerca de esta respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
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
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Length limit</source>
            <translation>Límite de longitud</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>0 (always the likeliest word)</source>
            <translation>0 (siempre la palabra más probable)</translation>
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
            <translation>{0}: {1}. Ahí van tus conversaciones y modelos. Revisa los permisos de la carpeta y el disco, o indica otra carpeta en WIZCHAT_HOME.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat cannot use its folder</source>
            <translation>WizChat no puede usar su carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Install it again; conversations and models stay. ({0})</source>
            <translation>Instálalo de nuevo; las conversaciones y los modelos se conservan. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat is not installed completely</source>
            <translation>La instalación de WizChat está incompleta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Everything is saved. Start it as you usually do. ({0})</source>
            <translation>Todo está guardado. Inícialo como siempre. ({0})</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat could not be started again</source>
            <translation>No se pudo reiniciar WizChat</translation>
        </message>
    </context>
    <context>
        <name>FileProblems</name>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>This file cannot be used: {0}</source>
            <translation>Este archivo no se puede usar: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is not a GGUF file, so it was not added.</source>
            <translation>{0} no es un archivo GGUF, así que no se añadió.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off. Copy or download it again.</source>
            <translation>{0} está incompleto. Cópialo o descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off: {1} of {2} are here. Copy or download it again.</source>
            <translation>{0} está incompleto: hay {1} de {2}. Cópialo o descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is of GGUF version {1}, which this app does not read.</source>
            <translation>{0} usa la versión {1} de GGUF, que esta aplicación no lee.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is damaged: its header contradicts itself. Download it again.</source>
            <translation>{0} está dañado: su cabecera se contradice. Descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.</source>
            <translation>{0} es un modelo {1}. WizChat solo habla con WizardLM-2, así que no se añadió.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>different</source>
            <translation>distinto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.</source>
            <translation>{0} divide el texto en fragmentos distintos de los de WizardLM-2 ({1} en total), así que no se añadió.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} stores its weights in a way that this app does not read.</source>
            <translation>{0} guarda sus pesos de una forma que esta aplicación no lee.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is part {1} of {2}. Add the first part.</source>
            <translation>{0} es la parte {1} de {2}. Añade la primera.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} holds a vocabulary and no model.</source>
            <translation>{0} contiene un vocabulario y ningún modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>A part of the model is missing: {0}</source>
            <translation>Falta una parte del modelo: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is no file at {0}.</source>
            <translation>No hay ningún archivo en {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} cannot be read. Check its permissions and the disk.</source>
            <translation>No se puede leer {0}. Revisa sus permisos y el disco.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is still being written by another program. Add it when that is done.</source>
            <translation>Otro programa aún está escribiendo {0}. Añádelo cuando termine.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be deleted; another program may be using it.</source>
            <translation>No se pudo eliminar {0}; puede que otro programa lo esté usando.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is another file at {0}. It stays as it is; move it away, then try again.</source>
            <translation>Hay otro archivo en {0}. Se queda como está; muévelo y vuelve a intentarlo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be written. The model is where it was; check the disk and its permissions.</source>
            <translation>No se pudo escribir {0}. El modelo sigue donde estaba; revisa el disco y sus permisos.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved.</source>
            <translation>No hay suficiente espacio en el disco: se necesitan {0} y hay {1} libres en {2}. No se movió nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models could not be written to {0}. No model was touched; check the disk and its free space.</source>
            <translation>No se pudo guardar la lista de modelos en {0}. No se tocó ningún modelo; revisa el disco y su espacio libre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.</source>
            <translation>«{0}» no es un archivo del Hub. Escríbelo como owner/repo/file.gguf, igual que en su dirección.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models to download cannot be read: {0}. Install WizChat again.</source>
            <translation>No se puede leer la lista de modelos para descargar: {0}. Instala WizChat de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>That model is no longer in the list.</source>
            <translation>Ese modelo ya no está en la lista.</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>It is checked before it is added.</source>
            <translation>Se comprueba antes de añadirlo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add</source>
            <translation>Añadir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add {0}</source>
            <translation>Añadir {0}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find in this conversation</source>
            <translation>Buscar en esta conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>Resultado anterior (Mayús+Intro)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>Resultado siguiente (Intro)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}…</source>
            <translation>{0} de {1}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Chat privately, on this computer</source>
            <translation>Conversa en privado, en este equipo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline.</source>
            <translation>WizardLM-2 7B se ejecuta aquí. Nada de lo que escribes sale de este equipo, y funciona sin conexión.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Download and start</source>
            <translation>Descargar y empezar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file I have…</source>
            <translation>Usar un archivo GGUF propio…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All quantizations…</source>
            <translation>Todas las cuantizaciones…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Found in {0}: {1}</source>
            <translation>Encontrado en {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file</source>
            <translation>Usar un archivo GGUF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by its publisher within a day; these are community copies, checked by their SHA-256. It knows nothing after its training and can be wrong.</source>
            <translation>WizardLM-2 7B se publicó en abril de 2024 con la licencia Apache-2.0 y, menos de un día después, lo retiró quien lo había publicado; estas son copias de la comunidad, comprobadas con su SHA-256. No sabe nada posterior a su entrenamiento y puede equivocarse.</translation>
        </message>
    </context>
    <context>
        <name>FolderEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to &amp;folder</source>
            <translation>Mover a una carp&amp;eta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>No folder</source>
            <translation>Sin carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
    </context>
    <context>
        <name>FontEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>{0} (not installed)</source>
            <translation>{0} (no instalado)</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy message</source>
            <translation>Copiar el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit message</source>
            <translation>Editar el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate</source>
            <translation>Regenerar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate answer</source>
            <translation>Regenerar la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue answer</source>
            <translation>Continuar la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Branch</source>
            <translation>Ramificar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More to do with this message</source>
            <translation>Más acciones para este mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Pinned</source>
            <translation>Fijado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>This turn stays in the context window</source>
            <translation>Este turno permanece en la ventana de contexto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>About this answer: {0}</source>
            <translation>Acerca de esta respuesta: {0}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Show the sidebar</source>
            <translation>Mostrar la barra lateral</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Incognito</source>
            <translation>Incógnito</translation>
        </message>
    </context>
    <context>
        <name>Headings</name>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>{month} {year}</source>
            <translation>{month} de {year}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Incognito</source>
            <translation>Incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Pinned</source>
            <translation>Fijadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Previous 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Folder {0}</source>
            <translation>Carpeta {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>collapsed, {0} in it</source>
            <translation>contraída, {0} dentro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>expanded, {0} in it</source>
            <translation>desplegada, {0} dentro</translation>
        </message>
    </context>
    <context>
        <name>HubFileSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Add from Hub</source>
            <translation>Añadir del Hub</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:</source>
            <translation>Un archivo GGUF de WizardLM-2 en el Hub de Hugging Face, como owner/repo/file.gguf:</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>File on the Hub</source>
            <translation>Archivo en el Hub</translation>
        </message>
    </context>
    <context>
        <name>ImportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>All files</source>
            <translation>Todos los archivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Reading {0}…</source>
            <translation>Leyendo {0}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Something unexpected went wrong while this was read. Nothing was imported; choose something else, or see Help &gt; System report.</source>
            <translation>Algo inesperado falló durante la lectura. No se importó nada; elige otra cosa o consulta Ayuda &gt; Informe del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Importing…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Nothing was imported.</source>
            <translation>No se importó nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported, then no more.</source>
            <translation>Importado: {0}; después se interrumpió.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported</source>
            <translation>Importado: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} skipped, here already</source>
            <translation>omitido por estar ya aquí: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import conversations</source>
            <translation>Importar conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread folders). Nothing is stored before you have seen what it is.</source>
            <translation>De WizChat (JSON), ChatGPT (el .zip de su exportación o conversations.json), GPT4All (archivos .chat), LM Studio (archivos .conversation.json) y Jan (carpetas de hilos). No se guarda nada hasta que hayas visto de qué se trata.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a file…</source>
            <translation>Elegir un archivo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a folder…</source>
            <translation>Elegir una carpeta…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import those again, as copies</source>
            <translation>Volver a importarlas, como copias</translation>
        </message>
    </context>
    <context>
        <name>IncognitoMark</name>
        <message>
            <location filename="../../wizchat/ui/widgets/incognito_mark.py" />
            <source>Nothing of this conversation is saved on this computer.</source>
            <translation>De esta conversación no se guarda nada en este equipo.</translation>
        </message>
    </context>
    <context>
        <name>IncognitoPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close “{0}”? It was not saved and is gone for good then.</source>
            <translation>¿Cerrar «{0}»? No se ha guardado y desaparecerá para siempre.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close and forget</source>
            <translation>Cerrar y olvidar</translation>
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
            <translation>verificado el {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>not in the catalogue</source>
            <translation>fuera del catálogo</translation>
        </message>
    </context>
    <context>
        <name>InstalledRow</name>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use</source>
            <translation>Usar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use {0}</source>
            <translation>Usar {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More about {0}</source>
            <translation>Más sobre {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Used in place</source>
            <translation>Se usa donde está</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>verifying {0}</source>
            <translation>verificando {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>waits to be tuned until nothing is asked</source>
            <translation>se ajustará cuando no se pregunte nada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}, waits</source>
            <translation>ajuste: {0}, en espera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}</source>
            <translation>ajuste: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is no longer there. Put it back, or remove it from the list.</source>
            <translation>El archivo ya no está ahí. Devuélvelo a su sitio o quítalo de la lista.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is damaged. Remove it and download it again.</source>
            <translation>El archivo está dañado. Quítalo y descárgalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} tokens/s here</source>
            <translation>{0} tokens/s aquí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} times faster since tuned</source>
            <translation>{0} veces la velocidad de antes del ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Tune for this computer</source>
            <translation>Ajustar a este ordenador</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Verify</source>
            <translation>Verificar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Show in folder</source>
            <translation>Mostrar en la carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Remove from the list</source>
            <translation>Quitar de la lista</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
    </context>
    <context>
        <name>JumpPill</name>
        <message>
            <location filename="../../wizchat/ui/chat/pill.py" />
            <source>Jump to the end</source>
            <translation>Ir al final</translation>
        </message>
    </context>
    <context>
        <name>KeepingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>New folder</source>
            <translation>Nueva carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>KeptView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Back to the conversations</source>
            <translation>Volver a las conversaciones</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of models could not be read; it is kept as {0}. The models folder is being looked through.</source>
            <translation>No se pudo leer la lista de modelos; se conserva como {0}. Se está examinando la carpeta de modelos.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of downloads could not be read; it is kept as {0}. Start a download again, and it goes on from where it was.</source>
            <translation>No se pudo leer la lista de descargas; se conserva como {0}. Inicia de nuevo una descarga y continuará donde estaba.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. Choose it at the top right.</source>
            <translation>{0} está aquí y verificado. Elígelo arriba a la derecha.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Delete the file</source>
            <translation>Eliminar el archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. From now on it answers.</source>
            <translation>{0} está aquí y verificado. A partir de ahora responde él.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is used now, and that could not be saved for the next start: {1}</source>
            <translation>{0} está ahora en uso, pero no se pudo guardar para el próximo inicio: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Checking {0}: {1}</source>
            <translation>Comprobando {0}: {1}</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Write to this address in your mail program?</source>
            <translation>¿Escribir a esta dirección desde tu programa de correo?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open {0} in the browser?</source>
            <translation>¿Abrir {0} en el navegador?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>You</source>
            <translation>Tú</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>{0}:</source>
            <translation>{0}:</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Do not send</source>
            <translation>No enviar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy as Markdown</source>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Select message</source>
            <translation>Seleccionar el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
            <translation>Regenerar la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Continue answer</source>
            <translation>Continuar la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Edit question</source>
            <translation>Editar la pregunta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Save as prompt</source>
            <translation>Guardar como prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Branch into a new conversation</source>
            <translation>Ramificar en una conversación nueva</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Pin this turn in the context window</source>
            <translation>Fijar este turno en la ventana de contexto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Unpin this turn</source>
            <translation>Desfijar este turno</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>About this answer…</source>
            <translation>Acerca de esta respuesta…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Delete question and answer</source>
            <translation>Eliminar la pregunta y la respuesta</translation>
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
            <translation>Enlaces</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Open in the browser</source>
            <translation>Abrir en el navegador</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Copy address</source>
            <translation>Copiar la dirección</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>MessagesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>{0} (branch)</source>
            <translation>{0} (rama)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>Branch</source>
            <translation>Rama</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model: {0}</source>
            <translation>Modelo: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>No model</source>
            <translation>Sin modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Starting</source>
            <translation>Iniciando</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Loading {0} · {1}</source>
            <translation>Cargando {0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · resting</source>
            <translation>{0} · en reposo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · not running</source>
            <translation>{0} · detenido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
    </context>
    <context>
        <name>ModelFiles</name>
        <message>
            <location filename="../../wizchat/ui/presenters/files.py" />
            <source>the models folder</source>
            <translation>la carpeta de modelos</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is installed</source>
            <translation>No hay ningún modelo instalado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Start the tour</source>
            <translation>Empezar el recorrido</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Open Models</source>
            <translation>Abrir Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is chosen. What you write waits until one is.</source>
            <translation>No hay ningún modelo elegido. Lo que escribas espera hasta que lo haya.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The engine is starting.</source>
            <translation>El motor se está iniciando.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model is being read. What you write waits until it is ready.</source>
            <translation>Se está leyendo el modelo. Lo que escribas espera hasta que esté listo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Runs here, on {0}.</source>
            <translation>Se ejecuta aquí ({0}).</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Nobody asked for a while, so its memory is free for other apps. The next message wakes the model.</source>
            <translation>Hace un rato que no se pregunta nada, así que su memoria está libre para otras aplicaciones. El próximo mensaje despierta el modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model does not run. Choose it again to retry.</source>
            <translation>El modelo no se está ejecutando. Elígelo de nuevo para reintentarlo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, falta el archivo</translation>
        </message>
    </context>
    <context>
        <name>ModelsWindow</name>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add from Hub…</source>
            <translation>Añadir del Hub…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a file…</source>
            <translation>Añadir un archivo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Downloading</source>
            <translation>Descargando</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Installed</source>
            <translation>Instalados</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>In the models folder, not added yet</source>
            <translation>En la carpeta de modelos, aún sin añadir</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Available</source>
            <translation>Disponibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} in Models</source>
            <translation>{0} en Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} free</source>
            <translation>{0} libres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a GGUF file</source>
            <translation>Añadir un archivo GGUF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>Modelos GGUF (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
    </context>
    <context>
        <name>MoreMenus</name>
        <message>
            <location filename="../../wizchat/ui/shell/more_menus.py" />
            <source>More menus</source>
            <translation>Más menús</translation>
        </message>
    </context>
    <context>
        <name>MoveLine</name>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Moving models</source>
            <translation>Moviendo modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Move</source>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
    </context>
    <context>
        <name>MovingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>1 model ({0}) can be moved from {1} to {2}.</source>
            <translation>1 modelo ({0}) se puede mover de {1} a {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>{3} models ({0}) can be moved from {1} to {2}.</source>
            <translation>{3} modelos ({0}) se pueden mover de {1} a {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving: {0} of {1}. The models can be used meanwhile.</source>
            <translation>Moviendo: {0} de {1}. Mientras tanto, los modelos se pueden usar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving…</source>
            <translation>Moviendo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moved. The models are in {0} now.</source>
            <translation>Movidos. Los modelos están ahora en {0}.</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} GB: more than this computer has</source>
            <translation>necesita {0} GB: más de lo que tiene este equipo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB: tight</source>
            <translation>necesita {0} de {1} GB: justo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB</source>
            <translation>necesita {0} de {1} GB</translation>
        </message>
    </context>
    <context>
        <name>NetworkRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>WizChat connects only when you download</source>
            <translation>WizChat solo se conecta cuando descargas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Chatting needs no connection, and nothing you write leaves this computer. There is no telemetry, no account, and no look for updates.</source>
            <translation>Conversar no requiere conexión, y nada de lo que escribes sale de este equipo. No hay telemetría, ni cuentas, ni búsqueda de actualizaciones.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>privacy internet offline firewall HTTPS_PROXY</source>
            <translation>privacidad internet sin conexión cortafuegos red privacy offline firewall HTTPS_PROXY</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>None is set: downloads go straight to the server. Set HTTPS_PROXY in the environment, or a proxy in the system's settings, before WizChat starts.</source>
            <translation>No hay ninguno configurado: las descargas van directamente al servidor. Define HTTPS_PROXY en el entorno, o un proxy en los ajustes del sistema, antes de iniciar WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as {2} in the environment says.</source>
            <translation>{0} pasa por {1}, según {2} del entorno.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as the system's settings say.</source>
            <translation>{0} pasa por {1}, según los ajustes del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Everything</source>
            <translation>Todo</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Notice</source>
            <translation>Aviso</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>“{0}” has an answer</source>
            <translation>«{0}» tiene respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Incognito conversation</source>
            <translation>Conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer failed.</source>
            <translation>La respuesta falló.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer is there.</source>
            <translation>La respuesta está lista.</translation>
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
            <translation>{0} GB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} MB</source>
            <translation>{0} MB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} kB</source>
            <translation>{0} kB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} MB/s</source>
            <translation>{0} MB/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} kB/s</source>
            <translation>{0} kB/s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>under a minute</source>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>more than a day</source>
            <translation>más de un día</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about a minute</source>
            <translation>cerca de un minuto</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n minutes</source>
            <translation>
                <numerusform>cerca de un minuto</numerusform>
                <numerusform>unos %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about an hour</source>
            <translation>cerca de una hora</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n hours</source>
            <translation>
                <numerusform>cerca de una hora</numerusform>
                <numerusform>unas %n horas</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} left</source>
            <translation>termina en {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>⌘Enter</source>
            <translation>⌘Intro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Intro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} %</source>
            <translation>{0} %</translation>
        </message>
    </context>
    <context>
        <name>Objection</name>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Use them here</source>
            <translation>Usarlas aquí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Leave it</source>
            <translation>Dejarlo</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download</source>
            <translation>Descargar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download {0}</source>
            <translation>Descargar {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Recommended</source>
            <translation>Recomendado</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} GB memory</source>
            <translation>{0} GB de memoria</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>1 core</source>
            <translation>1 núcleo</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>%n cores</source>
            <translation>
                <numerusform>%n núcleo</numerusform>
                <numerusform>%n núcleos</numerusform>
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
            <translation>muy baja: solo para probar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for small machines; mistakes are noticeable</source>
            <translation>para equipos modestos; se notan errores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>reduced: some mistakes are noticeable</source>
            <translation>reducida: se notan algunos errores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>hard to tell from the original for most questions</source>
            <translation>difícil de distinguir del original en la mayoría de las preguntas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>a little closer to the original</source>
            <translation>algo más cerca del original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very close to the original</source>
            <translation>muy cerca del original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>practically the original</source>
            <translation>prácticamente el original</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>the original; slow here</source>
            <translation>el original; lento aquí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for large machines</source>
            <translation>para equipos potentes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>Announced in April 2024 and never released. Files by this name are others.</source>
            <translation>Anunciado en abril de 2024 y nunca publicado. Los archivos con este nombre son otros.</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Reset {0} to the default</source>
            <translation>Restablecer {0} al valor por defecto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0} ({1}).</source>
            <translation>Por defecto: {0} ({1}).</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0}.</source>
            <translation>Por defecto: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>From {0} to {1}.</source>
            <translation>De {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Allowed is {0} to {1}. {2} is still used.</source>
            <translation>Se admite de {0} a {1}. Se sigue usando {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>The whole path of a folder is needed here. The old one is still used.</source>
            <translation>Aquí hace falta la ruta completa de una carpeta. Se sigue usando la anterior.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>An address starts with https:// or http://. The old one is still used.</source>
            <translation>Una dirección empieza por https:// o http://. Se sigue usando la anterior.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>This cannot be used. The old value still is.</source>
            <translation>Esto no se puede usar. Se sigue usando el valor anterior.</translation>
        </message>
    </context>
    <context>
        <name>OwnMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>You wrote</source>
            <translation>Tu mensaje</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>{0} · on</source>
            <translation>{0} · activado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>in use</source>
            <translation>en uso</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Its file is missing</source>
            <translation>Falta su archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>model switch load use</source>
            <translation>modelo cambiar cargar usar model switch load</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Shortcuts</source>
            <translation>Atajos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>keyboard keys keybindings hotkeys change</source>
            <translation>teclado teclas atajos accesos directos cambiar keyboard shortcuts hotkeys</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>settings preferences options</source>
            <translation>ajustes configuración preferencias opciones settings preferences</translation>
        </message>
    </context>
    <context>
        <name>PaletteList</name>
        <message>
            <location filename="../../wizchat/ui/palette/list.py" />
            <source>What was found</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Used lately</source>
            <translation>Usado hace poco</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>action</source>
            <translation>acción</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>setting</source>
            <translation>ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>conversation</source>
            <translation>conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>not available</source>
            <translation>no disponible</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Yesterday</source>
            <translation>Ayer</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Models</source>
            <translation>Abrir Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Settings</source>
            <translation>Abrir Ajustes</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>The settings could not be read, so the defaults are used. The file is kept as {0}.</source>
            <translation>No se pudieron leer los ajustes, así que se usan los valores por defecto. El archivo se conserva como {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Some settings could not be used; their defaults are in force.</source>
            <translation>Algunos ajustes no se pudieron usar; para ellos rigen los valores por defecto.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>This value is not possible.</source>
            <translation>Este valor no es posible.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>It could not be saved: {0}</source>
            <translation>No se pudo guardar: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Takes effect at the next start.</source>
            <translation>Se aplica en el próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Restart now</source>
            <translation>Reiniciar ahora</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Preset</source>
            <translation>Preajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Custom</source>
            <translation>Personalizado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>sampling randomness greedy</source>
            <translation>muestreo aleatoriedad voraz sampling randomness greedy preset</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Official (greedy)</source>
            <translation>Oficial (voraz)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Balanced</source>
            <translation>Equilibrado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Creative</source>
            <translation>Creativo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The likeliest word, always: the same question gets the same answer. These are the publisher's own settings for WizardLM-2.</source>
            <translation>Siempre la palabra más probable: la misma pregunta recibe la misma respuesta. Son los valores de los propios autores para WizardLM-2.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Livelier, with unlikely words left out. The temperature is FastChat's for this prompt format, top-p and min-p are llama.cpp's.</source>
            <translation>Más vivo, sin palabras improbables. La temperatura es la de FastChat para este formato de prompt; top-p y min-p son los de llama.cpp.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Free, for stories and ideas; facts suffer. Temperature and top-p are those of the publisher's web demo.</source>
            <translation>Libre, para historias e ideas; los datos se resienten. La temperatura y top-p son los de la demostración web de los autores.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The values below are your own; no preset has all of them.</source>
            <translation>Los valores de abajo son tuyos; ningún preajuste los reúne todos.</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The download stopped: {0}. What came so far is kept.</source>
            <translation>La descarga se detuvo: {0}. Lo que ya llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. What came so far is kept; free some space, then retry.</source>
            <translation>No hay suficiente espacio en el disco: se necesitan {0} y hay {1} libres en {2}. Lo que ya llegó se conserva; libera espacio y reinténtalo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file arrived complete but damaged, twice: its SHA-256 is not the published one. It was discarded. Try again, perhaps on another network.</source>
            <translation>El archivo llegó completo pero dañado, dos veces: su SHA-256 no es el publicado. Se descartó. Inténtalo de nuevo, quizá desde otra red.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub's file has {0} and the known one has {1}, so it is not the same file. Nothing was changed here.</source>
            <translation>El archivo del Hub tiene {0} y el conocido tiene {1}, así que no es el mismo. Aquí no se cambió nada.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file in {0} was changed since it was catalogued, so it was not taken.</source>
            <translation>El archivo de {0} ha cambiado desde que se catalogó, así que no se aceptó.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. Choose another file.</source>
            <translation>Nadie publica un SHA-256 de este archivo en {0}, así que no se pudo verificar. Elige otro archivo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} no longer has this file. Choose another quantization, or add a file you have.</source>
            <translation>{0} ya no tiene este archivo. Elige otra cuantización o añade un archivo que tengas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks people to accept its terms on its page first. Choose another quantization, or add a file you have.</source>
            <translation>{0} pide aceptar antes sus condiciones en su página. Elige otra cuantización o añade un archivo que tengas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks for a login, or does not exist. Choose another quantization, or add a file you have.</source>
            <translation>{0} pide iniciar sesión o no existe. Elige otra cuantización o añade un archivo que tengas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub asks to slow down. What came so far is kept.</source>
            <translation>El Hub pide ir más despacio. Lo que ya llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Waiting for the network. What came so far is kept.</source>
            <translation>A la espera de la red. Lo que ya llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub has a problem (status {0}). What came so far is kept.</source>
            <translation>El Hub tiene un problema (estado {0}). Lo que ya llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The server's answer did not fit what was asked; a proxy may be in the way. What came so far is kept.</source>
            <translation>La respuesta del servidor no correspondía a lo pedido; puede que haya un proxy por medio. Lo que ya llegó se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} could not be written. Check the disk and its permissions, then retry.</source>
            <translation>No se pudo escribir {0}. Revisa el disco y sus permisos y reinténtalo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another file is already at {0}; it was left as it is.</source>
            <translation>Ya hay otro archivo en {0}; se dejó como está.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file's name cannot be used here: {0}</source>
            <translation>El nombre del archivo no se puede usar aquí: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another WizChat is downloading this file right now.</source>
            <translation>Otro WizChat está descargando este archivo en este momento.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>WizChat made a mistake here; its log has the details. What came so far is kept. Retry, or restart the app.</source>
            <translation>WizChat cometió un error aquí; los detalles están en su registro. Lo que ya llegó se conserva. Reinténtalo o reinicia la aplicación.</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>WizardLM-2 was trained with this one system prompt, and its publisher asks to use no other. WizChat sends it before every conversation, exactly as it stands here, so it cannot be changed.</source>
            <translation>WizardLM-2 se entrenó con este único prompt del sistema y sus autores piden no usar otro. WizChat lo envía antes de cada conversación, exactamente como figura aquí, por lo que no se puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>The fixed system prompt, read only</source>
            <translation>El prompt fijo del sistema, solo lectura</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt fijo del sistema</translation>
        </message>
    </context>
    <context>
        <name>PromptInfo</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>fixed system prompt ⓘ</source>
            <translation>prompt fijo del sistema ⓘ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt fijo del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Every conversation begins with these words. The authors of WizardLM-2 ask to use exactly this prompt, to guarantee the quality of its answers. So WizChat never changes it.</source>
            <translation>Todas las conversaciones empiezan con estas palabras. Los autores de WizardLM-2 piden usar exactamente este prompt para garantizar la calidad de sus respuestas. Por eso WizChat no lo cambia nunca.</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Your prompts</source>
            <translation>Tus prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Manage prompts…</source>
            <translation>Gestionar prompts…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>New prompt…</source>
            <translation>Nuevo prompt…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Texts you use often, opened with /</source>
            <translation>Textos que usas a menudo; se abren con /</translation>
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
            <translation>Aún no hay prompts</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>What you write is saved at once.</source>
            <translation>Lo que escribes se guarda al momento.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name of the prompt</source>
            <translation>Nombre del prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Text of the prompt</source>
            <translation>Texto del prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>The text that / inserts</source>
            <translation>El texto que inserta /</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>New prompt</source>
            <translation>Nuevo prompt</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Type / in an empty message to insert a prompt. Where it says {text}, you go on writing.</source>
            <translation>Escribe / en un mensaje vacío para insertar un prompt. Donde pone {text}, sigues escribiendo tú.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Deleted “{0}”.</source>
            <translation>Se eliminó «{0}».</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Computer</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Folders</source>
            <translation>Carpetas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>End of the engine's log</source>
            <translation>Final del registro del motor</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>is not installed</source>
            <translation>no está instalado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} memory, {1} available</source>
            <translation>{0} de memoria, {1} disponibles</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} ({1}): {2} memory, {3} free</source>
            <translation>{0} ({1}): {2} de memoria, {3} libres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>State: {0}</source>
            <translation>Estado: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>No model is loaded.</source>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded: {0}</source>
            <translation>Cargado: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0}, {1} layers, {2} of them on a GPU</source>
            <translation>{0}, {1} capas, {2} de ellas en una GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>On {0}, {1}, a window of {2} tokens</source>
            <translation>En {0}, {1}, una ventana de {2} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded in {0} s</source>
            <translation>Cargado en {0} s</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>file missing</source>
            <translation>falta el archivo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>damaged</source>
            <translation>dañado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>free space unknown</source>
            <translation>espacio libre desconocido</translation>
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
            <translation>Informe del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>For a question about a problem: copy it and paste it there. Nothing is sent anywhere by itself. Your conversations are not in it; the names of folders on this computer are.</source>
            <translation>Para consultar un problema: cópialo y pégalo en tu consulta. Nada se envía por sí solo a ninguna parte. No contiene tus conversaciones, pero sí los nombres de carpetas de este equipo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Look again</source>
            <translation>Examinar de nuevo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Looking at this computer…</source>
            <translation>Examinando este equipo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
    </context>
    <context>
        <name>RestartSheet</name>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart WizChat?</source>
            <translation>¿Reiniciar WizChat?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>An answer is being written. It stops; what it has so far is kept, and it can be continued.</source>
            <translation>Se está escribiendo una respuesta. Se detiene; lo escrito hasta ahora se conserva y se puede continuar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Incognito conversations are not saved. They are gone for good then.</source>
            <translation>Las conversaciones de incógnito no se guardan. Desaparecerán para siempre.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../wizchat/ui/shell/search_field.py" />
            <source>Search conversations</source>
            <translation>Buscar conversaciones</translation>
        </message>
    </context>
    <context>
        <name>SectionMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename folder</source>
            <translation>Cambiar nombre de la carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Remove folder, keep its conversations</source>
            <translation>Quitar la carpeta y conservar sus conversaciones</translation>
        </message>
    </context>
    <context>
        <name>SendStop</name>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop with {0}</source>
            <translation>Detener con {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send with {0}</source>
            <translation>Enviar con {0}</translation>
        </message>
    </context>
    <context>
        <name>SentAttachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/sent_attachments.py" />
            <source>Attachments</source>
            <translation>Adjuntos</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>In the background</source>
            <translation>En segundo plano</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Engine</source>
            <translation>Motor</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Storage</source>
            <translation>Almacenamiento</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Network</source>
            <translation>Red</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable</source>
            <translation>Cómodo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Wide</source>
            <translation>Ancho</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Always</source>
            <translation>Siempre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After an hour</source>
            <translation>Al cabo de una hora</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After {0} minutes</source>
            <translation>Al cabo de {0} minutos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light, dark, or as the system is.</source>
            <translation>Claros, oscuros o como los del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>theme dark mode light night color look</source>
            <translation>tema modo oscuro claro noche color aspecto apariencia theme dark mode light</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Scales all text of the app.</source>
            <translation>Ajusta todo el texto de la aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font size zoom scale larger smaller readability</source>
            <translation>letra fuente tamaño zoom escala grande pequeña legibilidad font size</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Typeface</source>
            <translation>Tipo de letra</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the whole app; code keeps a typeface of its own.</source>
            <translation>De toda la aplicación; el código conserva el suyo propio.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font family typography dyslexia</source>
            <translation>fuente letra tipografía dislexia font typeface</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Width of conversations</source>
            <translation>Ancho de las conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has more room for code and tables.</source>
            <translation>Cómodo mantiene las líneas en unas 75 letras, lo más fácil de leer. Ancho deja más sitio para código y tablas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>line length column margins layout</source>
            <translation>longitud de línea columna márgenes anchura diseño line length layout</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Less motion</source>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The caret does not blink then, and menus and lists open at once.</source>
            <translation>El cursor no parpadea, y los menús y las listas se abren al instante.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>animations reduced blinking accessibility</source>
            <translation>animaciones reducir parpadeo accesibilidad animations accessibility</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of menus and buttons, from the next start on. The model answers in the language you write in, as far as it knows it.</source>
            <translation>De los menús y botones, a partir del próximo inicio. El modelo responde en el idioma en que escribes, en la medida en que lo conoce.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>language translation locale English</source>
            <translation>idioma lengua traducción español castellano language translation locale English</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Send with</source>
            <translation>Enviar con</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.</source>
            <translation>Con Intro, Mayús+Intro empieza una línea nueva. Con Ctrl+Intro, lo hace Intro.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>return newline keyboard key composer message</source>
            <translation>retorno intro enter salto de línea teclado tecla redactar mensaje return newline</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Tell me when an answer is done</source>
            <translation>Avisarme cuando una respuesta esté lista</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With the title and the first words, while its window is not the active one.</source>
            <translation>Con el título y las primeras palabras, mientras su ventana no sea la activa.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>notification notify alert message desktop</source>
            <translation>notificación notificar aviso alerta mensaje escritorio notification</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Keep running in the tray</source>
            <translation>Seguir en la bandeja del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Closing the main window then does not quit. Has no effect on a desktop without a tray, nor on a Mac, where apps stay open anyway.</source>
            <translation>Así, cerrar la ventana principal no cierra la aplicación. No tiene efecto en un escritorio sin bandeja ni en un Mac, donde las aplicaciones siguen abiertas de todos modos.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>close quit background icon minimize taskbar</source>
            <translation>cerrar salir segundo plano icono minimizar bandeja barra de tareas tray close quit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the publisher's own for WizardLM-2</source>
            <translation>el de los propios autores para WizardLM-2</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Temperature</source>
            <translation>Temperatura</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How freely the next word is chosen. At 0 the likeliest is always taken (greedy), and the same question gets the same answer.</source>
            <translation>Con qué libertad se elige la palabra siguiente. Con 0 se toma siempre la más probable (voraz), y la misma pregunta recibe la misma respuesta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>randomness creativity sampling</source>
            <translation>aleatoriedad azar creatividad muestreo randomness sampling temperature</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Chooses among the likeliest tokens that together reach this share. 1 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Elige entre los tokens más probables que juntos alcanzan esta proporción. Con 1 entran todos. No influye con temperatura 0.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Leaves out tokens less likely than this share of the likeliest. 0 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>Deja fuera los tokens menos probables que esta proporción del más probable. Con 0 entran todos. No influye con temperatura 0.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off, as the publisher had it</source>
            <translation>desactivado, como lo tenían los autores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Repeat penalty</source>
            <translation>Penalización por repetición</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Above 1 the model repeats itself less; too much makes it stray. 1 is off.</source>
            <translation>Por encima de 1, el modelo se repite menos; demasiado hace que divague. 1 la desactiva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Seed</source>
            <translation>Semilla</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same seed, settings and conversation mostly give the same answer on this computer. Now and then rounding changes a word, and with it what follows.</source>
            <translation>La misma semilla, los mismos ajustes y la misma conversación dan casi siempre la misma respuesta en este equipo. De vez en cuando el redondeo cambia una palabra, y con ella lo que sigue.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A new one each time</source>
            <translation>Una nueva cada vez</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Longest answer</source>
            <translation>Longitud máxima de respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A token is about three quarters of a word in English.</source>
            <translation>Un token equivale a unas tres cuartas partes de una palabra en inglés.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>tokens</source>
            <translation>tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>max tokens limit length</source>
            <translation>máximo tokens límite longitud largo max length limit</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The model is loaded again with it at once; an answer under way stops and is kept.</source>
            <translation>El modelo se vuelve a cargar al momento con el nuevo valor; una respuesta en curso se detiene y se conserva.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Context window</source>
            <translation>Ventana de contexto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How many tokens of a conversation the model sees. A larger window needs more memory.</source>
            <translation>Cuántos tokens de una conversación ve el modelo. Una ventana mayor requiere más memoria.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the length that the publisher's tokenizer states</source>
            <translation>la longitud que indica el tokenizador de los autores</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>memory length n_ctx KV cache RAM</source>
            <translation>memoria longitud contexto n_ctx caché KV RAM memory length cache</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Layers on the GPU</source>
            <translation>Capas en la GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic puts as many there as fit. 0 uses the CPU alone.</source>
            <translation>Automático pone en ella todas las que caben. 0 usa solo la CPU.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>layers</source>
            <translation>capas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>graphics card offload CUDA Vulkan Metal VRAM</source>
            <translation>tarjeta gráfica descargar offload CUDA Vulkan Metal VRAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>CPU threads</source>
            <translation>Hilos de CPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>More than the physical cores makes answers slower, not faster.</source>
            <translation>Más hilos que núcleos físicos hacen las respuestas más lentas, no más rápidas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>threads</source>
            <translation>hilos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>processor cores speed</source>
            <translation>procesador núcleos velocidad hilos threads cores speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Write repetitions faster</source>
            <translation>Escribir más rápido las repeticiones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where an answer repeats what was said before, as in edited code and quotations, the model checks several tokens at once. Used only while that is faster here, and never with a seed of your own.</source>
            <translation>Cuando una respuesta repite algo ya dicho, como en código modificado y citas, el modelo comprueba varios tokens a la vez. Solo mientras aquí sea más rápido y nunca con una semilla propia.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>speculative decoding drafts lookup n-gram speed code edit</source>
            <translation>speculative decoding drafts lookup n-gram especulativa velocidad rápido código editar speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Free the model's memory</source>
            <translation>Liberar la memoria del modelo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>When nothing was asked for so long. The next message loads the model again by itself.</source>
            <translation>Cuando no se pregunta nada durante ese tiempo. El próximo mensaje vuelve a cargar el modelo por sí solo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>unload idle timeout RAM rest sleep keep alive</source>
            <translation>unload idle timeout RAM descargar inactivo reposo keep alive memoria</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Make room for other apps</source>
            <translation>Dejar sitio a otras aplicaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>While other apps are busy, the model computes with fewer threads. It answers faster that way than by competing for the same cores.</source>
            <translation>Mientras otras aplicaciones trabajan, el modelo calcula con menos hilos. Así responde más rápido que si compitiera por los mismos núcleos.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>cpu load busy neighbour share cores slow priority</source>
            <translation>cpu load carga ocupado compartir núcleos lento prioridad procesador</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle on battery</source>
            <translation>Moderarse con batería</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Half of the threads and a lower priority while the computer runs on its battery. Answers come more slowly.</source>
            <translation>La mitad de los hilos y una prioridad más baja mientras el ordenador funciona con batería. Las respuestas llegan más despacio.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>power laptop energy saving heat fan noise</source>
            <translation>power laptop energía ahorro calor ventilador ruido portátil batería</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle in the background</source>
            <translation>Moderarse en segundo plano</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same while you work in another app.</source>
            <translation>Lo mismo mientras trabajas en otra aplicación.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>window inactive minimized unfocused priority</source>
            <translation>window ventana inactiva minimizada prioridad segundo plano</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Models folder</source>
            <translation>Carpeta de modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where downloads go from the next start on. What lies in the folder before can be moved below.</source>
            <translation>Adónde van las descargas a partir del próximo inicio. Lo que está en la carpeta anterior se puede mover más abajo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The app's own folder</source>
            <translation>La de WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>disk directory downloads location move</source>
            <translation>disco directorio descargas ubicación mover carpeta folder downloads location</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic backups</source>
            <translation>Copias de seguridad automáticas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Copies your conversations into the app's data folder once a day when something changed. File, Backups goes back to one.</source>
            <translation>Copia tus conversaciones en la carpeta de datos de la aplicación una vez al día si algo cambió. Para volver a una copia: Archivo &gt; Copias de seguridad.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Daily backups kept</source>
            <translation>Copias diarias que se conservan</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the four weeks before them, the last of each week is kept as well.</source>
            <translation>De las cuatro semanas anteriores se conserva también la última de cada semana.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Quick reopening</source>
            <translation>Reapertura rápida</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Room on the disk for what the model has read of your conversations, so that going on with one after a restart takes a moment and not minutes. Incognito ones are never kept. 0 keeps nothing and deletes what there is.</source>
            <translation>Espacio en el disco para lo que el modelo ha leído de tus conversaciones: así, continuar una después de reiniciar lleva un momento y no minutos. Las de incógnito nunca se guardan. 0 no guarda nada y borra lo que hay.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>KV cache disk space resume restart faster memory</source>
            <translation>caché KV disco espacio reanudar reinicio más rápido memoria cache resume</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Download server</source>
            <translation>Servidor de descargas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Address of a mirror of the Hugging Face Hub, from the next start on.</source>
            <translation>Dirección de una réplica del Hub de Hugging Face, a partir del próximo inicio.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>mirror endpoint proxy internet URL</source>
            <translation>espejo réplica mirror endpoint proxy internet URL servidor</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_search.py" />
            <source>Search settings</source>
            <translation>Buscar en los ajustes</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>No setting found</source>
            <translation>No se encontró ningún ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Try another word for it.</source>
            <translation>Prueba con otra palabra.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Fixed system prompt</source>
            <translation>Prompt fijo del sistema</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>1 setting found</source>
            <translation>1 ajuste encontrado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>{0} settings found</source>
            <translation>{0} ajustes encontrados</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../wizchat/ui/widgets/sheet.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Shortcuts: {0}</source>
            <translation>Atajos: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Reset all shortcuts</source>
            <translation>Restablecer todos los atajos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Reset the shortcut of {0}</source>
            <translation>Restablecer el atajo de {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>no shortcut</source>
            <translation>sin atajo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>New keys for {0}</source>
            <translation>Nuevas teclas para {0}</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Change shortcuts</source>
            <translation>Cambiar los atajos</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} is needed for writing. Add Ctrl or Alt, or take a function key.</source>
            <translation>{0} se necesita para escribir. Añade Ctrl o Alt, o elige una tecla de función.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} belongs to “{1}” in the menu {2}.</source>
            <translation>{0} pertenece a «{1}», en el menú {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>It could not be saved: {0}</source>
            <translation>No se pudo guardar: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Begin a new line</source>
            <translation>Empezar una línea nueva</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Mayús+Intro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Stop the answer</source>
            <translation>Detener la respuesta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Edit the last message</source>
            <translation>Editar el último mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Reading</source>
            <translation>Lectura</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From message to message</source>
            <translation>De un mensaje a otro</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>To the beginning and to the end</source>
            <translation>Al principio y al final</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move wide tables and code</source>
            <translation>Desplazar tablas y código anchos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>List of conversations</source>
            <translation>Lista de conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Rename</source>
            <translation>Cambiar nombre</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move to trash</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From the search to the list</source>
            <translation>De la búsqueda a la lista</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Earlier version</source>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Later version</source>
            <translation>Versión posterior</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Version {0} of {1}</source>
            <translation>Versión {0} de {1}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Sidebar</source>
            <translation>Barra lateral</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New incognito conversation</source>
            <translation>Nueva conversación de incógnito</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Archive</source>
            <translation>Archivadas</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>No conversations yet</source>
            <translation>Aún no hay conversaciones</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>What you write is kept here, on this computer.</source>
            <translation>Lo que escribes se guarda aquí, en este equipo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Nothing found</source>
            <translation>No se encontró nada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Search looks at titles and messages.</source>
            <translation>Se busca en títulos y mensajes.</translation>
        </message>
    </context>
    <context>
        <name>StandIns</name>
        <message>
            <location filename="../../wizchat/ui/chat/stand_ins.py" />
            <source>Preparing this long answer…</source>
            <translation>Preparando esta respuesta larga…</translation>
        </message>
    </context>
    <context>
        <name>StoragePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>disk space folder size usage location</source>
            <translation>disco espacio carpeta tamaño uso ubicación almacenamiento disk space storage</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Conversations and backups</source>
            <translation>Conversaciones y copias de seguridad</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Measuring…</source>
            <translation>Midiendo…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder</source>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder: {0}</source>
            <translation>Abrir carpeta: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} used</source>
            <translation>{0} en uso</translation>
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
            <translation>El archivo de tus conversaciones estaba dañado. Se recuperaron {0} conversaciones con {1} mensajes; el archivo dañado se conserva como {2}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be opened: there is something unexpected in their file, or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help &gt; System report.</source>
            <translation>No se pudieron abrir tus conversaciones: hay algo inesperado en su archivo, o WizChat tiene un error ({0}). No se eliminó nada. Vuelve a una copia de seguridad o consulta Ayuda &gt; Informe del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Another program holds the file of your conversations ({0}). Nothing was changed; close that program, then go on here.</source>
            <translation>Otro programa tiene ocupado el archivo de tus conversaciones ({0}). No se cambió nada; cierra ese programa y continúa aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>A later version of WizChat wrote your conversations ({0}). They were not touched; use that version, or a newer one.</source>
            <translation>Tus conversaciones proceden de una versión posterior de WizChat ({0}). No se tocaron; usa esa versión u otra más reciente.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Where your conversations are kept there is a folder or something else that is no file ({0}). It was not touched; move it elsewhere, then go on here.</source>
            <translation>Donde se guardan tus conversaciones hay una carpeta u otra cosa que no es un archivo ({0}). No se tocó; muévela a otro lugar y sigue aquí.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}), so what comes now is not saved. Free some space; it is saved then.</source>
            <translation>El disco de tus conversaciones está lleno ({0}), así que lo que venga ahora no se guarda. Libera espacio y se guardará.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}), so what comes now is not saved. Check the permissions of that folder.</source>
            <translation>No se puede escribir en tus conversaciones ({0}), así que lo que venga ahora no se guarda. Revisa los permisos de esa carpeta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). Try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Algo inesperado falló con tus conversaciones ({0}). Inténtalo de nuevo. Si no funciona, vuelve a iniciar WizChat o consulta Ayuda &gt; Informe del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). Check the disk, then start WizChat again.</source>
            <translation>No se pudieron leer o escribir tus conversaciones ({0}). Revisa el disco y vuelve a iniciar WizChat.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}). What you wrote is still here, unsaved; free some space and send it again.</source>
            <translation>El disco de tus conversaciones está lleno ({0}). Lo que escribiste sigue aquí, sin guardar; libera espacio y envíalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; check the permissions of that folder.</source>
            <translation>No se puede escribir en tus conversaciones ({0}). Lo que escribiste sigue aquí, sin guardar; revisa los permisos de esa carpeta.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). What you wrote is still here, unsaved; try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>Algo inesperado falló con tus conversaciones ({0}). Lo que escribiste sigue aquí, sin guardar; inténtalo de nuevo. Si no funciona, vuelve a iniciar WizChat o consulta Ayuda &gt; Informe del sistema.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). What you wrote is still here, unsaved; check the disk, then start WizChat again.</source>
            <translation>No se pudieron leer o escribir tus conversaciones ({0}). Lo que escribiste sigue aquí, sin guardar; revisa el disco y vuelve a iniciar WizChat.</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Title of the conversation</source>
            <translation>Título de la conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Conversation: {0}</source>
            <translation>Conversación: {0}</translation>
        </message>
    </context>
    <context>
        <name>TokenMeter</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window used</source>
            <translation>Ventana de contexto usada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} + {1} of {2} tokens</source>
            <translation>{0} + {1} de {2} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} of {1} tokens</source>
            <translation>{0} de {1} tokens</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window: {0}</source>
            <translation>Ventana de contexto: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>The conversation so far, with what you are writing. Why?</source>
            <translation>La conversación hasta ahora, con lo que estás escribiendo. ¿Por qué?</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/tour_bar.py" />
            <source>Tour</source>
            <translation>Recorrido</translation>
        </message>
    </context>
    <context>
        <name>TourOffer</name>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>No time to wait?</source>
            <translation>¿No quieres esperar?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>The tour is a tiny model that is already here. It knows this app, and nothing else.</source>
            <translation>El recorrido es un modelo diminuto que ya está aquí. Conoce esta aplicación y nada más.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>Start the tour</source>
            <translation>Empezar el recorrido</translation>
        </message>
    </context>
    <context>
        <name>TourPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>An answer is being written, and the tour would cut it off. Open it when the answer is done, or stop it.</source>
            <translation>Se está escribiendo una respuesta y el recorrido la cortaría. Ábrelo cuando termine o detenla.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour is used now, and that could not be saved for the next start: {0}</source>
            <translation>El recorrido está ahora en uso, pero no se pudo guardar para el próximo inicio: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour answers: a tiny model that knows this app, and nothing else.</source>
            <translation>Responde el recorrido: un modelo diminuto que conoce esta aplicación y nada más.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Back to {0}</source>
            <translation>Volver a {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The model that is coming takes over as soon as it is here.</source>
            <translation>El modelo que está en camino toma el relevo en cuanto llegue.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Open Models</source>
            <translation>Abrir Modelos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Download WizardLM-2</source>
            <translation>Descargar WizardLM-2</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu</source>
            <translation>Ctrl+Arriba y Ctrl+Abajo van de un mensaje a otro; la tecla de menú abre el menú del mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>About this answer</source>
            <translation>Acerca de esta respuesta</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard</source>
            <translation>Cancelar y descartar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard {0}</source>
            <translation>Cancelar y descartar {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting · {0} kept</source>
            <translation>en espera · {0} conservados</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped</source>
            <translation>detenida</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped · {0} kept</source>
            <translation>detenida · {0} conservados</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>downloading</source>
            <translation>descargando</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waits for its turn</source>
            <translation>espera su turno</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>paused</source>
            <translation>en pausa</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>checking what is here</source>
            <translation>comprobando lo que ya está aquí</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0}.</source>
            <translation>Se reintenta en {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0} s.</source>
            <translation>Se reintentará en {0} s.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Try now</source>
            <translation>Intentar ahora</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
    </context>
    <context>
        <name>TrashView</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Trash</source>
            <translation>Papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>What is here is deleted for good after {0} days.</source>
            <translation>Lo que hay aquí se elimina para siempre después de {0} días.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>The trash is empty</source>
            <translation>La papelera está vacía</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Put back</source>
            <translation>Recuperar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty…</source>
            <translation>Vaciar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty the trash</source>
            <translation>Vaciar la papelera</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete “{0}” for good? This cannot be undone.</source>
            <translation>¿Eliminar «{0}» para siempre? Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete all {0} conversations in the trash for good? This cannot be undone.</source>
            <translation>¿Eliminar para siempre las {0} conversaciones de la papelera? Esto no se puede deshacer.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete {0} conversations for good? This cannot be undone.</source>
            <translation>¿Eliminar {0} conversaciones para siempre? Esto no se puede deshacer.</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Open WizChat</source>
            <translation>Abrir WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>New conversation</source>
            <translation>Nueva conversación</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
    </context>
    <context>
        <name>Tuning</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>1 thread</source>
            <translation>1 hilo</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} threads</source>
            <translation>{0} hilos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>rewritten weights</source>
            <translation>pesos reescritos</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>plain weights</source>
            <translation>pesos sin cambios</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>no flash attention</source>
            <translation>sin flash attention</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>small batches</source>
            <translation>lotes pequeños</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1}</source>
            <translation>{0}, {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Not measured yet. It happens by itself in a quiet moment after the model is loaded.</source>
            <translation>Aún no se ha medido. Se hace solo en un momento tranquilo, después de cargar el modelo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The defaults are the best here: {0}.</source>
            <translation>Los valores predeterminados son los mejores aquí: {0}.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1} times faster than the defaults.</source>
            <translation>{0}, {1} veces la velocidad de los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>To save memory, conversations are held in 8 bits, which changes answers a little.</source>
            <translation>Para ahorrar memoria, las conversaciones se guardan en 8 bits, lo que cambia un poco las respuestas.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Other programs keep this computer busy, so nothing can be measured now. The defaults stay. Try again when it is quiet.</source>
            <translation>Otros programas ocupan este ordenador, así que ahora no se puede medir nada. Se mantienen los valores predeterminados. Inténtalo de nuevo cuando esté tranquilo.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Stopped. Everything is as it was.</source>
            <translation>Detenido. Todo está como antes.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model runs on the GPU, where there is nothing to tune.</source>
            <translation>El modelo funciona en la GPU, donde no hay nada que ajustar.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model could not be measured. The defaults stay.</source>
            <translation>No se pudo medir el modelo. Se mantienen los valores predeterminados.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Waits until nothing is asked, then measures</source>
            <translation>Espera a que no se pregunte nada y luego mide</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} measured; goes on when nothing is asked</source>
            <translation>{0} medido; sigue cuando no se pregunta nada</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Measuring: {0}</source>
            <translation>Medición: {0}</translation>
        </message>
    </context>
    <context>
        <name>TuningPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>Tuned for this computer: {0} It counts from the next load on.</source>
            <translation>Ajustado a este ordenador: {0} Vale a partir de la próxima carga.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>No model is in use that could be measured.</source>
            <translation>No hay ningún modelo en uso que se pueda medir.</translation>
        </message>
    </context>
    <context>
        <name>TuningRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuned for this computer</source>
            <translation>Ajustado a este ordenador</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Threads, the form of the weights, attention and batches are measured with the model in use, and what is clearly faster than the defaults is kept. A message always goes first.</source>
            <translation>Con el modelo en uso se miden los hilos, la forma de los pesos, la atención y los lotes, y se conserva lo que es claramente más rápido que los valores predeterminados. Un mensaje siempre va primero.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuning</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tune for this computer</source>
            <translation>Ajustar a este ordenador</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop tuning</source>
            <translation>Detener el ajuste</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>speed fast slow performance benchmark optimize measure</source>
            <translation>velocidad rápido lento rendimiento benchmark optimizar medir speed</translation>
        </message>
    </context>
    <context>
        <name>UseModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>&amp;Use</source>
            <translation>&amp;Usar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}, falta el archivo</translation>
        </message>
    </context>
    <context>
        <name>WindowLine</name>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Explains why</source>
            <translation>Explica por qué</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>above this line, the model sees pinned turns alone</source>
            <translation>por encima de esta línea, el modelo solo ve los turnos fijados</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>the model no longer sees what is above this line</source>
            <translation>el modelo ya no ve lo que hay arriba</translation>
        </message>
    </context>
    <context>
        <name>_Content</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Text of the attachment</source>
            <translation>Texto del adjunto</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Put into the message</source>
            <translation>Poner en el mensaje</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>{0} characters</source>
            <translation>{0} caracteres</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>… and {0} more characters</source>
            <translation>… y {0} caracteres más</translation>
        </message>
    </context>
    <context>
        <name>_KeyEdit</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Press keys</source>
            <translation>Pulsa las teclas</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Go back to this? What is here now is kept as a backup first.</source>
            <translation>¿Volver a esta copia? Lo que hay ahora se guarda antes como copia de seguridad.</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore the backup of {0}</source>
            <translation>Restaurar la copia de seguridad del {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore</source>
            <translation>Restaurar</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <location filename="../../wizchat/ui/chat/file_drops.py" />
            <source>Drop to attach</source>
            <translation>Suelta para adjuntar</translation>
        </message>
    </context>
</TS>
