<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>About WizChat</source>
            <translation>关于 WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizChat's icon</source>
            <translation>WizChat 图标</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Version {0} · Apache License 2.0</source>
            <translation>版本 {0} · Apache License 2.0</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The app</source>
            <translation>应用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Chat offline with WizardLM-2 7B on your own computer. Nothing you write leaves it.</source>
            <translation>在您自己的电脑上与 WizardLM-2 7B 离线聊天。您写下的内容不会离开这台电脑。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and withdrawn by its publisher soon after. What WizChat downloads are community copies, checked by their SHA-256. The model knows nothing after its training, and it can be wrong.</source>
            <translation>WizardLM-2 7B 于 2024 年 4 月以 Apache License 2.0 发布，不久后被发布者撤回。WizChat 下载的是社区副本，并以 SHA-256 校验。模型不了解训练之后的事，也可能出错。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Made with</source>
            <translation>使用的软件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and other free software.</source>
            <translation>llama.cpp 与 llama-cpp-python（MIT）、Qt {0} 与 PySide6（LGPL 3）、huggingface_hub（Apache 2.0）、markdown-it-py、msgspec、psutil、Pygments 以及其他自由软件。</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No conversation is open</source>
            <translation>没有打开任何对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No answer is being written</source>
            <translation>没有正在生成的回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>There is no finished answer</source>
            <translation>还没有已完成的回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Conversation</source>
            <translation>对话(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Model</source>
            <translation>模型(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Window</source>
            <translation>窗口(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;New conversation</source>
            <translation>新建对话(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New incognito con&amp;versation</source>
            <translation>新建无痕对话(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open conversation…</source>
            <translation>打开对话(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Import…</source>
            <translation>导入(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Backups…</source>
            <translation>备份(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open data &amp;folder</source>
            <translation>打开数据文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Copy last a&amp;nswer</source>
            <translation>复制最后一条回答(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Find in conversation</source>
            <translation>在对话中查找(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Search conversations</source>
            <translation>搜索对话(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>设置(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>命令面板(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Sidebar</source>
            <translation>侧边栏(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Archive</source>
            <translation>归档(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Trash</source>
            <translation>回收站(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Larger text</source>
            <translation>放大文字(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;maller text</source>
            <translation>缩小文字(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>标准文字大小(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Full screen</source>
            <translation>全屏(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Attach files…</source>
            <translation>添加附件(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Pro&amp;mpts…</source>
            <translation>提示词(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Stop answering</source>
            <translation>停止回答(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Re&amp;generate answer</source>
            <translation>重新生成回答(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Continue a cut answer</source>
            <translation>继续中断的回答(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Branch into a new conversation</source>
            <translation>分支为新对话(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Previous conversation</source>
            <translation>上一个对话(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Ne&amp;xt conversation</source>
            <translation>下一个对话(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open in &amp;own window</source>
            <translation>在独立窗口中打开(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Rename</source>
            <translation>重命名(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>P&amp;inned</source>
            <translation>置顶对话(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Arc&amp;hived</source>
            <translation>归档对话(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New fol&amp;der</source>
            <translation>新建文件夹(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Move to &amp;trash</source>
            <translation>移到回收站(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open Models</source>
            <translation>打开“模型”(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Fixed system &amp;prompt</source>
            <translation>固定系统提示词(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Minimize</source>
            <translation>最小化(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Close window</source>
            <translation>关闭窗口(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Tour</source>
            <translation>导览(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;System report</source>
            <translation>系统报告(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;About WizChat</source>
            <translation>关于 WizChat(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for a model. This is answered as soon as one is loaded.</source>
            <translation>正在等待模型。模型加载后会立即回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.</source>
            <translation>正在等待 WizardLM-2。目前只加载了导览，它只了解本应用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the model to load…</source>
            <translation>正在等待模型加载…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>正在等待前一个回答…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading {0} of {1} tokens</source>
            <translation>正在读取，{0} / {1} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading the conversation…</source>
            <translation>正在读取对话…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The answer reached the length limit and ends here.</source>
            <translation>回答已达到长度上限，到此为止。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped. What was written is kept.</source>
            <translation>已停止。已写出的内容会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped before the answer began. Regenerate to have it answered.</source>
            <translation>在回答开始前已停止。重新生成即可获得回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>No model was loaded. Choose one in Models, then regenerate.</source>
            <translation>没有加载模型。请在“模型”中选择一个，然后重新生成。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The conversation no longer fits the context window. Start a new one, or edit an earlier message.</source>
            <translation>对话已超出上下文窗口。请新建对话，或编辑较早的消息。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The message does not fit the context window. Shorten it.</source>
            <translation>消息超出上下文窗口。请缩短消息。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The pinned turns leave no room for this question and an answer. Unpin a turn, then regenerate.</source>
            <translation>固定的轮次没有给这个问题和回答留下空间。请取消固定某一轮，然后重新生成。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The question and this answer fill the context window, so the answer cannot go on. Ask for the rest in a new conversation, or choose a larger window in Settings.</source>
            <translation>问题和这个回答已占满上下文窗口，回答无法继续。请在新对话中询问其余部分，或在“设置”中选择更大的窗口。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine could not go on. What was written is kept; try again.</source>
            <translation>引擎无法继续。已写出的内容会保留；请重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped before the answer began, and was started again. Regenerate to have it answered.</source>
            <translation>引擎在回答开始前停止，现已重新启动。重新生成即可获得回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; continue it, or regenerate to get another answer.</source>
            <translation>引擎曾停止，现已重新启动。已写出的内容会保留；可以继续，也可以重新生成另一个回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; regenerate to get another answer.</source>
            <translation>引擎曾停止，现已重新启动。已写出的内容会保留；重新生成可获得另一个回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>1 token</source>
            <translation>1 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} tokens</source>
            <translation>{0} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1} tokens/s</source>
            <translation>{0} · {1} token/秒</translation>
        </message>
    </context>
    <context>
        <name>AnswerMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Let the tour answer</source>
            <translation>由导览回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>{0} answered</source>
            <translation>{0} 的回答</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>The archive is empty</source>
            <translation>归档为空</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>What you archive leaves the list, and is still found by the search.</source>
            <translation>归档的对话会从列表中移出，但仍可搜索到。</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Removed the folder “{0}”; its conversations are kept</source>
            <translation>已移除文件夹“{0}”；其中的对话仍保留</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to “{folder}”</source>
            <translation>已将“{title}”移到“{folder}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to “{folder}”</source>
            <translation>已将 {count} 个对话移到“{folder}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of its folder</source>
            <translation>已将“{title}”移出文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived “{title}”</source>
            <translation>已归档“{title}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of the archive</source>
            <translation>已将“{title}”移出归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to the trash</source>
            <translation>已将“{title}”移到回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put “{title}” back</source>
            <translation>已还原“{title}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned “{title}”</source>
            <translation>已置顶“{title}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned “{title}”</source>
            <translation>已取消置顶“{title}”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of their folders</source>
            <translation>已将 {count} 个对话移出文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived {count} conversations</source>
            <translation>已归档 {count} 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of the archive</source>
            <translation>已将 {count} 个对话移出归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to the trash</source>
            <translation>已将 {count} 个对话移到回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put {count} conversations back</source>
            <translation>已还原 {count} 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned {count} conversations</source>
            <translation>已置顶 {count} 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned {count} conversations</source>
            <translation>已取消置顶 {count} 个对话</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Attachment {0}</source>
            <translation>附件 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Remove {0}</source>
            <translation>移除 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>counting…</source>
            <translation>正在计数…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>{0}, too long</source>
            <translation>{0}，过长</translation>
        </message>
    </context>
    <context>
        <name>AttachmentShelf</name>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>{0} attached</source>
            <translation>已附加 {0}</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted text</source>
            <translation>粘贴的文本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Text</source>
            <translation>文本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Source code</source>
            <translation>源代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>HTML source</source>
            <translation>HTML 源代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Word document</source>
            <translation>Word 文档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>1 token</source>
            <translation>1 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} tokens</source>
            <translation>{0} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} has {1} tokens; {2} fit. Attach a shorter part of it, or choose a larger context window in Settings.</source>
            <translation>{0} 有 {1} 个 token，最多可容纳 {2} 个。请附加其中较短的一部分，或在“设置”中选择更大的上下文窗口。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>A message can have {0} files. The others were not attached.</source>
            <translation>一条消息最多可附加 {0} 个文件，其余文件未附加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read: {detail}.</source>
            <translation>无法读取 {name}：{detail}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has more than {limit} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} 超过 {limit} 个字符，远超模型一次能读取的量。请只附加其中一部分。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture of a page without text in it, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>{name} 是不含文字的页面图像，例如扫描件。可用 PDF 软件的文字识别功能添加文字。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is no longer there. It may have been moved or deleted.</source>
            <translation>{name} 已不在原处，可能已被移动或删除。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a folder. Attach the files in it that matter.</source>
            <translation>{name} 是文件夹。请附加其中需要的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not a file with text.</source>
            <translation>{name} 不是含有文本的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read.</source>
            <translation>无法读取 {name}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is too large: {size}. Files up to {size_limit} can be attached.</source>
            <translation>{name} 过大：{size}。可附加的文件最大为 {size_limit}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} 有 {found} 个字符，远超模型一次能读取的量。请只附加其中一部分。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} pages, far more than the model can read at once. Attach a part of it.</source>
            <translation>{name} 有 {found} 页，远超模型一次能读取的量。请只附加其中一部分。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may help.</source>
            <translation>读取 {name} 超过 {limit} 秒，已停止。另存为文本也许有帮助。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} needs more memory to read than a document should. Saving it as text may help.</source>
            <translation>读取 {name} 所需的内存超出文档应有的范围。另存为文本也许有帮助。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has no text in it.</source>
            <translation>{name} 中没有文字。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not text. Text, source code, PDF and .docx can be attached.</source>
            <translation>{name} 不是文本。可附加文本、源代码、PDF 和 .docx。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture. WizardLM-2 reads text alone.</source>
            <translation>{name} 是图片。WizardLM-2 只能读取文本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is an archive. Unpack it and attach the files that matter.</source>
            <translation>{name} 是压缩包。请解压后附加需要的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a model. Models opens and uses such files.</source>
            <translation>{name} 是模型。此类文件请在“模型”中打开和使用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a kind of office document that cannot be read here, or has a password. Save it as .docx, PDF or text.</source>
            <translation>{name} 是此处无法读取的办公文档，或设有密码。请另存为 .docx、PDF 或文本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is protected. Open it in a PDF program, save it without protection, and attach that.</source>
            <translation>{name} 受保护。请在 PDF 软件中打开，另存为不受保护的文件后再附加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>The {found} pages of {name} are pictures without text in them, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>{name} 的 {found} 页都是不含文字的图像，例如扫描件。可用 PDF 软件的文字识别功能添加文字。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is damaged and could not be read.</source>
            <translation>{name} 已损坏，无法读取。</translation>
        </message>
    </context>
    <context>
        <name>BackupPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations could not be backed up. {0}</source>
            <translation>无法备份您的对话。{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>made by hand</source>
            <translation>手动创建</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>kept before a restore</source>
            <translation>恢复前保留</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Something unexpected went wrong with the backups. Nothing was deleted; try again, or see Help &gt; System report.</source>
            <translation>备份出现意外问题。没有删除任何内容；请重试，或查看“帮助 &gt; 系统报告”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Nothing was changed.</source>
            <translation>未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations are those of {0} again</source>
            <translation>您的对话已恢复到 {0} 的状态</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Looking at the backups…</source>
            <translation>正在查看备份…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>There is no backup yet. The first is made a day after your first chat.</source>
            <translation>还没有备份。首次聊天一天后会创建第一个备份。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Copies of your conversations on this computer. Before you go back to one, what is here now is kept as a backup too.</source>
            <translation>这些是您的对话在这台电脑上的副本。恢复到某个副本之前，当前内容也会保留为备份。</translation>
        </message>
    </context>
    <context>
        <name>BusNotifier</name>
        <message>
            <location filename="../../wizchat/ui/shell/notifier.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Deleted the question and its answer</source>
            <translation>已删除问题及其回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>What the model sees</source>
            <translation>模型能看到的内容</translation>
        </message>
    </context>
    <context>
        <name>ChatWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Incognito conversation</source>
            <translation>无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>{0} – WizChat</source>
            <translation>{0} – WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Close and forge&amp;t</source>
            <translation>关闭并清除(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Move to &amp;trash</source>
            <translation>移到回收站(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>CodeHeader</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap</source>
            <translation>自动换行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap long lines</source>
            <translation>长行自动换行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save code to a file</source>
            <translation>将代码保存到文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>code</source>
            <translation>代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Unwrap</source>
            <translation>取消换行</translation>
        </message>
    </context>
    <context>
        <name>CodeHeaders</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_headers.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>CodeSaver</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>Save code</source>
            <translation>保存代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>The code was not saved: {0}</source>
            <translation>代码未保存：{0}</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find a conversation</source>
            <translation>查找对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find an action, conversation, model or setting</source>
            <translation>查找操作、对话、模型或设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} found. {1}</source>
            <translation>找到 {0} 项。{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Nothing found. Try fewer letters, or another word.</source>
            <translation>未找到。请减少输入的字，或换个词。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} more: type to find them</source>
            <translation>还有 {0} 项：输入文字即可查找</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Enter chooses, Esc closes</source>
            <translation>按回车选择，按 Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Incognito, not saved</source>
            <translation>无痕，不保存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Editing an earlier message</source>
            <translation>正在编辑较早的消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message and the pinned turns take {0} tokens; the context window holds {1}, the answer included. Unpin a turn, or shorten the message, and send again.</source>
            <translation>这条消息和固定的轮次共需 {0} 个 token；上下文窗口可容纳 {1} 个，其中包括回答。请取消固定某一轮，或缩短消息，然后重新发送。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message is {0} tokens long; the context window holds {1}, the answer and the fixed prompt included. Shorten it and send again.</source>
            <translation>这条消息长 {0} 个 token；上下文窗口可容纳 {1} 个，其中包括回答和固定提示词。请缩短后重新发送。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>{0} is still being read.</source>
            <translation>仍在读取 {0}。</translation>
        </message>
    </context>
    <context>
        <name>ComposerEdit</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything…</source>
            <translation>有问题尽管问…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything… {0} sends</source>
            <translation>有问题尽管问…（{0}发送）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Save as prompt</source>
            <translation>存为提示词</translation>
        </message>
    </context>
    <context>
        <name>ComposerFiles</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Text and documents</source>
            <translation>文本和文档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>The long text is attached.</source>
            <translation>长文本已作为附件添加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Put it into the message</source>
            <translation>放入消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Removed {0}.</source>
            <translation>已移除 {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Pictures cannot be pasted: WizardLM-2 reads text alone.</source>
            <translation>无法粘贴图片：WizardLM-2 只能读取文本。</translation>
        </message>
    </context>
    <context>
        <name>ComposerPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/composer.py" />
            <source>Kept as the prompt “{0}”. / inserts it.</source>
            <translation>已存为提示词“{0}”，输入 / 即可插入。</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>The model reads at most {0} tokens at once: the fixed prompt, the conversation, what you are writing and its own answer. {1} are in use; {2} are kept free for the answer.</source>
            <translation>模型一次最多读取 {0} 个 token：固定提示词、对话、您正在写的内容以及它自己的回答。已使用 {1} 个；另有 {2} 个留给回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>When the window is full, the oldest turns are left out, several at a time. A line in the conversation then shows where the model begins to read.</source>
            <translation>窗口占满后，会略去最早的几轮，每次数轮。此时对话中会出现一条线，表示模型从哪里开始读取。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window can be set in Settings and takes more memory. A new conversation begins with an empty one.</source>
            <translation>要让某一轮始终可见，可用消息下方的 ⋯ 菜单将其固定。可在“设置”中设定更大的窗口，但会占用更多内存。新对话从空窗口开始。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One message above the line no longer fits, so the model does not see it. It is still here; nothing was deleted.</source>
            <translation>此线以上有一条消息已放不下，模型看不到它。它仍在这里，没有删除任何内容。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n messages above the line no longer fit, so the model does not see them. They are still here; nothing was deleted.</source>
            <translation>
                <numerusform>此线以上有 %n 条消息已放不下，模型看不到它们。它们仍在这里，没有删除任何内容。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One pinned turn above the line is still read.</source>
            <translation>此线以上有一个固定的轮次，模型仍会读取。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n pinned turns above the line are still read.</source>
            <translation>
                <numerusform>此线以上有 %n 个固定的轮次，模型仍会读取。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>What the model sees</source>
            <translation>模型能看到的内容</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>Open settings</source>
            <translation>打开设置</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Name of the folder</source>
            <translation>文件夹名称</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Title of the conversation</source>
            <translation>对话标题</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_list.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Open in own window</source>
            <translation>在独立窗口中打开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Pin</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Take out of the archive</source>
            <translation>移出归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Close and forget</source>
            <translation>关闭并清除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Put back</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Delete for good…</source>
            <translation>永久删除…</translation>
        </message>
    </context>
    <context>
        <name>ConversationSource</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
    </context>
    <context>
        <name>ConversationWindows</name>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Main window: {0}</source>
            <translation>主窗口：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Incognito conversation</source>
            <translation>无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
    </context>
    <context>
        <name>ConversationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/conversations.py" />
            <source>Backups…</source>
            <translation>备份…</translation>
        </message>
    </context>
    <context>
        <name>DeleteSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete {0}?</source>
            <translation>删除 {0}？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>This frees {0} on the disk. Your conversations stay, and the model can be downloaded again.</source>
            <translation>将释放 {0} 磁盘空间。您的对话会保留，模型以后可重新下载。</translation>
        </message>
    </context>
    <context>
        <name>DeviceEntry</name>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device: {0}</source>
            <translation>使用此设备：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device</source>
            <translation>使用此设备</translation>
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
            <translation>计算所有未交给 GPU 的部分。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver did not answer when it was asked what there is, so the CPU is used. Restarting the computer or another driver may help.</source>
            <translation>询问有哪些设备时，显卡驱动没有响应，因此使用 CPU。重启电脑或更换驱动可能有帮助。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver could not be asked what there is, so the CPU is used.</source>
            <translation>无法向显卡驱动询问有哪些设备，因此使用 CPU。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver crashed when it was asked what there is, so the CPU is used. Another driver may help.</source>
            <translation>询问有哪些设备时，显卡驱动崩溃了，因此使用 CPU。更换驱动可能有帮助。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>This engine is built for the CPU alone.</source>
            <translation>此引擎只为 CPU 构建。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>No GPU was found, so the CPU is used. This engine is built for {0}.</source>
            <translation>未找到 GPU，因此使用 CPU。此引擎为 {0} 构建。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU that shares the computer's memory</source>
            <translation>与电脑共用内存的 GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Not used.</source>
            <translation>未使用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because it gave other results than the CPU: its driver is faulty. After an update of the driver it is tried again by itself.</source>
            <translation>已关闭，因为它的结果与 CPU 不同：其驱动有问题。更新驱动后会自动重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because the engine stopped more than once with it. After an update of the driver it is tried again by itself.</source>
            <translation>已关闭，因为引擎使用它时不止一次停止。更新驱动后会自动重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Holds {0} of the model's {1} layers.</source>
            <translation>承载模型 {1} 层中的 {0} 层。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>{0} of {1} free</source>
            <translation>{1} 中有 {0} 可用</translation>
        </message>
    </context>
    <context>
        <name>DevicesRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Look again</source>
            <translation>重新查找</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>graphics card processor GPU driver CUDA Vulkan Metal VRAM memory</source>
            <translation>显卡 处理器 显存 内存 驱动 GPU CUDA Vulkan Metal VRAM graphics card</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download of {0}</source>
            <translation>下载 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>waiting for the network</source>
            <translation>正在等待网络</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>checking the file</source>
            <translation>正在检查文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>stopped, see Models</source>
            <translation>已停止，请查看“模型”</translation>
        </message>
    </context>
    <context>
        <name>EmptyConversation</name>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Start the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Incognito conversation</source>
            <translation>无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know about WizChat?</source>
            <translation>关于 WizChat，您想了解什么？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know?</source>
            <translation>您想了解什么？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Nothing you write here is saved, nor what is answered. It stays until you close it or quit WizChat; then it is gone for good.</source>
            <translation>您在这里写下的内容和得到的回答都不会保存。它们会留到您关闭此对话或退出 WizChat 为止，之后便彻底消失。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet; a message waits for it.</source>
            <translation>还没有就绪的模型；消息会等到模型就绪。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Ask in your own words, or begin with one of these.</source>
            <translation>用自己的话提问，或从下面选一个开始。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is here yet. You can write already; the message waits for it.
Meanwhile the tour, a tiny model that is already here, knows this app.</source>
            <translation>这里还没有模型。您现在就可以写，消息会等到模型就绪。
在此期间，内置的微型模型“导览”可以介绍本应用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Everything stays on this computer.</source>
            <translation>一切都留在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet. You can write already; the message waits for it.</source>
            <translation>还没有就绪的模型。您现在就可以写，消息会等到模型就绪。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file is no longer there. Choose another model, or put the file back.</source>
            <translation>模型文件已不在原处。请选择其他模型，或将文件放回原处。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file cannot be read: it is damaged, cut off, or no model. Verify it in Models, or download it again.</source>
            <translation>无法读取模型文件：文件已损坏、不完整，或不是模型。请在“模型”中验证，或重新下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>There is not enough memory for this model. Close other apps, or choose a smaller quantization.</source>
            <translation>内存不足，无法加载此模型。请关闭其他应用，或选择更小的量化版本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gives wrong results with this model. Switch it off in Settings, under Engine.</source>
            <translation>GPU 用此模型得出错误的结果。请在“设置”的“引擎”中关闭它。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Loading was stopped.</source>
            <translation>加载已停止。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model could not be loaded. The engine's log has the details.</source>
            <translation>无法加载模型。详情见引擎日志。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Memory was short</source>
            <translation>内存不足</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped with this model</source>
            <translation>引擎在使用此模型时停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gave wrong results</source>
            <translation>GPU 得出了错误的结果</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the model runs on the CPU, with a window of {1} tokens.</source>
            <translation>{0}，因此模型在 CPU 上运行，窗口为 {1} 个 token。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so {1} layers run on the GPU and the others on the CPU.</source>
            <translation>{0}，因此有 {1} 层在 GPU 上运行，其余在 CPU 上运行。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the window is {1} tokens now.</source>
            <translation>{0}，因此窗口现为 {1} 个 token。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped and is starting again. What was written is kept; the next message works as soon as the model is loaded.</source>
            <translation>引擎已停止，正在重新启动。已写出的内容会保留；模型加载后即可处理下一条消息。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine cannot be started: {0}</source>
            <translation>无法启动引擎：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine is of another version than the app. Install WizChat again.</source>
            <translation>引擎与应用的版本不一致。请重新安装 WizChat。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped several times and stays down. What was written is kept. Choose the model again to start it, or try a smaller one.</source>
            <translation>引擎多次停止，不再自动启动。已写出的内容会保留。请重新选择模型以启动引擎，或换用更小的模型。</translation>
        </message>
    </context>
    <context>
        <name>EnginePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>This is the tour, a tiny model that knows this app and nothing else. It is not WizardLM-2.</source>
            <translation>这是导览，一个只了解本应用的微型模型。它不是 WizardLM-2。</translation>
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
            <translation>无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} days left</source>
            <translation>剩余 {0} 天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>1 day left</source>
            <translation>剩余 1 天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Deleted at the next start</source>
            <translation>下次启动时删除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0}+ matches</source>
            <translation>{0}+ 处匹配</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} matches</source>
            <translation>{0} 处匹配</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>being answered</source>
            <translation>正在回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in its own window</source>
            <translation>在独立窗口中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the archive</source>
            <translation>在归档中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the folder {0}</source>
            <translation>在文件夹 {0} 中</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Assistant</source>
            <translation>助手</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Attached: {0}</source>
            <translation>附件：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A conversation in WizChat, last changed {0}</source>
            <translation>WizChat 对话，最后更改于 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Stopped before its end.</source>
            <translation>未写完即停止。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Cut at a limit.</source>
            <translation>达到上限，已截断。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>The engine failed here.</source>
            <translation>引擎在此处出错。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 conversation</source>
            <translation>1 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} conversations</source>
            <translation>{0} 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 message</source>
            <translation>1 条消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} messages</source>
            <translation>{0} 条消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is too large to import: {1}, and the most is {2}.</source>
            <translation>{0} 过大，无法导入：文件为 {1}，上限为 {2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} was written by a later version than the one WizChat knows. Nothing was imported.</source>
            <translation>{0} 的版本比 WizChat 能识别的更新。未导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged or was cut short ({1}). Nothing was imported; export or download it again.</source>
            <translation>{0} 已损坏或不完整（{1}）。未导入任何内容；请重新导出或下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversation with a message in it.</source>
            <translation>{0} 中没有包含消息的对话。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>无法读取 {0}：{1}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversations that WizChat knows. Nothing was imported.</source>
            <translation>{0} 中没有 WizChat 能识别的对话。未导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk of {0}. Nothing was written there; free some space or choose another place.</source>
            <translation>{0} 所在的磁盘空间不足。未写入任何内容；请释放一些空间或选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be written to. Nothing was changed; choose another place.</source>
            <translation>没有写入 {0} 的权限。未做任何更改；请选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be written: {1}. Nothing was changed there.</source>
            <translation>无法写入 {0}：{1}。该处未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk ({0}). Free some space, then try again.</source>
            <translation>磁盘空间不足（{0}）。请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be read or written to.</source>
            <translation>没有读写 {0} 的权限。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Another program holds {0}. Close it, then try again.</source>
            <translation>{0} 正被其他程序占用。请关闭该程序，然后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged and of no use.</source>
            <translation>{0} 已损坏，无法使用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A later version of WizChat wrote {0}. Use that version, or a newer one.</source>
            <translation>{0} 由更高版本的 WizChat 写入。请使用该版本或更新的版本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be read or written.</source>
            <translation>无法读取或写入 {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3} to {4}.</source>
            <translation>{0}，来自 {1}，共 {2}，日期为 {3} 至 {4}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3}.</source>
            <translation>{0}，来自 {1}，共 {2}，日期为 {3}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} of them are here already.</source>
            <translation>其中 {0} 个已存在。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 of them is here already.</source>
            <translation>其中 1 个已存在。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>It is here already.</source>
            <translation>该对话已存在。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Left out, without messages: {0}.</source>
            <translation>没有消息，已略去：{0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Could not be read and are left out: {0}.</source>
            <translation>无法读取，已略去：{0}。</translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export here</source>
            <translation>在此处导出</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exporting…</source>
            <translation>正在导出…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exported to {0}</source>
            <translation>已导出到 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>{0} exported to {1}</source>
            <translation>已将 {0}导出到 {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>This conversation: {0}</source>
            <translation>此对话：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>The {0} selected conversations</source>
            <translation>选中的 {0} 个对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>All conversations</source>
            <translation>所有对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>With all versions of questions and answers</source>
            <translation>包含问题和回答的所有版本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>There is nothing to export yet.</source>
            <translation>还没有可导出的内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Web page (HTML)</source>
            <translation>网页 (HTML)</translation>
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
            <translation>适合阅读和打印。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>One file for any browser, light and dark. Nothing in it runs or is fetched.</source>
            <translation>单个文件，适用于任何浏览器，支持浅色和深色。不运行任何脚本，也不联网获取任何内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Plain text as the model writes it.</source>
            <translation>模型写出的纯文本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Everything: model, settings and seed of each answer, which mostly give the same answer again. WizChat imports it.</source>
            <translation>全部信息：每个回答的模型、设置和种子，多数情况下可以重现同样的回答。WizChat 可以导入。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Quantization</source>
            <translation>量化</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>File (SHA-256)</source>
            <translation>文件 (SHA-256)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Asked</source>
            <translation>提问时间</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Finished</source>
            <translation>完成时间</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Prompt</source>
            <translation>提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens/s</source>
            <translation>{0} token/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>About this answer</source>
            <translation>关于此回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Temperature</source>
            <translation>温度</translation>
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
            <translation>重复惩罚</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Length limit</source>
            <translation>长度上限</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>0 (always the likeliest word)</source>
            <translation>0（始终选最可能的词）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>1 token</source>
            <translation>1 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens</source>
            <translation>{0} 个 token</translation>
        </message>
    </context>
    <context>
        <name>Fatal</name>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>{0}: {1}. Your conversations and models belong there. Check the folder's permissions and the disk, or set WIZCHAT_HOME to another folder.</source>
            <translation>{0}：{1}。您的对话和模型需要保存在这里。请检查文件夹权限和磁盘，或将 WIZCHAT_HOME 设为其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat cannot use its folder</source>
            <translation>WizChat 无法使用其文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Install it again; conversations and models stay. ({0})</source>
            <translation>请重新安装；对话和模型会保留。（{0}）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat is not installed completely</source>
            <translation>WizChat 安装不完整</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Everything is saved. Start it as you usually do. ({0})</source>
            <translation>一切都已保存。请像平时一样启动它。（{0}）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat could not be started again</source>
            <translation>无法重新启动 WizChat</translation>
        </message>
    </context>
    <context>
        <name>FileProblems</name>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>This file cannot be used: {0}</source>
            <translation>无法使用此文件：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is not a GGUF file, so it was not added.</source>
            <translation>{0} 不是 GGUF 文件，因此未添加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off. Copy or download it again.</source>
            <translation>{0} 不完整。请重新复制或下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off: {1} of {2} are here. Copy or download it again.</source>
            <translation>{0} 不完整：共 {2}，现有 {1}。请重新复制或下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is of GGUF version {1}, which this app does not read.</source>
            <translation>{0} 的 GGUF 版本为 {1}，本应用无法读取。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is damaged: its header contradicts itself. Download it again.</source>
            <translation>{0} 已损坏：文件头自相矛盾。请重新下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.</source>
            <translation>{0} 是不受支持的模型（{1}）。WizChat 只支持 WizardLM-2，因此未添加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>different</source>
            <translation>类型不同</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.</source>
            <translation>{0} 的分词方式与 WizardLM-2 不同（词表有 {1} 个 token），因此未添加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} stores its weights in a way that this app does not read.</source>
            <translation>{0} 的权重存储方式无法由本应用读取。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is part {1} of {2}. Add the first part.</source>
            <translation>{0} 是 {2} 个部分中的第 {1} 个。请添加第一部分。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} holds a vocabulary and no model.</source>
            <translation>{0} 只含词表，没有模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>A part of the model is missing: {0}</source>
            <translation>模型缺少一部分：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is no file at {0}.</source>
            <translation>{0} 处没有文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} cannot be read. Check its permissions and the disk.</source>
            <translation>无法读取 {0}。请检查其权限和磁盘。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is still being written by another program. Add it when that is done.</source>
            <translation>其他程序仍在写入 {0}。请在写入完成后添加。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be deleted; another program may be using it.</source>
            <translation>无法删除 {0}；可能有其他程序正在使用它。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is another file at {0}. It stays as it is; move it away, then try again.</source>
            <translation>{0} 处已有另一个文件。该文件保持原样；请将其移走，然后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be written. The model is where it was; check the disk and its permissions.</source>
            <translation>无法写入 {0}。模型仍在原处；请检查磁盘及其权限。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved.</source>
            <translation>磁盘空间不足：需要 {0}，{2} 中可用 {1}。未移动任何内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models could not be written to {0}. No model was touched; check the disk and its free space.</source>
            <translation>无法将模型列表写入 {0}。未改动任何模型；请检查磁盘及其可用空间。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.</source>
            <translation>“{0}”不是 Hub 上的文件。请写成 owner/repo/file.gguf，与其网址一致。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models to download cannot be read: {0}. Install WizChat again.</source>
            <translation>无法读取可下载模型的列表：{0}。请重新安装 WizChat。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>That model is no longer in the list.</source>
            <translation>该模型已不在列表中。</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>It is checked before it is added.</source>
            <translation>添加前会先检查。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add {0}</source>
            <translation>添加 {0}</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find in this conversation</source>
            <translation>在此对话中查找</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>上一处 (Shift+回车)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>下一处 (回车)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>关闭 (Esc)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Searching…</source>
            <translation>正在搜索…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}…</source>
            <translation>{0} / {1}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>{0} of {1}</source>
            <translation>{0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Chat privately, on this computer</source>
            <translation>在这台电脑上私密聊天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline.</source>
            <translation>WizardLM-2 7B 在本机运行。您写下的内容不会离开这台电脑，离线也能使用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Download and start</source>
            <translation>下载并开始</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file I have…</source>
            <translation>使用已有的 GGUF 文件…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All quantizations…</source>
            <translation>所有量化版本…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Found in {0}: {1}</source>
            <translation>在 {0} 中找到：{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file</source>
            <translation>使用 GGUF 文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 模型 (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by its publisher within a day; these are community copies, checked by their SHA-256. It knows nothing after its training and can be wrong.</source>
            <translation>WizardLM-2 7B 于 2024 年 4 月以 Apache-2.0 许可发布，一天之内被发布者撤回；这里提供的是社区副本，并以 SHA-256 校验。它不了解训练之后的事，也可能出错。</translation>
        </message>
    </context>
    <context>
        <name>FolderEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>Choose a folder</source>
            <translation>选择文件夹</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to &amp;folder</source>
            <translation>移到文件夹(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>No folder</source>
            <translation>无文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
    </context>
    <context>
        <name>FontEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>{0} (not installed)</source>
            <translation>{0}（未安装）</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy message</source>
            <translation>复制消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit message</source>
            <translation>编辑消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate</source>
            <translation>重新生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate answer</source>
            <translation>重新生成回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue answer</source>
            <translation>继续回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Branch</source>
            <translation>分支</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More to do with this message</source>
            <translation>此消息的更多操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Pinned</source>
            <translation>已固定</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>This turn stays in the context window</source>
            <translation>这一轮会留在上下文窗口中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>About this answer: {0}</source>
            <translation>关于此回答：{0}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Show the sidebar</source>
            <translation>显示侧边栏</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Incognito</source>
            <translation>无痕</translation>
        </message>
    </context>
    <context>
        <name>Headings</name>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Incognito</source>
            <translation>无痕</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Previous 7 days</source>
            <translation>过去 7 天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Folder {0}</source>
            <translation>文件夹 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>collapsed, {0} in it</source>
            <translation>已折叠，共 {0} 个</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>expanded, {0} in it</source>
            <translation>已展开，共 {0} 个</translation>
        </message>
    </context>
    <context>
        <name>HubFileSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Add from Hub</source>
            <translation>从 Hub 添加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:</source>
            <translation>Hugging Face Hub 上的 WizardLM-2 GGUF 文件，格式为 owner/repo/file.gguf：</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>File on the Hub</source>
            <translation>Hub 上的文件</translation>
        </message>
    </context>
    <context>
        <name>ImportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Import conversations</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Reading {0}…</source>
            <translation>正在读取 {0}…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Something unexpected went wrong while this was read. Nothing was imported; choose something else, or see Help &gt; System report.</source>
            <translation>读取时出现意外问题。没有导入任何内容；请选择其他文件，或查看“帮助 &gt; 系统报告”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Nothing was imported.</source>
            <translation>没有导入任何内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported, then no more.</source>
            <translation>已导入 {0}，随后中断。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported</source>
            <translation>已导入 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} skipped, here already</source>
            <translation>已跳过 {0}（已存在）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import conversations</source>
            <translation>导入对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread folders). Nothing is stored before you have seen what it is.</source>
            <translation>可从 WizChat（JSON）、ChatGPT（导出的 .zip 或 conversations.json）、GPT4All（.chat 文件）、LM Studio（.conversation.json 文件）和 Jan（会话文件夹）导入。在您看过内容之前，不会存储任何东西。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import those again, as copies</source>
            <translation>将已存在的对话作为副本再次导入</translation>
        </message>
    </context>
    <context>
        <name>IncognitoMark</name>
        <message>
            <location filename="../../wizchat/ui/widgets/incognito_mark.py" />
            <source>Nothing of this conversation is saved on this computer.</source>
            <translation>此对话的任何内容都不会保存在这台电脑上。</translation>
        </message>
    </context>
    <context>
        <name>IncognitoPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close “{0}”? It was not saved and is gone for good then.</source>
            <translation>关闭“{0}”？它没有保存，关闭后将彻底消失。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close and forget</source>
            <translation>关闭并清除</translation>
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
            <translation>验证于 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>not in the catalogue</source>
            <translation>未收录</translation>
        </message>
    </context>
    <context>
        <name>InstalledRow</name>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use</source>
            <translation>使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use {0}</source>
            <translation>使用 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More about {0}</source>
            <translation>{0} 的更多操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Used in place</source>
            <translation>在原位置使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>verifying {0}</source>
            <translation>正在验证 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>waits to be tuned until nothing is asked</source>
            <translation>等待调优，没有提问时开始</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}, waits</source>
            <translation>已调优 {0}，等待中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}</source>
            <translation>正在调优 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is no longer there. Put it back, or remove it from the list.</source>
            <translation>文件已不在原处。请将其放回，或从列表中移除。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is damaged. Remove it and download it again.</source>
            <translation>文件已损坏。请移除并重新下载。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} tokens/s here</source>
            <translation>本机 {0} token/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} times faster since tuned</source>
            <translation>调优后速度是原来的 {0} 倍</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Tune for this computer</source>
            <translation>为这台电脑调优</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Verify</source>
            <translation>验证</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Show in folder</source>
            <translation>在文件夹中显示</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Remove from the list</source>
            <translation>从列表中移除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
    </context>
    <context>
        <name>JumpPill</name>
        <message>
            <location filename="../../wizchat/ui/chat/pill.py" />
            <source>Jump to the end</source>
            <translation>跳到末尾</translation>
        </message>
    </context>
    <context>
        <name>KeepingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>New folder</source>
            <translation>新建文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>KeptView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Back to the conversations</source>
            <translation>返回对话列表</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of models could not be read; it is kept as {0}. The models folder is being looked through.</source>
            <translation>无法读取模型列表，已将其保留为 {0}。正在查看模型文件夹。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of downloads could not be read; it is kept as {0}. Start a download again, and it goes on from where it was.</source>
            <translation>无法读取下载列表，已将其保留为 {0}。重新开始下载，即可从中断处继续。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. Choose it at the top right.</source>
            <translation>{0} 已就绪，并通过验证。可在右上角选用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Delete the file</source>
            <translation>删除文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. From now on it answers.</source>
            <translation>{0} 已就绪，并通过验证。从现在起由它回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is used now, and that could not be saved for the next start: {1}</source>
            <translation>现在使用 {0}，但这一选择未能保存，下次启动时不会沿用：{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Checking {0}: {1}</source>
            <translation>正在检查 {0}：{1}</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Write to this address in your mail program?</source>
            <translation>用邮件程序给此地址写邮件？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open {0} in the browser?</source>
            <translation>在浏览器中打开 {0}？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Link</source>
            <translation>链接</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>{0}:</source>
            <translation>{0}：</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy as Markdown</source>
            <translation>复制为 Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Select message</source>
            <translation>选择消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
            <translation>重新生成回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Continue answer</source>
            <translation>继续回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Edit question</source>
            <translation>编辑问题</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Save as prompt</source>
            <translation>存为提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Branch into a new conversation</source>
            <translation>分支为新对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Pin this turn in the context window</source>
            <translation>将这一轮固定在上下文窗口中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Unpin this turn</source>
            <translation>取消固定这一轮</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>About this answer…</source>
            <translation>关于此回答…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Delete question and answer</source>
            <translation>删除问题和回答</translation>
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
            <translation>链接</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Copy address</source>
            <translation>复制地址</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>MessagesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>{0} (branch)</source>
            <translation>{0}（分支）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>Branch</source>
            <translation>分支</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model: {0}</source>
            <translation>模型：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>No model</source>
            <translation>无模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Starting</source>
            <translation>正在启动</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Loading {0} · {1}</source>
            <translation>正在加载 {0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · resting</source>
            <translation>{0} · 休息中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · not running</source>
            <translation>{0} · 未运行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
    </context>
    <context>
        <name>ModelFiles</name>
        <message>
            <location filename="../../wizchat/ui/presenters/files.py" />
            <source>the models folder</source>
            <translation>模型文件夹</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is installed</source>
            <translation>尚未安装模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Start the tour</source>
            <translation>开始导览</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Open Models</source>
            <translation>打开“模型”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is chosen. What you write waits until one is.</source>
            <translation>尚未选择模型。您写下的内容会等到选好模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The engine is starting.</source>
            <translation>引擎正在启动。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model is being read. What you write waits until it is ready.</source>
            <translation>正在读取模型。您写下的内容会等到模型就绪。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Runs here, on {0}.</source>
            <translation>在本机的 {0} 上运行。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Nobody asked for a while, so its memory is free for other apps. The next message wakes the model.</source>
            <translation>有一段时间没有提问，它的内存已让给其他应用。下一条消息会唤醒模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model does not run. Choose it again to retry.</source>
            <translation>模型未运行。再次选择它即可重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}，文件缺失</translation>
        </message>
    </context>
    <context>
        <name>ModelsWindow</name>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add from Hub…</source>
            <translation>从 Hub 添加…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Installed</source>
            <translation>已安装</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>In the models folder, not added yet</source>
            <translation>在模型文件夹中，尚未添加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Available</source>
            <translation>可下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} in Models</source>
            <translation>模型已占用 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} free</source>
            <translation>可用 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a GGUF file</source>
            <translation>添加 GGUF 文件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUF 模型 (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>MoreMenus</name>
        <message>
            <location filename="../../wizchat/ui/shell/more_menus.py" />
            <source>More menus</source>
            <translation>更多菜单</translation>
        </message>
    </context>
    <context>
        <name>MoveLine</name>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Moving models</source>
            <translation>正在移动模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>MovingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>1 model ({0}) can be moved from {1} to {2}.</source>
            <translation>1 个模型（{0}）可从 {1} 移到 {2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>{3} models ({0}) can be moved from {1} to {2}.</source>
            <translation>{3} 个模型（{0}）可从 {1} 移到 {2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving: {0} of {1}. The models can be used meanwhile.</source>
            <translation>正在移动：{0} / {1}。其间仍可使用模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving…</source>
            <translation>正在移动…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moved. The models are in {0} now.</source>
            <translation>已移动。模型现在位于 {0}。</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} GB: more than this computer has</source>
            <translation>需 {0} GB：超出这台电脑的内存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB: tight</source>
            <translation>需 {0} GB（共 {1} GB）：较紧张</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB</source>
            <translation>需 {0} GB（共 {1} GB）</translation>
        </message>
    </context>
    <context>
        <name>NetworkRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>WizChat connects only when you download</source>
            <translation>WizChat 仅在您下载时联网</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Chatting needs no connection, and nothing you write leaves this computer. There is no telemetry, no account, and no look for updates.</source>
            <translation>聊天无需联网，您写下的内容不会离开这台电脑。没有遥测，没有账号，也不检查更新。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>privacy internet offline firewall HTTPS_PROXY</source>
            <translation>隐私 网络 联网 离线 防火墙 代理 遥测 privacy internet offline firewall proxy HTTPS_PROXY</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>None is set: downloads go straight to the server. Set HTTPS_PROXY in the environment, or a proxy in the system's settings, before WizChat starts.</source>
            <translation>未设置代理：下载直接连接服务器。如需代理，请在启动 WizChat 之前设置环境变量 HTTPS_PROXY，或在系统设置中设置代理。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as {2} in the environment says.</source>
            <translation>{0}：经由 {1}，依据环境变量 {2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as the system's settings say.</source>
            <translation>{0}：经由 {1}，依据系统设置。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Everything</source>
            <translation>所有连接</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Notice</source>
            <translation>通知</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>New conversation</source>
            <translation>新对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>“{0}” has an answer</source>
            <translation>“{0}”已有回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Incognito conversation</source>
            <translation>无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer failed.</source>
            <translation>回答失败。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer is there.</source>
            <translation>回答已完成。</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} {1}</source>
            <translation>{0}{1}</translation>
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
            <translation>不到 1 分钟</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>more than a day</source>
            <translation>超过 1 天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about a minute</source>
            <translation>约 1 分钟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n minutes</source>
            <translation>
                <numerusform>约 %n 分钟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about an hour</source>
            <translation>约 1 小时</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n hours</source>
            <translation>
                <numerusform>约 %n 小时</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} left</source>
            <translation>剩余{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Enter</source>
            <translation>回车</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>⌘Enter</source>
            <translation>⌘回车</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>Ctrl+Enter</source>
            <translation>Ctrl+回车</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} %</source>
            <translation>{0}%</translation>
        </message>
    </context>
    <context>
        <name>Objection</name>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Use them here</source>
            <translation>改用于此处</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Leave it</source>
            <translation>保持不变</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download</source>
            <translation>下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download {0}</source>
            <translation>下载 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} GB memory</source>
            <translation>{0} GB 内存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>1 core</source>
            <translation>1 核</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>%n cores</source>
            <translation>
                <numerusform>%n 核</numerusform>
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
            <translation>很低：仅供试用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for small machines; mistakes are noticeable</source>
            <translation>适合小型电脑；错误较明显</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>reduced: some mistakes are noticeable</source>
            <translation>有所降低：能察觉到一些错误</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>hard to tell from the original for most questions</source>
            <translation>多数问题上与原版难以区分</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>a little closer to the original</source>
            <translation>更接近原版</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very close to the original</source>
            <translation>非常接近原版</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>practically the original</source>
            <translation>几乎与原版相同</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>the original; slow here</source>
            <translation>原版；在本机上较慢</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for large machines</source>
            <translation>适合大型电脑</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>Announced in April 2024 and never released. Files by this name are others.</source>
            <translation>2024 年 4 月宣布，但从未发布。以此为名的文件都是其他模型。</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Reset {0} to the default</source>
            <translation>将“{0}”重置为默认值</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0} ({1}).</source>
            <translation>默认：{0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0}.</source>
            <translation>默认：{0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>From {0} to {1}.</source>
            <translation>范围为 {0} 至 {1}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Allowed is {0} to {1}. {2} is still used.</source>
            <translation>允许的范围为 {0} 至 {1}。仍使用：{2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>The whole path of a folder is needed here. The old one is still used.</source>
            <translation>此处需要文件夹的完整路径。仍使用原来的路径。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>An address starts with https:// or http://. The old one is still used.</source>
            <translation>地址须以 https:// 或 http:// 开头。仍使用原来的地址。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>This cannot be used. The old value still is.</source>
            <translation>此值无法使用。仍使用原来的值。</translation>
        </message>
    </context>
    <context>
        <name>OwnMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>You wrote</source>
            <translation>您写道</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>{0} · on</source>
            <translation>{0} · 已开启</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Its file is missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>model switch load use</source>
            <translation>模型 切换 加载 使用 model switch load use</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Shortcuts</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>keyboard keys keybindings hotkeys change</source>
            <translation>键盘 按键 快捷键 热键 更改 keyboard keys shortcuts hotkeys</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>settings preferences options</source>
            <translation>设置 首选项 偏好 选项 settings preferences options</translation>
        </message>
    </context>
    <context>
        <name>PaletteList</name>
        <message>
            <location filename="../../wizchat/ui/palette/list.py" />
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Used lately</source>
            <translation>最近使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Conversations</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>model</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>not available</source>
            <translation>不可用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Models</source>
            <translation>打开“模型”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Settings</source>
            <translation>打开“设置”</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>The settings could not be read, so the defaults are used. The file is kept as {0}.</source>
            <translation>无法读取设置，因此使用默认值。原文件保留为 {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Some settings could not be used; their defaults are in force.</source>
            <translation>部分设置无法使用，已改用默认值。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>This value is not possible.</source>
            <translation>此值无效。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>It could not be saved: {0}</source>
            <translation>无法保存：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Takes effect at the next start.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Restart now</source>
            <translation>立即重启</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Preset</source>
            <translation>预设</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>sampling randomness greedy</source>
            <translation>采样 随机性 贪心 预设 sampling randomness greedy preset</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Official (greedy)</source>
            <translation>官方（贪心）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Creative</source>
            <translation>创意</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The likeliest word, always: the same question gets the same answer. These are the publisher's own settings for WizardLM-2.</source>
            <translation>始终选最可能的词：同样的问题得到同样的回答。这是发布者为 WizardLM-2 设定的值。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Livelier, with unlikely words left out. The temperature is FastChat's for this prompt format, top-p and min-p are llama.cpp's.</source>
            <translation>更生动，但略去不太可能的词。温度取自 FastChat 对这种提示词格式的设定，top-p 和 min-p 取自 llama.cpp。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Free, for stories and ideas; facts suffer. Temperature and top-p are those of the publisher's web demo.</source>
            <translation>自由发挥，适合故事和创意；事实准确性会下降。温度和 top-p 取自发布者的网页演示。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The values below are your own; no preset has all of them.</source>
            <translation>下面的值是您自己设定的；没有与之完全一致的预设。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The download stopped: {0}. What came so far is kept.</source>
            <translation>下载已停止：{0}。已下载的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. What came so far is kept; free some space, then retry.</source>
            <translation>磁盘空间不足：需要 {0}，{2} 中可用 {1}。已下载的部分会保留；请释放一些空间，然后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file arrived complete but damaged, twice: its SHA-256 is not the published one. It was discarded. Try again, perhaps on another network.</source>
            <translation>文件两次完整下载后都已损坏：其 SHA-256 与公布的不符。文件已丢弃。请重试，或换一个网络。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub's file has {0} and the known one has {1}, so it is not the same file. Nothing was changed here.</source>
            <translation>Hub 上的文件为 {0}，已知的文件为 {1}，因此不是同一个文件。这里未做任何更改。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file in {0} was changed since it was catalogued, so it was not taken.</source>
            <translation>{0} 中的文件在收录后有改动，因此未采用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. Choose another file.</source>
            <translation>{0} 中的这个文件没有公布 SHA-256，无法验证。请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} no longer has this file. Choose another quantization, or add a file you have.</source>
            <translation>{0} 已不再提供此文件。请选择其他量化版本，或添加已有的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks people to accept its terms on its page first. Choose another quantization, or add a file you have.</source>
            <translation>{0} 要求先在其页面上接受条款。请选择其他量化版本，或添加已有的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks for a login, or does not exist. Choose another quantization, or add a file you have.</source>
            <translation>{0} 需要登录，或不存在。请选择其他量化版本，或添加已有的文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub asks to slow down. What came so far is kept.</source>
            <translation>Hub 要求放慢速度。已下载的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Waiting for the network. What came so far is kept.</source>
            <translation>正在等待网络。已下载的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub has a problem (status {0}). What came so far is kept.</source>
            <translation>Hub 出现问题（状态 {0}）。已下载的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The server's answer did not fit what was asked; a proxy may be in the way. What came so far is kept.</source>
            <translation>服务器的响应与请求不符，可能受到代理影响。已下载的部分会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} could not be written. Check the disk and its permissions, then retry.</source>
            <translation>无法写入 {0}。请检查磁盘及其权限，然后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another file is already at {0}; it was left as it is.</source>
            <translation>{0} 处已有另一个文件，未做改动。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file's name cannot be used here: {0}</source>
            <translation>此文件名无法在这里使用：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another WizChat is downloading this file right now.</source>
            <translation>另一个 WizChat 正在下载此文件。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>WizChat made a mistake here; its log has the details. What came so far is kept. Retry, or restart the app.</source>
            <translation>WizChat 在此处出错，详情见日志。已下载的部分会保留。请重试，或重新启动应用。</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>WizardLM-2 was trained with this one system prompt, and its publisher asks to use no other. WizChat sends it before every conversation, exactly as it stands here, so it cannot be changed.</source>
            <translation>WizardLM-2 只用这一个系统提示词训练，其发布者要求不要使用其他提示词。WizChat 会在每个对话之前原样发送它，因此无法更改。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>The fixed system prompt, read only</source>
            <translation>固定系统提示词，只读</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>Fixed system prompt</source>
            <translation>固定系统提示词</translation>
        </message>
    </context>
    <context>
        <name>PromptInfo</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>fixed system prompt ⓘ</source>
            <translation>固定系统提示词 ⓘ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Fixed system prompt</source>
            <translation>固定系统提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Every conversation begins with these words. The authors of WizardLM-2 ask to use exactly this prompt, to guarantee the quality of its answers. So WizChat never changes it.</source>
            <translation>每个对话都以这段话开头。WizardLM-2 的作者要求使用完全一致的提示词，以保证回答质量，因此 WizChat 从不更改它。</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Your prompts</source>
            <translation>您的提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Manage prompts…</source>
            <translation>管理提示词…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>New prompt…</source>
            <translation>新建提示词…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Texts you use often, opened with /</source>
            <translation>您常用的文本，输入 / 即可打开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>{0} prompts</source>
            <translation>{0} 个提示词</translation>
        </message>
    </context>
    <context>
        <name>PromptsWindow</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Prompts</source>
            <translation>提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>No prompts yet</source>
            <translation>还没有提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>What you write is saved at once.</source>
            <translation>您写的内容会立即保存。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name of the prompt</source>
            <translation>提示词名称</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Text of the prompt</source>
            <translation>提示词内容</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>The text that / inserts</source>
            <translation>输入 / 后插入的文本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>New prompt</source>
            <translation>新建提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Type / in an empty message to insert a prompt. Where it says {text}, you go on writing.</source>
            <translation>在空消息中输入 / 可插入提示词。{text} 所在之处由您接着填写。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Deleted “{0}”.</source>
            <translation>已删除“{0}”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Computer</source>
            <translation>电脑</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Devices</source>
            <translation>设备</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Folders</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>End of the engine's log</source>
            <translation>引擎日志末尾</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>is not installed</source>
            <translation>未安装</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} memory, {1} available</source>
            <translation>内存 {0}，可用 {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} ({1}): {2} memory, {3} free</source>
            <translation>{0}（{1}）：内存 {2}，可用 {3}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>State: {0}</source>
            <translation>状态：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>No model is loaded.</source>
            <translation>没有加载模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded: {0}</source>
            <translation>已加载：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0}, {1} layers, {2} of them on a GPU</source>
            <translation>{0}，{1} 层，其中 {2} 层在 GPU 上</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>On {0}, {1}, a window of {2} tokens</source>
            <translation>在 {0} 上，{1}，窗口为 {2} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded in {0} s</source>
            <translation>加载用时 {0} 秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>file missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>damaged</source>
            <translation>已损坏</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>free space unknown</source>
            <translation>可用空间未知</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} free</source>
            <translation>可用 {0}</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>System report</source>
            <translation>系统报告</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>For a question about a problem: copy it and paste it there. Nothing is sent anywhere by itself. Your conversations are not in it; the names of folders on this computer are.</source>
            <translation>遇到问题求助时，复制并粘贴即可。任何内容都不会自动发送。其中不含您的对话，但含有这台电脑上的文件夹名称。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Look again</source>
            <translation>重新检测</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Looking at this computer…</source>
            <translation>正在检测这台电脑…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
    </context>
    <context>
        <name>RestartSheet</name>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart WizChat?</source>
            <translation>重新启动 WizChat？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart</source>
            <translation>重启</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>An answer is being written. It stops; what it has so far is kept, and it can be continued.</source>
            <translation>正在写一个回答。它会停下；已写的部分会保留，之后可以继续。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Incognito conversations are not saved. They are gone for good then.</source>
            <translation>无痕对话不会保存，届时将彻底消失。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../wizchat/ui/shell/search_field.py" />
            <source>Search conversations</source>
            <translation>搜索对话</translation>
        </message>
    </context>
    <context>
        <name>SectionMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename folder</source>
            <translation>重命名文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Remove folder, keep its conversations</source>
            <translation>移除文件夹，保留其中的对话</translation>
        </message>
    </context>
    <context>
        <name>SendStop</name>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop with {0}</source>
            <translation>停止（{0}）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send with {0}</source>
            <translation>发送（{0}）</translation>
        </message>
    </context>
    <context>
        <name>SentAttachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/sent_attachments.py" />
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>In the background</source>
            <translation>后台运行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Engine</source>
            <translation>引擎</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Writing</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Network</source>
            <translation>网络</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Like the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable</source>
            <translation>舒适</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Wide</source>
            <translation>加宽</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Always</source>
            <translation>始终</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After an hour</source>
            <translation>一小时后</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After {0} minutes</source>
            <translation>{0} 分钟后</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>on</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light, dark, or as the system is.</source>
            <translation>浅色、深色或跟随系统。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>theme dark mode light night color look</source>
            <translation>主题 深色 浅色 夜间 暗色 颜色 外观 theme dark mode light night color</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Scales all text of the app.</source>
            <translation>缩放应用中的所有文字。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font size zoom scale larger smaller readability</source>
            <translation>字体 字号 大小 缩放 放大 缩小 易读 font size zoom scale</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Typeface</source>
            <translation>字体</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the whole app; code keeps a typeface of its own.</source>
            <translation>用于整个应用；代码使用单独的字体。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font family typography dyslexia</source>
            <translation>字体 字型 排版 阅读障碍 font family typeface dyslexia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Width of conversations</source>
            <translation>对话宽度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has more room for code and tables.</source>
            <translation>“舒适”将每行保持在约 75 个字母，最易阅读。“加宽”为代码和表格留出更多空间。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>line length column margins layout</source>
            <translation>行长 栏宽 边距 布局 宽度 line length column margins layout width</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Less motion</source>
            <translation>减少动态效果</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The caret does not blink then, and menus and lists open at once.</source>
            <translation>光标不再闪烁，菜单和列表直接打开。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>animations reduced blinking accessibility</source>
            <translation>动画 动效 闪烁 无障碍 animations reduced motion blinking accessibility</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of menus and buttons, from the next start on. The model answers in the language you write in, as far as it knows it.</source>
            <translation>菜单和按钮的语言，下次启动时生效。模型会尽其所能，用您书写的语言回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>language translation locale English</source>
            <translation>语言 翻译 中文 简体中文 英语 language translation locale English Chinese</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Send with</source>
            <translation>发送方式</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.</source>
            <translation>用回车发送时，Shift+回车换行；用 Ctrl+回车发送时，回车换行。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>return newline keyboard key composer message</source>
            <translation>回车 换行 键盘 按键 输入框 消息 发送 return Enter newline keyboard key</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Tell me when an answer is done</source>
            <translation>回答完成时通知我</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With the title and the first words, while its window is not the active one.</source>
            <translation>当窗口不在前台时，显示标题和开头几个字。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>notification notify alert message desktop</source>
            <translation>通知 提醒 消息 桌面 notification notify alert</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Keep running in the tray</source>
            <translation>在系统托盘中保持运行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Closing the main window then does not quit. Has no effect on a desktop without a tray, nor on a Mac, where apps stay open anyway.</source>
            <translation>关闭主窗口时不会退出。在没有系统托盘的桌面上不起作用；在 Mac 上也不起作用，因为应用本来就会保持打开。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>close quit background icon minimize taskbar</source>
            <translation>关闭 退出 后台 图标 最小化 任务栏 托盘 close quit background tray minimize</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the publisher's own for WizardLM-2</source>
            <translation>发布者为 WizardLM-2 设定的值</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How freely the next word is chosen. At 0 the likeliest is always taken (greedy), and the same question gets the same answer.</source>
            <translation>选择下一个词的自由程度。为 0 时始终选最可能的词（贪心），同样的问题得到同样的回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>randomness creativity sampling</source>
            <translation>随机性 创造性 采样 温度 randomness creativity sampling temperature</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Chooses among the likeliest tokens that together reach this share. 1 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>从累计达到此概率的最可能的 token 中选择。1 表示全部保留。温度为 0 时不起作用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Leaves out tokens less likely than this share of the likeliest. 0 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>略去概率低于最可能 token 的这一比例的 token。0 表示全部保留。温度为 0 时不起作用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off, as the publisher had it</source>
            <translation>关，与发布者的设定一致</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Repeat penalty</source>
            <translation>重复惩罚</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Above 1 the model repeats itself less; too much makes it stray. 1 is off.</source>
            <translation>大于 1 时模型更少重复；过大会使其跑题。1 表示关闭。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same seed, settings and conversation mostly give the same answer on this computer. Now and then rounding changes a word, and with it what follows.</source>
            <translation>在这台电脑上，相同的种子、设置和对话多数情况下会得到相同的回答。偶尔舍入误差会改变一个词，后面的内容也随之改变。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A new one each time</source>
            <translation>每次随机</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Longest answer</source>
            <translation>最长回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A token is about three quarters of a word in English.</source>
            <translation>英语中一个 token 约为四分之三个单词。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>tokens</source>
            <translation>个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>max tokens limit length</source>
            <translation>最大 长度 上限 字数 max tokens limit length</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The model is loaded again with it at once; an answer under way stops and is kept.</source>
            <translation>更改后会立即重新加载模型；正在生成的回答会停止并保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Context window</source>
            <translation>上下文窗口</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How many tokens of a conversation the model sees. A larger window needs more memory.</source>
            <translation>模型能看到对话中的多少个 token。窗口越大，需要的内存越多。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the length that the publisher's tokenizer states</source>
            <translation>发布者的分词器所声明的长度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>memory length n_ctx KV cache RAM</source>
            <translation>内存 长度 上下文 显存 memory length n_ctx KV cache RAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Layers on the GPU</source>
            <translation>GPU 上的层数</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic puts as many there as fit. 0 uses the CPU alone.</source>
            <translation>“自动”会尽量多放。0 表示只使用 CPU。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>layers</source>
            <translation>层</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>graphics card offload CUDA Vulkan Metal VRAM</source>
            <translation>显卡 显存 加速 卸载 graphics card offload CUDA Vulkan Metal VRAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>CPU threads</source>
            <translation>CPU 线程数</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>More than the physical cores makes answers slower, not faster.</source>
            <translation>超过物理核心数会使回答变慢，而不是变快。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>threads</source>
            <translation>线程</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>processor cores speed</source>
            <translation>处理器 核心 速度 processor cores threads speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Write repetitions faster</source>
            <translation>更快写出重复内容</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where an answer repeats what was said before, as in edited code and quotations, the model checks several tokens at once. Used only while that is faster here, and never with a seed of your own.</source>
            <translation>当回答重复前面出现过的内容时（如修改代码、引用原文），模型会一次检查多个 token。仅在这样更快时使用；自己指定了种子时不使用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>speculative decoding drafts lookup n-gram speed code edit</source>
            <translation>speculative decoding drafts lookup n-gram 推测解码 投机 速度 快 代码 编辑</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Free the model's memory</source>
            <translation>释放模型占用的内存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>When nothing was asked for so long. The next message loads the model again by itself.</source>
            <translation>在这么长时间没有提问之后。下一条消息会自动重新加载模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>unload idle timeout RAM rest sleep keep alive</source>
            <translation>unload idle timeout RAM 卸载 空闲 休息 休眠 keep alive 内存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Make room for other apps</source>
            <translation>为其他应用让路</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>While other apps are busy, the model computes with fewer threads. It answers faster that way than by competing for the same cores.</source>
            <translation>其他应用繁忙时，模型使用较少的线程计算。这样比争抢相同的核心回答得更快。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>cpu load busy neighbour share cores slow priority</source>
            <translation>cpu load 负载 繁忙 共享 核心 慢 优先级</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle on battery</source>
            <translation>使用电池时降低占用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Half of the threads and a lower priority while the computer runs on its battery. Answers come more slowly.</source>
            <translation>电脑使用电池时，只用一半的线程并降低优先级。回答会慢一些。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>power laptop energy saving heat fan noise</source>
            <translation>power laptop 笔记本 省电 节能 发热 风扇 噪音 电池</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle in the background</source>
            <translation>在后台时降低占用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same while you work in another app.</source>
            <translation>在您使用其他应用时也是如此。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>window inactive minimized unfocused priority</source>
            <translation>window 窗口 不活动 最小化 优先级 后台</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Models folder</source>
            <translation>模型文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where downloads go from the next start on. What lies in the folder before can be moved below.</source>
            <translation>下次启动后的下载位置。原文件夹中的内容可在下方移动。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The app's own folder</source>
            <translation>应用自带的文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>disk directory downloads location move</source>
            <translation>磁盘 目录 下载 位置 移动 disk directory downloads location</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic backups</source>
            <translation>自动备份</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Copies your conversations into the app's data folder once a day when something changed. File, Backups goes back to one.</source>
            <translation>有改动时，每天将对话复制到应用的数据文件夹一次。可通过“文件”菜单中的“备份”恢复。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Daily backups kept</source>
            <translation>保留的每日备份</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the four weeks before them, the last of each week is kept as well.</source>
            <translation>此前四周中，每周的最后一个备份也会保留。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>days</source>
            <translation>天</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Quick reopening</source>
            <translation>快速重新打开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Room on the disk for what the model has read of your conversations, so that going on with one after a restart takes a moment and not minutes. Incognito ones are never kept. 0 keeps nothing and deletes what there is.</source>
            <translation>磁盘上用来保存模型已读对话内容的空间，这样重启后继续对话只需片刻，而不是几分钟。无痕对话从不保存。0 表示什么都不保存，并删除已有的内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>KV cache disk space resume restart faster memory</source>
            <translation>KV 缓存 磁盘 空间 继续 重启 更快 内存 cache resume</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Download server</source>
            <translation>下载服务器</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Address of a mirror of the Hugging Face Hub, from the next start on.</source>
            <translation>Hugging Face Hub 镜像的地址，下次启动时生效。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>mirror endpoint proxy internet URL</source>
            <translation>镜像 下载源 代理 网络 网址 mirror endpoint proxy URL</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_search.py" />
            <source>Search settings</source>
            <translation>搜索设置</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>No setting found</source>
            <translation>未找到设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Try another word for it.</source>
            <translation>请换个词试试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Reset all</source>
            <translation>全部重置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Fixed system prompt</source>
            <translation>固定系统提示词</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>1 setting found</source>
            <translation>找到 1 项设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>{0} settings found</source>
            <translation>找到 {0} 项设置</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../wizchat/ui/widgets/sheet.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Shortcuts: {0}</source>
            <translation>快捷键：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Reset all shortcuts</source>
            <translation>重置所有快捷键</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Reset the shortcut of {0}</source>
            <translation>重置“{0}”的快捷键</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>{0}: {1}</source>
            <translation>{0}：{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>no shortcut</source>
            <translation>没有快捷键</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>New keys for {0}</source>
            <translation>“{0}”的新按键</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Change shortcuts</source>
            <translation>更改快捷键</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} is needed for writing. Add Ctrl or Alt, or take a function key.</source>
            <translation>{0} 用于输入文字。请加上 Ctrl 或 Alt，或使用功能键。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} belongs to “{1}” in the menu {2}.</source>
            <translation>{0} 已用于菜单“{2}”中的“{1}”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>It could not be saved: {0}</source>
            <translation>无法保存：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Writing</source>
            <translation>输入</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Begin a new line</source>
            <translation>换行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Shift+回车</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Stop the answer</source>
            <translation>停止回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Edit the last message</source>
            <translation>编辑最后一条消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Reading</source>
            <translation>阅读</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From message to message</source>
            <translation>在消息之间移动</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>To the beginning and to the end</source>
            <translation>到开头和结尾</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move wide tables and code</source>
            <translation>左右移动宽表格和代码</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>List of conversations</source>
            <translation>对话列表</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move to trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From the search to the list</source>
            <translation>从搜索框转到列表</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Earlier version</source>
            <translation>较早的版本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Later version</source>
            <translation>较晚的版本</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Version {0} of {1}</source>
            <translation>版本 {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Sidebar</source>
            <translation>侧边栏</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New incognito conversation</source>
            <translation>新建无痕对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>No conversations yet</source>
            <translation>还没有对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>What you write is kept here, on this computer.</source>
            <translation>您写下的内容保存在这台电脑上。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Nothing found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Search looks at titles and messages.</source>
            <translation>搜索范围为标题和消息。</translation>
        </message>
    </context>
    <context>
        <name>StandIns</name>
        <message>
            <location filename="../../wizchat/ui/chat/stand_ins.py" />
            <source>Preparing this long answer…</source>
            <translation>正在准备这个较长的回答…</translation>
        </message>
    </context>
    <context>
        <name>StoragePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>disk space folder size usage location</source>
            <translation>磁盘 空间 文件夹 大小 占用 位置 disk space folder size usage location</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Models</source>
            <translation>模型</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Conversations and backups</source>
            <translation>对话和备份</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Measuring…</source>
            <translation>正在计算…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder: {0}</source>
            <translation>打开文件夹：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} used</source>
            <translation>已用 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} free</source>
            <translation>可用 {0}</translation>
        </message>
    </context>
    <context>
        <name>StoreProblems</name>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The file of your conversations was damaged. {0} conversations with {1} messages were recovered; the damaged file is kept as {2}.</source>
            <translation>您的对话文件曾损坏。已恢复 {0} 个对话，共 {1} 条消息；损坏的文件保留为 {2}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be opened: there is something unexpected in their file, or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help &gt; System report.</source>
            <translation>无法打开您的对话：其文件中有意外的内容，或者 WizChat 出了错（{0}）。没有删除任何内容。请恢复备份，或查看“帮助 &gt; 系统报告”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Another program holds the file of your conversations ({0}). Nothing was changed; close that program, then go on here.</source>
            <translation>其他程序占用了您的对话文件（{0}）。未做任何更改；请关闭该程序，然后在此继续。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>A later version of WizChat wrote your conversations ({0}). They were not touched; use that version, or a newer one.</source>
            <translation>您的对话由更高版本的 WizChat 写入（{0}）。未做任何改动；请使用该版本或更新的版本。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Where your conversations are kept there is a folder or something else that is no file ({0}). It was not touched; move it elsewhere, then go on here.</source>
            <translation>保存对话的位置上是一个文件夹或其他不是文件的东西（{0}）。它没有被改动；请把它移到别处，然后在这里继续。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}), so what comes now is not saved. Free some space; it is saved then.</source>
            <translation>存放对话的磁盘已满（{0}），新内容未保存。请释放一些空间，之后便会保存。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}), so what comes now is not saved. Check the permissions of that folder.</source>
            <translation>无法写入您的对话（{0}），新内容未保存。请检查该文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). Try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>您的对话出现意外问题（{0}）。请重试。如果仍不行，请重新启动 WizChat，或查看“帮助 &gt; 系统报告”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). Check the disk, then start WizChat again.</source>
            <translation>无法读取或写入您的对话（{0}）。请检查磁盘，然后重新启动 WizChat。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}). What you wrote is still here, unsaved; free some space and send it again.</source>
            <translation>存放对话的磁盘已满（{0}）。您写的内容仍在这里，尚未保存；请释放一些空间，然后重新发送。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; check the permissions of that folder.</source>
            <translation>无法写入您的对话（{0}）。您写的内容仍在这里，尚未保存；请检查该文件夹的权限。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). What you wrote is still here, unsaved; try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>您的对话出现意外问题（{0}）。您写的内容仍在这里，尚未保存；请重试。如果仍不行，请重新启动 WizChat，或查看“帮助 &gt; 系统报告”。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). What you wrote is still here, unsaved; check the disk, then start WizChat again.</source>
            <translation>无法读取或写入您的对话（{0}）。您写的内容仍在这里，尚未保存；请检查磁盘，然后重新启动 WizChat。</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Title of the conversation</source>
            <translation>对话标题</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Conversation: {0}</source>
            <translation>对话：{0}</translation>
        </message>
    </context>
    <context>
        <name>TokenMeter</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window used</source>
            <translation>上下文窗口用量</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} + {1} of {2} tokens</source>
            <translation>{0} + {1} / {2} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} of {1} tokens</source>
            <translation>{0} / {1} 个 token</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window: {0}</source>
            <translation>上下文窗口：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>The conversation so far, with what you are writing. Why?</source>
            <translation>目前的对话以及您正在写的内容。为什么？</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/tour_bar.py" />
            <source>Tour</source>
            <translation>导览</translation>
        </message>
    </context>
    <context>
        <name>TourOffer</name>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>No time to wait?</source>
            <translation>不想等待？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>The tour is a tiny model that is already here. It knows this app, and nothing else.</source>
            <translation>导览是一个内置的微型模型。它只了解本应用。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>Start the tour</source>
            <translation>开始导览</translation>
        </message>
    </context>
    <context>
        <name>TourPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>An answer is being written, and the tour would cut it off. Open it when the answer is done, or stop it.</source>
            <translation>正在生成回答，打开导览会将其中断。请在回答完成后打开，或先停止回答。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour is used now, and that could not be saved for the next start: {0}</source>
            <translation>现在使用导览，但这一选择未能保存，下次启动时不会沿用：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour answers: a tiny model that knows this app, and nothing else.</source>
            <translation>现在由导览回答：一个只了解本应用的微型模型。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Back to {0}</source>
            <translation>返回 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The model that is coming takes over as soon as it is here.</source>
            <translation>正在下载的模型就绪后会立即接替。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Open Models</source>
            <translation>打开“模型”</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Download WizardLM-2</source>
            <translation>下载 WizardLM-2</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Conversation</source>
            <translation>对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu</source>
            <translation>按 Ctrl+↑ 和 Ctrl+↓ 在消息之间移动；按菜单键打开消息菜单</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>About this answer</source>
            <translation>关于此回答</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard</source>
            <translation>取消并丢弃</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard {0}</source>
            <translation>取消并丢弃 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting · {0} kept</source>
            <translation>等待中 · 已保留 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped</source>
            <translation>已停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped · {0} kept</source>
            <translation>已停止 · 已保留 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>downloading</source>
            <translation>正在下载</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waits for its turn</source>
            <translation>排队等待</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>checking what is here</source>
            <translation>正在检查已有部分</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0}.</source>
            <translation>{0}后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0} s.</source>
            <translation>{0} 秒后重试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Try now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Resume</source>
            <translation>继续</translation>
        </message>
    </context>
    <context>
        <name>TrashView</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>What is here is deleted for good after {0} days.</source>
            <translation>这里的内容会在 {0} 天后永久删除。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>The trash is empty</source>
            <translation>回收站为空</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Put back</source>
            <translation>还原</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty…</source>
            <translation>清空…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete “{0}” for good? This cannot be undone.</source>
            <translation>永久删除“{0}”？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete all {0} conversations in the trash for good? This cannot be undone.</source>
            <translation>永久删除回收站中的全部 {0} 个对话？此操作无法撤销。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete {0} conversations for good? This cannot be undone.</source>
            <translation>永久删除 {0} 个对话？此操作无法撤销。</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Open WizChat</source>
            <translation>打开 WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>New conversation</source>
            <translation>新建对话</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>Tuning</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>1 thread</source>
            <translation>1 个线程</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} threads</source>
            <translation>{0} 个线程</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>rewritten weights</source>
            <translation>重写的权重</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>plain weights</source>
            <translation>原样的权重</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>no flash attention</source>
            <translation>不用 Flash Attention</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>small batches</source>
            <translation>小批次</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1}</source>
            <translation>{0}，{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Not measured yet. It happens by itself in a quiet moment after the model is loaded.</source>
            <translation>尚未测量。模型加载后，会在空闲时自动进行。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The defaults are the best here: {0}.</source>
            <translation>默认设置在这里最好：{0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1} times faster than the defaults.</source>
            <translation>{0}，速度是默认设置的 {1} 倍。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>To save memory, conversations are held in 8 bits, which changes answers a little.</source>
            <translation>为节省内存，对话以 8 位保存在内存中，回答会有细微变化。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Other programs keep this computer busy, so nothing can be measured now. The defaults stay. Try again when it is quiet.</source>
            <translation>其他程序正占用这台电脑，现在无法测量。保留默认设置。请在空闲时再试。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Stopped. Everything is as it was.</source>
            <translation>已停止。一切照旧。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model runs on the GPU, where there is nothing to tune.</source>
            <translation>模型在 GPU 上运行，没有可调优的内容。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model could not be measured. The defaults stay.</source>
            <translation>无法测量该模型。保留默认设置。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Waits until nothing is asked, then measures</source>
            <translation>没有提问时开始测量</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} measured; goes on when nothing is asked</source>
            <translation>已测量 {0}；没有提问时继续</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Measuring: {0}</source>
            <translation>正在测量：{0}</translation>
        </message>
    </context>
    <context>
        <name>TuningPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>Tuned for this computer: {0} It counts from the next load on.</source>
            <translation>已为这台电脑调优：{0}从下次加载起生效。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>No model is in use that could be measured.</source>
            <translation>没有正在使用且可测量的模型。</translation>
        </message>
    </context>
    <context>
        <name>TuningRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuned for this computer</source>
            <translation>已为这台电脑调优</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Threads, the form of the weights, attention and batches are measured with the model in use, and what is clearly faster than the defaults is kept. A message always goes first.</source>
            <translation>用正在使用的模型测量线程、权重形式、注意力和批次，明显快于默认设置的会被采用。消息始终优先。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuning</source>
            <translation>调优</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tune for this computer</source>
            <translation>为这台电脑调优</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop tuning</source>
            <translation>停止调优</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>speed fast slow performance benchmark optimize measure</source>
            <translation>速度 快 慢 性能 基准 优化 测量 speed benchmark</translation>
        </message>
    </context>
    <context>
        <name>UseModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>&amp;Use</source>
            <translation>使用(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}，文件缺失</translation>
        </message>
    </context>
    <context>
        <name>WindowLine</name>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Explains why</source>
            <translation>说明原因</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>above this line, the model sees pinned turns alone</source>
            <translation>此线以上，模型只看得到固定的轮次</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>the model no longer sees what is above this line</source>
            <translation>此线以上的内容，模型已看不到</translation>
        </message>
    </context>
    <context>
        <name>_Content</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Text of the attachment</source>
            <translation>附件内容</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Put into the message</source>
            <translation>放入消息</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>{0} characters</source>
            <translation>{0} 个字符</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>… and {0} more characters</source>
            <translation>… 还有 {0} 个字符</translation>
        </message>
    </context>
    <context>
        <name>_KeyEdit</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Press keys</source>
            <translation>请按快捷键</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Go back to this? What is here now is kept as a backup first.</source>
            <translation>恢复到此备份？当前内容会先保留为备份。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore…</source>
            <translation>恢复…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore the backup of {0}</source>
            <translation>恢复 {0} 的备份</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <location filename="../../wizchat/ui/chat/file_drops.py" />
            <source>Drop to attach</source>
            <translation>拖放到此处以添加附件</translation>
        </message>
    </context>
</TS>
