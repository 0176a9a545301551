<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>About WizChat</source>
            <translation>WizChatについて</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizChat's icon</source>
            <translation>WizChatのアイコン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Version {0} · Apache License 2.0</source>
            <translation>バージョン {0} · Apache License 2.0</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The app</source>
            <translation>このアプリ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Chat offline with WizardLM-2 7B on your own computer. Nothing you write leaves it.</source>
            <translation>WizardLM-2 7Bと、自分のコンピューター上でオフラインでチャットできます。入力した内容が外部に送られることはありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>The model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>WizardLM-2 7B was released in April 2024 under the Apache License 2.0 and withdrawn by its publisher soon after. What WizChat downloads are community copies, checked by their SHA-256. The model knows nothing after its training, and it can be wrong.</source>
            <translation>WizardLM-2 7Bは2024年4月にApache License 2.0で公開され、その後まもなく公開元によって取り下げられました。WizChatがダウンロードするのは、コミュニティが保存していたコピーで、SHA-256で検証されます。モデルは学習より後のことを知らず、間違えることもあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>Made with</source>
            <translation>使用しているソフトウェア</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/about.py" />
            <source>llama.cpp and llama-cpp-python (MIT), Qt {0} and PySide6 (LGPL 3), huggingface_hub (Apache 2.0), markdown-it-py, msgspec, psutil, Pygments and other free software.</source>
            <translation>llama.cppとllama-cpp-python（MIT）、Qt {0}とPySide6（LGPL 3）、huggingface_hub（Apache 2.0）、markdown-it-py、msgspec、psutil、Pygments、その他のフリーソフトウェア。</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No conversation is open</source>
            <translation>会話が開かれていません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>No answer is being written</source>
            <translation>回答の生成中ではありません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/action_set.py" />
            <source>There is no finished answer</source>
            <translation>完了した回答がありません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Conversation</source>
            <translation>会話(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Model</source>
            <translation>モデル(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Window</source>
            <translation>ウィンドウ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;New conversation</source>
            <translation>新しい会話(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New incognito con&amp;versation</source>
            <translation>新しいシークレット会話(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open conversation…</source>
            <translation>会話を開く(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Export…</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Import…</source>
            <translation>インポート(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Backups…</source>
            <translation>バックアップ(&amp;B)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open data &amp;folder</source>
            <translation>データフォルダーを開く(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Redo</source>
            <translation>やり直す(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Cu&amp;t</source>
            <translation>切り取り(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Paste</source>
            <translation>貼り付け(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Select &amp;all</source>
            <translation>すべて選択(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Copy last a&amp;nswer</source>
            <translation>最後の回答をコピー(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Find in conversation</source>
            <translation>会話内を検索(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Search conversations</source>
            <translation>会話を検索(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;ettings…</source>
            <translation>設定(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Command palette…</source>
            <translation>コマンドパレット(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Sidebar</source>
            <translation>サイドバー(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Archive</source>
            <translation>アーカイブ(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Trash</source>
            <translation>ゴミ箱(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Larger text</source>
            <translation>文字を大きく(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>S&amp;maller text</source>
            <translation>文字を小さく(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Normal text size</source>
            <translation>標準の文字サイズ(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Full screen</source>
            <translation>全画面表示(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Attach files…</source>
            <translation>ファイルを添付(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Pro&amp;mpts…</source>
            <translation>プロンプト(&amp;M)…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Stop answering</source>
            <translation>回答を停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Re&amp;generate answer</source>
            <translation>回答を再生成(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Continue a cut answer</source>
            <translation>途中で切れた回答の続きを生成(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Branch into a new conversation</source>
            <translation>新しい会話に分岐(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Previous conversation</source>
            <translation>前の会話(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Ne&amp;xt conversation</source>
            <translation>次の会話(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Open in &amp;own window</source>
            <translation>別のウィンドウで開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Rename</source>
            <translation>名前を変更(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>P&amp;inned</source>
            <translation>ピン留め(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Arc&amp;hived</source>
            <translation>会話をアーカイブ(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>New fol&amp;der</source>
            <translation>新しいフォルダー(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Move to &amp;trash</source>
            <translation>ゴミ箱に移動(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Open Models</source>
            <translation>「モデル」を開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>Fixed system &amp;prompt</source>
            <translation>固定システムプロンプト(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Minimize</source>
            <translation>最小化(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Close window</source>
            <translation>ウィンドウを閉じる(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Tour</source>
            <translation>ツアー(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>キーボードショートカット(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;System report</source>
            <translation>システムレポート(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/actions.py" />
            <source>&amp;About WizChat</source>
            <translation>WizChatについて(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Answer</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for a model. This is answered as soon as one is loaded.</source>
            <translation>モデルを待っています。読み込まれ次第、回答します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for WizardLM-2. Only the tour is loaded, and it knows this app alone.</source>
            <translation>WizardLM-2を待っています。今読み込まれているのはツアーだけで、このアプリのことしか知りません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the model to load…</source>
            <translation>モデルの読み込みを待っています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Waiting for the answer before this one…</source>
            <translation>前の回答が終わるのを待っています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading {0} of {1} tokens</source>
            <translation>{0} / {1}トークンを読み取り中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1}</source>
            <translation>{0} · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Reading the conversation…</source>
            <translation>会話を読み取っています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The answer reached the length limit and ends here.</source>
            <translation>回答が長さの上限に達したため、ここで終わっています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped. What was written is kept.</source>
            <translation>停止しました。ここまでの内容は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>Stopped before the answer began. Regenerate to have it answered.</source>
            <translation>回答が始まる前に停止しました。回答を得るには再生成してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>No model was loaded. Choose one in Models, then regenerate.</source>
            <translation>モデルが読み込まれていませんでした。「モデル」で選んでから再生成してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The conversation no longer fits the context window. Start a new one, or edit an earlier message.</source>
            <translation>会話がコンテキストウィンドウに収まらなくなりました。新しい会話を始めるか、前のメッセージを編集してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The message does not fit the context window. Shorten it.</source>
            <translation>メッセージがコンテキストウィンドウに収まりません。短くしてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The pinned turns leave no room for this question and an answer. Unpin a turn, then regenerate.</source>
            <translation>ピン留めしたやり取りのため、この質問と回答が入る余地がありません。ピン留めを外してから再生成してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The question and this answer fill the context window, so the answer cannot go on. Ask for the rest in a new conversation, or choose a larger window in Settings.</source>
            <translation>質問とこの回答でコンテキストウィンドウがいっぱいになり、これ以上続けられません。続きは新しい会話で質問するか、「設定」でウィンドウを大きくしてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine could not go on. What was written is kept; try again.</source>
            <translation>エンジンが続行できませんでした。ここまでの内容は残っています。もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped before the answer began, and was started again. Regenerate to have it answered.</source>
            <translation>回答が始まる前にエンジンが停止し、再起動しました。回答を得るには再生成してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; continue it, or regenerate to get another answer.</source>
            <translation>エンジンが停止し、再起動しました。ここまでの内容は残っています。続きを生成するか、再生成して別の回答を得ることができます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>The engine stopped and was started again. What was written is kept; regenerate to get another answer.</source>
            <translation>エンジンが停止し、再起動しました。ここまでの内容は残っています。別の回答を得るには再生成してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>1 token</source>
            <translation>1トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} tokens</source>
            <translation>{0}トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <source>{0} · {1} tokens/s</source>
            <translation>{0} · {1}トークン/秒</translation>
        </message>
    </context>
    <context>
        <name>AnswerMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Let the tour answer</source>
            <translation>ツアーに回答させる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>{0} answered</source>
            <translation>{0}の回答</translation>
        </message>
    </context>
    <context>
        <name>ArchiveView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>The archive is empty</source>
            <translation>アーカイブは空です</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>What you archive leaves the list, and is still found by the search.</source>
            <translation>アーカイブした会話は一覧から外れますが、検索では見つかります。</translation>
        </message>
    </context>
    <context>
        <name>Arrangement</name>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Removed the folder “{0}”; its conversations are kept</source>
            <translation>フォルダー「{0}」を削除しました。中の会話は残っています</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to “{folder}”</source>
            <translation>「{title}」を「{folder}」に移動しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to “{folder}”</source>
            <translation>{count}件の会話を「{folder}」に移動しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of its folder</source>
            <translation>「{title}」をフォルダーから出しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived “{title}”</source>
            <translation>「{title}」をアーカイブしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took “{title}” out of the archive</source>
            <translation>「{title}」をアーカイブから出しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved “{title}” to the trash</source>
            <translation>「{title}」をゴミ箱に移動しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put “{title}” back</source>
            <translation>「{title}」を戻しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned “{title}”</source>
            <translation>「{title}」をピン留めしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned “{title}”</source>
            <translation>「{title}」のピン留めを外しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of their folders</source>
            <translation>{count}件の会話をフォルダーから出しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Archived {count} conversations</source>
            <translation>{count}件の会話をアーカイブしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Took {count} conversations out of the archive</source>
            <translation>{count}件の会話をアーカイブから出しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Moved {count} conversations to the trash</source>
            <translation>{count}件の会話をゴミ箱に移動しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Put {count} conversations back</source>
            <translation>{count}件の会話を戻しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Pinned {count} conversations</source>
            <translation>{count}件の会話をピン留めしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/arrangement_words.py" />
            <source>Unpinned {count} conversations</source>
            <translation>{count}件の会話のピン留めを外しました</translation>
        </message>
    </context>
    <context>
        <name>AttachmentChip</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Attachment {0}</source>
            <translation>添付ファイル {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>Remove {0}</source>
            <translation>{0}を削除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>reading…</source>
            <translation>読み取り中…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>counting…</source>
            <translation>計算中…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_chip.py" />
            <source>{0}, too long</source>
            <translation>{0}、長すぎます</translation>
        </message>
    </context>
    <context>
        <name>AttachmentShelf</name>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/shelf.py" />
            <source>{0} attached</source>
            <translation>{0}を添付しました</translation>
        </message>
    </context>
    <context>
        <name>Attachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted text</source>
            <translation>貼り付けたテキスト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Markdown</source>
            <translation>Markdown</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Source code</source>
            <translation>ソースコード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>HTML source</source>
            <translation>HTMLソース</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Word document</source>
            <translation>Word文書</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Pasted</source>
            <translation>貼り付け</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>1 token</source>
            <translation>1トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} tokens</source>
            <translation>{0}トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{0} has {1} tokens; {2} fit. Attach a shorter part of it, or choose a larger context window in Settings.</source>
            <translation>「{0}」は{1}トークンありますが、入るのは{2}までです。一部だけを添付するか、「設定」でコンテキストウィンドウを大きくしてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>A message can have {0} files. The others were not attached.</source>
            <translation>1つのメッセージに添付できるファイルは{0}個までです。残りは添付されませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read: {detail}.</source>
            <translation>「{name}」を読み取れませんでした: {detail}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has more than {limit} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>「{name}」は{limit}文字を超えており、モデルが一度に読める量をはるかに上回ります。一部だけを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture of a page without text in it, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>「{name}」は、スキャンした画像のように文字情報のないページです。PDFソフトの文字認識で、テキストを追加できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is no longer there. It may have been moved or deleted.</source>
            <translation>「{name}」が見つかりません。移動または削除された可能性があります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a folder. Attach the files in it that matter.</source>
            <translation>「{name}」はフォルダーです。中の必要なファイルを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not a file with text.</source>
            <translation>「{name}」はテキストを含むファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} could not be read.</source>
            <translation>「{name}」を読み取れませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is too large: {size}. Files up to {size_limit} can be attached.</source>
            <translation>「{name}」は大きすぎます（{size}）。添付できるのは{size_limit}までです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} characters, far more than the model can read at once. Attach a part of it.</source>
            <translation>「{name}」は{found}文字あり、モデルが一度に読める量をはるかに上回ります。一部だけを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has {found} pages, far more than the model can read at once. Attach a part of it.</source>
            <translation>「{name}」は{found}ページあり、モデルが一度に読める量をはるかに上回ります。一部だけを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>Reading {name} took longer than {limit} seconds and was stopped. Saving it as text may help.</source>
            <translation>「{name}」の読み取りが{limit}秒を超えたため、中止しました。テキストとして保存し直すと読める場合があります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} needs more memory to read than a document should. Saving it as text may help.</source>
            <translation>「{name}」の読み取りには、文書としては多すぎるメモリが必要です。テキストとして保存し直すと読める場合があります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} has no text in it.</source>
            <translation>「{name}」にはテキストがありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is not text. Text, source code, PDF and .docx can be attached.</source>
            <translation>「{name}」はテキストではありません。添付できるのは、テキスト、ソースコード、PDF、.docxです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a picture. WizardLM-2 reads text alone.</source>
            <translation>「{name}」は画像です。WizardLM-2が読めるのはテキストだけです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is an archive. Unpack it and attach the files that matter.</source>
            <translation>「{name}」は圧縮ファイルです。展開して、必要なファイルを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a model. Models opens and uses such files.</source>
            <translation>「{name}」はモデルです。モデルのファイルは「モデル」で開いて使います。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is a kind of office document that cannot be read here, or has a password. Save it as .docx, PDF or text.</source>
            <translation>「{name}」は、ここでは読めない種類のオフィス文書か、パスワード付きです。.docx、PDF、テキストのいずれかで保存してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is protected. Open it in a PDF program, save it without protection, and attach that.</source>
            <translation>「{name}」は保護されています。PDFソフトで開き、保護を外して保存したものを添付してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>The {found} pages of {name} are pictures without text in them, as from a scanner. Text recognition in a PDF program can add the text.</source>
            <translation>「{name}」の{found}ページは、スキャンした画像のように文字情報がありません。PDFソフトの文字認識で、テキストを追加できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_words.py" />
            <source>{name} is damaged and could not be read.</source>
            <translation>「{name}」は破損しており、読み取れませんでした。</translation>
        </message>
    </context>
    <context>
        <name>BackupPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations could not be backed up. {0}</source>
            <translation>会話をバックアップできませんでした。{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>made by hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>kept before a restore</source>
            <translation>復元前に保存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Something unexpected went wrong with the backups. Nothing was deleted; try again, or see Help &gt; System report.</source>
            <translation>バックアップで予期しない問題が起きました。何も削除されていません。もう一度お試しになるか、「ヘルプ &gt; システムレポート」をご覧ください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Nothing was changed.</source>
            <translation>何も変更されていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Your conversations are those of {0} again</source>
            <translation>会話を{0}の状態に戻しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/backups.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>BackupsWindow</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Backups</source>
            <translation>バックアップ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Back up now</source>
            <translation>今すぐバックアップ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Looking at the backups…</source>
            <translation>バックアップを確認しています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>There is no backup yet. The first is made a day after your first chat.</source>
            <translation>バックアップはまだありません。最初のバックアップは、初めてのチャットの翌日に作成されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Copies of your conversations on this computer. Before you go back to one, what is here now is kept as a backup too.</source>
            <translation>このコンピューターにある会話のコピーです。以前の状態に戻す前に、現在の会話もバックアップとして保存されます。</translation>
        </message>
    </context>
    <context>
        <name>BusNotifier</name>
        <message>
            <location filename="../../wizchat/ui/shell/notifier.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
    </context>
    <context>
        <name>ChatView</name>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Deleted the question and its answer</source>
            <translation>質問と回答を削除しました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/view.py" />
            <source>What the model sees</source>
            <translation>モデルから見える範囲</translation>
        </message>
    </context>
    <context>
        <name>ChatWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Incognito conversation</source>
            <translation>シークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>{0} – WizChat</source>
            <translation>{0} – WizChat</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Close and forge&amp;t</source>
            <translation>閉じて破棄(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/chat_window.py" />
            <source>Move to &amp;trash</source>
            <translation>ゴミ箱に移動(&amp;T)</translation>
        </message>
    </context>
    <context>
        <name>CodeHeader</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap</source>
            <translation>折り返す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save as…</source>
            <translation>名前を付けて保存…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Wrap long lines</source>
            <translation>長い行を折り返す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Save code to a file</source>
            <translation>コードをファイルに保存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Copy code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>code</source>
            <translation>コード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_header.py" />
            <source>Unwrap</source>
            <translation>折り返さない</translation>
        </message>
    </context>
    <context>
        <name>CodeHeaders</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_headers.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>CodeSaver</name>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>Save code</source>
            <translation>コードを保存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/code_saving.py" />
            <source>The code was not saved: {0}</source>
            <translation>コードを保存できませんでした: {0}</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Command palette</source>
            <translation>コマンドパレット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find a conversation</source>
            <translation>会話を探す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Find an action, conversation, model or setting</source>
            <translation>操作、会話、モデル、設定を検索</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} found. {1}</source>
            <translation>{0}件見つかりました。{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Nothing found. Try fewer letters, or another word.</source>
            <translation>見つかりませんでした。文字を減らすか、別の言葉でお試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>{0} more: type to find them</source>
            <translation>ほか{0}件: 文字を入力すると絞り込めます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/palette.py" />
            <source>Enter chooses, Esc closes</source>
            <translation>Enterで決定、Escで閉じる</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Incognito, not saved</source>
            <translation>シークレット、保存されません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Editing an earlier message</source>
            <translation>前のメッセージを編集中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message and the pinned turns take {0} tokens; the context window holds {1}, the answer included. Unpin a turn, or shorten the message, and send again.</source>
            <translation>このメッセージとピン留めしたやり取りで{0}トークンあります。コンテキストウィンドウに入るのは、回答を含めて{1}までです。ピン留めを外すかメッセージを短くして、もう一度送信してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>This message is {0} tokens long; the context window holds {1}, the answer and the fixed prompt included. Shorten it and send again.</source>
            <translation>このメッセージは{0}トークンあります。コンテキストウィンドウに入るのは、回答と固定プロンプトを含めて{1}までです。短くして、もう一度送信してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer.py" />
            <source>{0} is still being read.</source>
            <translation>「{0}」はまだ読み取り中です。</translation>
        </message>
    </context>
    <context>
        <name>ComposerEdit</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything…</source>
            <translation>何でも聞いてください…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Message</source>
            <translation>メッセージ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Ask anything… {0} sends</source>
            <translation>何でも聞いてください… {0}で送信</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_edit.py" />
            <source>Save as prompt</source>
            <translation>プロンプトとして保存</translation>
        </message>
    </context>
    <context>
        <name>ComposerFiles</name>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Attach files</source>
            <translation>ファイルを添付</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Text and documents</source>
            <translation>テキストと文書</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>The long text is attached.</source>
            <translation>長いテキストを添付しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Put it into the message</source>
            <translation>メッセージに入れる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Removed {0}.</source>
            <translation>{0}を削除しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/composer_files.py" />
            <source>Pictures cannot be pasted: WizardLM-2 reads text alone.</source>
            <translation>画像は貼り付けられません。WizardLM-2が読めるのはテキストだけです。</translation>
        </message>
    </context>
    <context>
        <name>ComposerPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/composer.py" />
            <source>Kept as the prompt “{0}”. / inserts it.</source>
            <translation>プロンプト「{0}」として保存しました。/で挿入できます。</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>The model reads at most {0} tokens at once: the fixed prompt, the conversation, what you are writing and its own answer. {1} are in use; {2} are kept free for the answer.</source>
            <translation>モデルが一度に読めるのは最大{0}トークンです。固定プロンプト、会話、入力中の文章、モデルの回答がこれに含まれます。現在{1}を使用中で、{2}を回答用に空けてあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>When the window is full, the oldest turns are left out, several at a time. A line in the conversation then shows where the model begins to read.</source>
            <translation>ウィンドウがいっぱいになると、古いやり取りからいくつかずつ外れていきます。その場合、モデルがどこから読むかが会話の中に線で示されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>To keep a turn in view, pin it: the menu ⋯ below a message has it. A larger window can be set in Settings and takes more memory. A new conversation begins with an empty one.</source>
            <translation>モデルから見えるように残しておきたいやり取りは、メッセージの下の ⋯ メニューからピン留めできます。ウィンドウは「設定」で大きくできますが、使用するメモリも増えます。新しい会話は空のウィンドウから始まります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One message above the line no longer fits, so the model does not see it. It is still here; nothing was deleted.</source>
            <translation>線より上の1件のメッセージは収まらなくなったため、モデルからは見えません。削除されたわけではなく、会話に残っています。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n messages above the line no longer fit, so the model does not see them. They are still here; nothing was deleted.</source>
            <translation>
                <numerusform>線より上の%n件のメッセージは収まらなくなったため、モデルからは見えません。削除されたわけではなく、会話に残っています。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>One pinned turn above the line is still read.</source>
            <translation>線より上にあるピン留めした1件のやり取りは、引き続き読まれます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>%n pinned turns above the line are still read.</source>
            <translation>
                <numerusform>線より上にあるピン留めした%n件のやり取りは、引き続き読まれます。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>What the model sees</source>
            <translation>モデルから見える範囲</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/context_info.py" />
            <source>Open settings</source>
            <translation>設定を開く</translation>
        </message>
    </context>
    <context>
        <name>ConversationDelegate</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Name of the folder</source>
            <translation>フォルダーの名前</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_delegate.py" />
            <source>Title of the conversation</source>
            <translation>会話のタイトル</translation>
        </message>
    </context>
    <context>
        <name>ConversationList</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_list.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
    </context>
    <context>
        <name>ConversationMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Open in own window</source>
            <translation>別のウィンドウで開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Unpin</source>
            <translation>ピン留めを外す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Pin</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Take out of the archive</source>
            <translation>アーカイブから出す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Close and forget</source>
            <translation>閉じて破棄</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Put back</source>
            <translation>戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Delete for good…</source>
            <translation>完全に削除…</translation>
        </message>
    </context>
    <context>
        <name>ConversationSource</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
    </context>
    <context>
        <name>ConversationWindows</name>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Main window: {0}</source>
            <translation>メインウィンドウ: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>Incognito conversation</source>
            <translation>シークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/windows.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
    </context>
    <context>
        <name>ConversationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/conversations.py" />
            <source>Backups…</source>
            <translation>バックアップ…</translation>
        </message>
    </context>
    <context>
        <name>DeleteSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete {0}?</source>
            <translation>{0}を削除しますか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/delete_sheet.py" />
            <source>This frees {0} on the disk. Your conversations stay, and the model can be downloaded again.</source>
            <translation>ディスクの空きが{0}増えます。会話はそのまま残り、モデルは再度ダウンロードできます。</translation>
        </message>
    </context>
    <context>
        <name>DeviceEntry</name>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device: {0}</source>
            <translation>このデバイスを使用：{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/device_entry.py" />
            <source>Use this device</source>
            <translation>このデバイスを使用</translation>
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
            <translation>GPUが受け持たない部分をすべて計算します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver did not answer when it was asked what there is, so the CPU is used. Restarting the computer or another driver may help.</source>
            <translation>どのデバイスがあるかを問い合わせたところ、グラフィックドライバーが応答しなかったため、CPUを使用しています。コンピューターの再起動や別のドライバーで解決することがあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver could not be asked what there is, so the CPU is used.</source>
            <translation>どのデバイスがあるかをグラフィックドライバーに問い合わせられなかったため、CPUを使用しています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>The graphics driver crashed when it was asked what there is, so the CPU is used. Another driver may help.</source>
            <translation>どのデバイスがあるかを問い合わせたところ、グラフィックドライバーがクラッシュしたため、CPUを使用しています。別のドライバーで解決することがあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>This engine is built for the CPU alone.</source>
            <translation>このエンジンはCPU専用にビルドされています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>No GPU was found, so the CPU is used. This engine is built for {0}.</source>
            <translation>GPUが見つからなかったため、CPUを使用しています。このエンジンは{0}向けにビルドされています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU that shares the computer's memory</source>
            <translation>コンピューターとメモリを共有するGPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>GPU</source>
            <translation>GPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Not used.</source>
            <translation>使用していません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because it gave other results than the CPU: its driver is faulty. After an update of the driver it is tried again by itself.</source>
            <translation>CPUと異なる結果を出したため、オフにしました。ドライバーに問題があります。ドライバーを更新すると、自動的にもう一度試します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Switched off because the engine stopped more than once with it. After an update of the driver it is tried again by itself.</source>
            <translation>このデバイスでエンジンが2回以上停止したため、オフにしました。ドライバーを更新すると、自動的にもう一度試します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>Holds {0} of the model's {1} layers.</source>
            <translation>モデルの{1}層のうち{0}層を受け持っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/device_words.py" />
            <source>{0} of {1} free</source>
            <translation>{1}中{0}空き</translation>
        </message>
    </context>
    <context>
        <name>DevicesRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>Look again</source>
            <translation>もう一度調べる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/devices_row.py" />
            <source>graphics card processor GPU driver CUDA Vulkan Metal VRAM memory</source>
            <translation>グラフィックカード プロセッサー GPU ドライバー CUDA Vulkan Metal VRAM メモリ graphics card</translation>
        </message>
    </context>
    <context>
        <name>DownloadBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>Download of {0}</source>
            <translation>{0}のダウンロード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>waiting for the network</source>
            <translation>ネットワークを待っています</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>checking the file</source>
            <translation>ファイルを確認中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/download_bar.py" />
            <source>stopped, see Models</source>
            <translation>停止、「モデル」を参照</translation>
        </message>
    </context>
    <context>
        <name>EmptyConversation</name>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Start the tour</source>
            <translation>ツアーを始める</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Incognito conversation</source>
            <translation>シークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know about WizChat?</source>
            <translation>WizChatについて、何を知りたいですか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>What would you like to know?</source>
            <translation>何について知りたいですか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Nothing you write here is saved, nor what is answered. It stays until you close it or quit WizChat; then it is gone for good.</source>
            <translation>ここでの質問も回答も保存されません。閉じるかWizChatを終了するまで残り、その後は完全に消えます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet; a message waits for it.</source>
            <translation>使えるモデルがまだありません。メッセージは準備ができるまで待機します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Ask in your own words, or begin with one of these.</source>
            <translation>自分の言葉で質問するか、次のどれかから始めてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is here yet. You can write already; the message waits for it.
Meanwhile the tour, a tiny model that is already here, knows this app.</source>
            <translation>モデルはまだありません。今から入力しておけば、メッセージはモデルを待ちます。
その間、内蔵の小さなモデル「ツアー」が、このアプリについてお答えします。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>Everything stays on this computer.</source>
            <translation>すべてはこのコンピューターの中にとどまります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/empty.py" />
            <source>No model is ready yet. You can write already; the message waits for it.</source>
            <translation>使えるモデルがまだありません。今から入力しておけば、メッセージはモデルを待ちます。</translation>
        </message>
    </context>
    <context>
        <name>Engine</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file is no longer there. Choose another model, or put the file back.</source>
            <translation>モデルのファイルが見つかりません。別のモデルを選ぶか、ファイルを元の場所に戻してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model's file cannot be read: it is damaged, cut off, or no model. Verify it in Models, or download it again.</source>
            <translation>モデルのファイルを読み込めません。破損しているか、途中で切れているか、モデルではありません。「モデル」で検証するか、ダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>There is not enough memory for this model. Close other apps, or choose a smaller quantization.</source>
            <translation>このモデルに必要なメモリが足りません。ほかのアプリを閉じるか、より小さい量子化を選んでください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gives wrong results with this model. Switch it off in Settings, under Engine.</source>
            <translation>このモデルではGPUの結果が誤っています。設定の「エンジン」でオフにしてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Loading was stopped.</source>
            <translation>読み込みを中止しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The model could not be loaded. The engine's log has the details.</source>
            <translation>モデルを読み込めませんでした。詳細はエンジンのログにあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>Memory was short</source>
            <translation>メモリが不足した</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped with this model</source>
            <translation>このモデルでエンジンが停止した</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The GPU gave wrong results</source>
            <translation>GPUの結果が誤っていた</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the model runs on the CPU, with a window of {1} tokens.</source>
            <translation>{0}ため、モデルはCPUで、{1}トークンのウィンドウで動作します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so {1} layers run on the GPU and the others on the CPU.</source>
            <translation>{0}ため、{1}層をGPUで、残りをCPUで実行します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>{0}, so the window is {1} tokens now.</source>
            <translation>{0}ため、ウィンドウを{1}トークンにしました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped and is starting again. What was written is kept; the next message works as soon as the model is loaded.</source>
            <translation>エンジンが停止し、再起動しています。ここまでの内容は残っています。モデルが読み込まれ次第、次のメッセージを送れます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine cannot be started: {0}</source>
            <translation>エンジンを起動できません: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine is of another version than the app. Install WizChat again.</source>
            <translation>エンジンとアプリのバージョンが一致しません。WizChatをインストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine_words.py" />
            <source>The engine stopped several times and stays down. What was written is kept. Choose the model again to start it, or try a smaller one.</source>
            <translation>エンジンが何度も停止したため、再起動を中止しました。ここまでの内容は残っています。モデルを選び直すと起動します。より小さいモデルもお試しください。</translation>
        </message>
    </context>
    <context>
        <name>EnginePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/engine.py" />
            <source>This is the tour, a tiny model that knows this app and nothing else. It is not WizardLM-2.</source>
            <translation>これはツアーです。このアプリのことだけを知っている小さなモデルで、WizardLM-2ではありません。</translation>
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
            <translation>シークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} days left</source>
            <translation>残り{0}日</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>1 day left</source>
            <translation>残り1日</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>Deleted at the next start</source>
            <translation>次回の起動時に削除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0}+ matches</source>
            <translation>{0}件以上</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>{0} matches</source>
            <translation>{0}件一致</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>being answered</source>
            <translation>回答中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in its own window</source>
            <translation>別のウィンドウで表示中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the archive</source>
            <translation>アーカイブ内</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/entries.py" />
            <source>in the folder {0}</source>
            <translation>フォルダー「{0}」内</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message>
            <location filename="../../wizchat/ui/chat/sayings.py" />
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Assistant</source>
            <translation>アシスタント</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Attached: {0}</source>
            <translation>添付: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A conversation in WizChat, last changed {0}</source>
            <translation>WizChatでの会話、最終更新 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Stopped before its end.</source>
            <translation>途中で停止しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Cut at a limit.</source>
            <translation>上限に達して途切れました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>The engine failed here.</source>
            <translation>ここでエンジンに障害が発生しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 conversation</source>
            <translation>会話1件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} conversations</source>
            <translation>会話{0}件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 message</source>
            <translation>メッセージ1件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} messages</source>
            <translation>メッセージ{0}件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is too large to import: {1}, and the most is {2}.</source>
            <translation>「{0}」は大きすぎてインポートできません（{1}）。上限は{2}です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} was written by a later version than the one WizChat knows. Nothing was imported.</source>
            <translation>「{0}」は、このWizChatより新しいバージョンで作成されています。何もインポートされていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged or was cut short ({1}). Nothing was imported; export or download it again.</source>
            <translation>「{0}」は破損しているか、途中で切れています（{1}）。何もインポートされていません。もう一度エクスポートまたはダウンロードしてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversation with a message in it.</source>
            <translation>「{0}」には、メッセージを含む会話がありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} cannot be read: {1}.</source>
            <translation>「{0}」を読み取れません: {1}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} holds no conversations that WizChat knows. Nothing was imported.</source>
            <translation>「{0}」には、WizChatで扱える会話がありません。何もインポートされていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk of {0}. Nothing was written there; free some space or choose another place.</source>
            <translation>「{0}」のあるディスクの空き容量が足りません。何も書き込まれていません。空きを増やすか、別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be written to. Nothing was changed; choose another place.</source>
            <translation>「{0}」に書き込む権限がありません。何も変更されていません。別の場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be written: {1}. Nothing was changed there.</source>
            <translation>「{0}」に書き込めませんでした: {1}。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>There is not enough room on the disk ({0}). Free some space, then try again.</source>
            <translation>ディスクの空き容量が足りません（{0}）。空きを増やしてから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} may not be read or written to.</source>
            <translation>「{0}」を読み書きする権限がありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Another program holds {0}. Close it, then try again.</source>
            <translation>別のプログラムが「{0}」を使用しています。終了してから、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} is damaged and of no use.</source>
            <translation>「{0}」は破損しており、使用できません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>A later version of WizChat wrote {0}. Use that version, or a newer one.</source>
            <translation>「{0}」は、より新しいバージョンのWizChatで作成されています。そのバージョン以降をお使いください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} could not be read or written.</source>
            <translation>「{0}」を読み書きできませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3} to {4}.</source>
            <translation>{1}の{0}（{2}、{3}～{4}）。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} from {1} with {2}, {3}.</source>
            <translation>{1}の{0}（{2}、{3}）。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>{0} of them are here already.</source>
            <translation>うち{0}件はすでにあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>1 of them is here already.</source>
            <translation>うち1件はすでにあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>It is here already.</source>
            <translation>すでにあります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Left out, without messages: {0}.</source>
            <translation>メッセージがないため除外: {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exchange_words.py" />
            <source>Could not be read and are left out: {0}.</source>
            <translation>読み取れないため除外: {0}件。</translation>
        </message>
    </context>
    <context>
        <name>ExportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Export here</source>
            <translation>ここにエクスポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exporting…</source>
            <translation>エクスポートしています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Exported to {0}</source>
            <translation>{0}にエクスポートしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>{0} exported to {1}</source>
            <translation>{0}を{1}にエクスポートしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/exports.py" />
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
    </context>
    <context>
        <name>ExportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Export…</source>
            <translation>エクスポート…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>This conversation: {0}</source>
            <translation>この会話: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>The {0} selected conversations</source>
            <translation>選択した会話（{0}件）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>All conversations</source>
            <translation>すべての会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>With all versions of questions and answers</source>
            <translation>質問と回答のすべてのバージョンを含める</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>There is nothing to export yet.</source>
            <translation>エクスポートできるものがまだありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Web page (HTML)</source>
            <translation>Webページ（HTML）</translation>
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
            <translation>閲覧や印刷に向いたページです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>One file for any browser, light and dark. Nothing in it runs or is fetched.</source>
            <translation>どのブラウザーでも開ける1つのファイルで、ライトとダークに対応します。スクリプトは含まれず、外部からの読み込みもありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Plain text as the model writes it.</source>
            <translation>モデルが書いたままのプレーンテキストです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/export_sheet.py" />
            <source>Everything: model, settings and seed of each answer, which mostly give the same answer again. WizChat imports it.</source>
            <translation>各回答のモデル、設定、シードまで含む完全なデータです。多くの場合、同じ回答を再現できます。WizChatにインポートできます。</translation>
        </message>
    </context>
    <context>
        <name>Facts</name>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Quantization</source>
            <translation>量子化</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>File (SHA-256)</source>
            <translation>ファイル（SHA-256）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Asked</source>
            <translation>質問</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Prompt</source>
            <translation>プロンプト</translation>
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
            <translation>{0}トークン/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>About this answer</source>
            <translation>この回答について</translation>
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
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>Length limit</source>
            <translation>長さの上限</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>0 (always the likeliest word)</source>
            <translation>0（常に最も確率の高い語）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>1 token</source>
            <translation>1トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/facts.py" />
            <source>{0} tokens</source>
            <translation>{0}トークン</translation>
        </message>
    </context>
    <context>
        <name>Fatal</name>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>{0}: {1}. Your conversations and models belong there. Check the folder's permissions and the disk, or set WIZCHAT_HOME to another folder.</source>
            <translation>{0}: {1}。ここは会話とモデルを保存するフォルダーです。フォルダーのアクセス権とディスクを確認するか、WIZCHAT_HOMEに別のフォルダーを設定してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat cannot use its folder</source>
            <translation>WizChatのフォルダーを使用できません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Install it again; conversations and models stay. ({0})</source>
            <translation>インストールし直してください。会話とモデルはそのまま残ります。（{0}）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat is not installed completely</source>
            <translation>WizChatが完全にインストールされていません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>Everything is saved. Start it as you usually do. ({0})</source>
            <translation>すべて保存されています。いつものように起動してください。（{0}）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/fatal.py" />
            <source>WizChat could not be started again</source>
            <translation>WizChatを再起動できませんでした</translation>
        </message>
    </context>
    <context>
        <name>FileProblems</name>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>This file cannot be used: {0}</source>
            <translation>このファイルは使用できません: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is not a GGUF file, so it was not added.</source>
            <translation>「{0}」はGGUFファイルではないため、追加されませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off. Copy or download it again.</source>
            <translation>「{0}」は途中で切れています。コピーまたはダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is cut off: {1} of {2} are here. Copy or download it again.</source>
            <translation>「{0}」は途中で切れています（{2}のうち{1}）。コピーまたはダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is of GGUF version {1}, which this app does not read.</source>
            <translation>「{0}」はGGUFバージョン{1}で、このアプリでは読めません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is damaged: its header contradicts itself. Download it again.</source>
            <translation>「{0}」は破損しており、ヘッダーに矛盾があります。ダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is a {1} model. WizChat speaks to WizardLM-2 alone, so it was not added.</source>
            <translation>「{0}」は{1}モデルです。WizChatで使えるのはWizardLM-2だけのため、追加されませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>different</source>
            <translation>別の</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} reads text in other pieces than WizardLM-2 does ({1} of them), so it was not added.</source>
            <translation>「{0}」はWizardLM-2とは異なる単位（{1}種類）でテキストを読むため、追加されませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} stores its weights in a way that this app does not read.</source>
            <translation>「{0}」の重みは、このアプリでは読めない形式で保存されています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is part {1} of {2}. Add the first part.</source>
            <translation>「{0}」は{2}個のうち{1}番目の部分です。最初の部分を追加してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} holds a vocabulary and no model.</source>
            <translation>「{0}」には語彙だけがあり、モデルがありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>A part of the model is missing: {0}</source>
            <translation>モデルの一部がありません: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is no file at {0}.</source>
            <translation>「{0}」にファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} cannot be read. Check its permissions and the disk.</source>
            <translation>「{0}」を読み取れません。アクセス権とディスクを確認してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} is still being written by another program. Add it when that is done.</source>
            <translation>「{0}」は別のプログラムがまだ書き込み中です。終わってから追加してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be deleted; another program may be using it.</source>
            <translation>「{0}」を削除できませんでした。別のプログラムが使用している可能性があります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>There is another file at {0}. It stays as it is; move it away, then try again.</source>
            <translation>「{0}」には別のファイルがあります。そのファイルには手を加えていません。移動してから、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>{0} could not be written. The model is where it was; check the disk and its permissions.</source>
            <translation>「{0}」に書き込めませんでした。モデルは元の場所にあります。ディスクとアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. Nothing was moved.</source>
            <translation>ディスクの空き容量が足りません。必要な容量は{0}、{2}の空きは{1}です。何も移動していません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models could not be written to {0}. No model was touched; check the disk and its free space.</source>
            <translation>モデルの一覧を「{0}」に書き込めませんでした。モデルには影響ありません。ディスクと空き容量を確認してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>“{0}” is no file on the Hub. Write it as owner/repo/file.gguf, as in its address.</source>
            <translation>「{0}」はHub上のファイルではありません。アドレスにあるとおり、owner/repo/file.ggufの形で入力してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>The list of models to download cannot be read: {0}. Install WizChat again.</source>
            <translation>ダウンロードできるモデルの一覧を読み取れません: {0}。WizChatをインストールし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_problems.py" />
            <source>That model is no longer in the list.</source>
            <translation>そのモデルはもう一覧にありません。</translation>
        </message>
    </context>
    <context>
        <name>FileRow</name>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>It is checked before it is added.</source>
            <translation>追加する前に確認します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/file_row.py" />
            <source>Add {0}</source>
            <translation>{0}を追加</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find in this conversation</source>
            <translation>この会話内を検索</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Previous place (Shift+Enter)</source>
            <translation>前の一致（Shift+Enter）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Next place (Enter)</source>
            <translation>次の一致（Enter）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Close (Esc)</source>
            <translation>閉じる（Esc）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Find</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Not found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/find_bar.py" />
            <source>Searching…</source>
            <translation>検索しています…</translation>
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
            <translation>このコンピューターで、プライベートにチャット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B runs here. Nothing you write leaves it, and it works offline.</source>
            <translation>WizardLM-2 7Bはこのコンピューター上で動作します。入力した内容が外部に送られることはなく、オフラインで使えます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>This computer</source>
            <translation>このコンピューター</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Download and start</source>
            <translation>ダウンロードして開始</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file I have…</source>
            <translation>手元のGGUFファイルを使う…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All quantizations…</source>
            <translation>すべての量子化…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Found in {0}: {1}</source>
            <translation>{0}にあるファイル: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>Use a GGUF file</source>
            <translation>GGUFファイルを使う</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUFモデル (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/first_run.py" />
            <source>WizardLM-2 7B was released in April 2024 under Apache-2.0 and withdrawn by its publisher within a day; these are community copies, checked by their SHA-256. It knows nothing after its training and can be wrong.</source>
            <translation>WizardLM-2 7Bは2024年4月にApache-2.0で公開され、1日足らずで公開元によって取り下げられました。ここで提供するのはコミュニティが保存していたコピーで、SHA-256で検証されます。学習より後のことは知らず、間違えることもあります。</translation>
        </message>
    </context>
    <context>
        <name>FolderEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>Choose a folder</source>
            <translation>フォルダーを選択</translation>
        </message>
    </context>
    <context>
        <name>FolderMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Move to &amp;folder</source>
            <translation>フォルダーに移動(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>No folder</source>
            <translation>フォルダーなし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
    </context>
    <context>
        <name>FontEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/editors.py" />
            <source>{0} (not installed)</source>
            <translation>{0}（未インストール）</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Copy message</source>
            <translation>メッセージをコピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit</source>
            <translation>編集</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Edit message</source>
            <translation>メッセージを編集</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate</source>
            <translation>再生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Regenerate answer</source>
            <translation>回答を再生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Continue answer</source>
            <translation>回答の続きを生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Branch</source>
            <translation>分岐</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Do not send</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More to do with this message</source>
            <translation>このメッセージのその他の操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Pinned</source>
            <translation>ピン留め中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>This turn stays in the context window</source>
            <translation>このやり取りはコンテキストウィンドウに残ります</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>About this answer: {0}</source>
            <translation>この回答について: {0}</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Show the sidebar</source>
            <translation>サイドバーを表示</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/header.py" />
            <source>Incognito</source>
            <translation>シークレット</translation>
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
            <translation>シークレット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Pinned</source>
            <translation>ピン留め</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Previous 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>Folder {0}</source>
            <translation>フォルダー {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>collapsed, {0} in it</source>
            <translation>折りたたみ、{0}件</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/heading_words.py" />
            <source>expanded, {0} in it</source>
            <translation>展開、{0}件</translation>
        </message>
    </context>
    <context>
        <name>HubFileSheet</name>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Add from Hub</source>
            <translation>Hubから追加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>A GGUF file of WizardLM-2 on the Hugging Face Hub, as owner/repo/file.gguf:</source>
            <translation>Hugging Face Hub上のWizardLM-2のGGUFファイルを、owner/repo/file.ggufの形で入力:</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/hub_file_sheet.py" />
            <source>File on the Hub</source>
            <translation>Hub上のファイル</translation>
        </message>
    </context>
    <context>
        <name>ImportPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Import conversations</source>
            <translation>会話をインポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>All files</source>
            <translation>すべてのファイル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Reading {0}…</source>
            <translation>{0}を読み取っています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Something unexpected went wrong while this was read. Nothing was imported; choose something else, or see Help &gt; System report.</source>
            <translation>読み取り中に予期しない問題が起きました。何もインポートされていません。別のものを選ぶか、「ヘルプ &gt; システムレポート」をご覧ください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Importing…</source>
            <translation>インポートしています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Nothing was imported.</source>
            <translation>何もインポートされませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported, then no more.</source>
            <translation>{0}をインポートしたところで中断しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} imported</source>
            <translation>{0}をインポートしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>{0} skipped, here already</source>
            <translation>{0}はすでにあるためスキップしました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/imports.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>ImportSheet</name>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import conversations</source>
            <translation>会話をインポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import</source>
            <translation>インポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>From WizChat (JSON), ChatGPT (the .zip of its export, or conversations.json), GPT4All (.chat files), LM Studio (.conversation.json files) and Jan (thread folders). Nothing is stored before you have seen what it is.</source>
            <translation>WizChat（JSON）、ChatGPT（エクスポートの.zipまたはconversations.json）、GPT4All（.chatファイル）、LM Studio（.conversation.jsonファイル）、Jan（スレッドのフォルダー）から取り込めます。内容を確認するまで何も保存されません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/import_sheet.py" />
            <source>Import those again, as copies</source>
            <translation>すでにあるものも、コピーとしてもう一度インポート</translation>
        </message>
    </context>
    <context>
        <name>IncognitoMark</name>
        <message>
            <location filename="../../wizchat/ui/widgets/incognito_mark.py" />
            <source>Nothing of this conversation is saved on this computer.</source>
            <translation>この会話の内容は、このコンピューターに一切保存されません。</translation>
        </message>
    </context>
    <context>
        <name>IncognitoPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close “{0}”? It was not saved and is gone for good then.</source>
            <translation>「{0}」を閉じますか？保存されていないため、閉じると完全に消えます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/incognito.py" />
            <source>Close and forget</source>
            <translation>閉じて破棄</translation>
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
            <translation>{0}に検証済み</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/installed.py" />
            <source>not in the catalogue</source>
            <translation>カタログにありません</translation>
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
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Use {0}</source>
            <translation>{0}を使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>More about {0}</source>
            <translation>{0}のその他の操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>In use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Used in place</source>
            <translation>元の場所で使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>verifying {0}</source>
            <translation>{0}を検証中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>waits to be tuned until nothing is asked</source>
            <translation>調整待ち。質問がないときに始めます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}, waits</source>
            <translation>調整中 {0}、待機中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>tuning {0}</source>
            <translation>調整中 {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is no longer there. Put it back, or remove it from the list.</source>
            <translation>ファイルが見つかりません。元の場所に戻すか、一覧から外してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>The file is damaged. Remove it and download it again.</source>
            <translation>ファイルが破損しています。削除してダウンロードし直してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} tokens/s here</source>
            <translation>このPCで{0}トークン/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>{0} times faster since tuned</source>
            <translation>調整後は{0}倍の速さ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Tune for this computer</source>
            <translation>このコンピューターに合わせて調整</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Verify</source>
            <translation>検証</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Remove from the list</source>
            <translation>一覧から外す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/installed_row.py" />
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
    </context>
    <context>
        <name>JumpPill</name>
        <message>
            <location filename="../../wizchat/ui/chat/pill.py" />
            <source>Jump to the end</source>
            <translation>末尾へ移動</translation>
        </message>
    </context>
    <context>
        <name>KeepingPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>New folder</source>
            <translation>新しいフォルダー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/keeping.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>KeptView</name>
        <message>
            <location filename="../../wizchat/ui/shell/kept_view.py" />
            <source>Back to the conversations</source>
            <translation>会話に戻る</translation>
        </message>
    </context>
    <context>
        <name>LibraryPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of models could not be read; it is kept as {0}. The models folder is being looked through.</source>
            <translation>モデルの一覧を読み取れなかったため、{0}として残しました。モデルフォルダーを調べています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>The list of downloads could not be read; it is kept as {0}. Start a download again, and it goes on from where it was.</source>
            <translation>ダウンロードの一覧を読み取れなかったため、{0}として残しました。もう一度ダウンロードを始めると、続きから再開します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. Choose it at the top right.</source>
            <translation>{0}のダウンロードと検証が完了しました。右上で選べます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Delete the file</source>
            <translation>ファイルを削除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is here and verified. From now on it answers.</source>
            <translation>{0}のダウンロードと検証が完了しました。これからはこのモデルが回答します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>{0} is used now, and that could not be saved for the next start: {1}</source>
            <translation>現在{0}を使用していますが、次回の起動用に保存できませんでした: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/library.py" />
            <source>Checking {0}: {1}</source>
            <translation>{0}を確認中: {1}</translation>
        </message>
    </context>
    <context>
        <name>LinkCard</name>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Write to this address in your mail program?</source>
            <translation>メールソフトでこのアドレス宛てのメールを作成しますか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Open {0} in the browser?</source>
            <translation>{0}をブラウザーで開きますか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/link_popover.py" />
            <source>Link</source>
            <translation>リンク</translation>
        </message>
    </context>
    <context>
        <name>Message</name>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>You</source>
            <translation>あなた</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/clipping.py" />
            <source>{0}:</source>
            <translation>{0}：</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Do not send</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Copy as Markdown</source>
            <translation>Markdownとしてコピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Select message</source>
            <translation>メッセージを選択</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Regenerate answer</source>
            <translation>回答を再生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Continue answer</source>
            <translation>回答の続きを生成</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Edit question</source>
            <translation>質問を編集</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Save as prompt</source>
            <translation>プロンプトとして保存</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Branch into a new conversation</source>
            <translation>新しい会話に分岐</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Pin this turn in the context window</source>
            <translation>このやり取りをコンテキストウィンドウにピン留め</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Unpin this turn</source>
            <translation>このやり取りのピン留めを外す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>About this answer…</source>
            <translation>この回答について…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_actions.py" />
            <source>Delete question and answer</source>
            <translation>質問と回答を削除</translation>
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
            <translation>リンク</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Open in the browser</source>
            <translation>ブラウザーで開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/message_menu.py" />
            <source>Copy address</source>
            <translation>アドレスをコピー</translation>
        </message>
    </context>
    <context>
        <name>MessageView</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>MessagesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>{0} (branch)</source>
            <translation>{0}（分岐）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/messages.py" />
            <source>Branch</source>
            <translation>分岐</translation>
        </message>
    </context>
    <context>
        <name>ModelChip</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model: {0}</source>
            <translation>モデル: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>No model</source>
            <translation>モデルなし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Starting</source>
            <translation>起動中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Loading {0} · {1}</source>
            <translation>{0}を読み込み中 · {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · resting</source>
            <translation>{0} · 休止中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>{0} · not running</source>
            <translation>{0} · 停止中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_chip.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
    </context>
    <context>
        <name>ModelFiles</name>
        <message>
            <location filename="../../wizchat/ui/presenters/files.py" />
            <source>the models folder</source>
            <translation>モデルフォルダー</translation>
        </message>
    </context>
    <context>
        <name>ModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is installed</source>
            <translation>モデルがインストールされていません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Start the tour</source>
            <translation>ツアーを始める</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Open Models</source>
            <translation>「モデル」を開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>No model is chosen. What you write waits until one is.</source>
            <translation>モデルが選ばれていません。入力した内容は、モデルを選ぶまで待機します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The engine is starting.</source>
            <translation>エンジンを起動しています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model is being read. What you write waits until it is ready.</source>
            <translation>モデルを読み込んでいます。入力した内容は、準備ができるまで待機します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Runs here, on {0}.</source>
            <translation>このコンピューターの{0}で動作しています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>Nobody asked for a while, so its memory is free for other apps. The next message wakes the model.</source>
            <translation>しばらく質問がなかったため、メモリをほかのアプリに空けています。次のメッセージでモデルが再開します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>The model does not run. Choose it again to retry.</source>
            <translation>モデルは動作していません。もう一度選ぶと再試行します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}、ファイルなし</translation>
        </message>
    </context>
    <context>
        <name>ModelsWindow</name>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add from Hub…</source>
            <translation>Hubから追加…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a file…</source>
            <translation>ファイルを追加…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Installed</source>
            <translation>インストール済み</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>In the models folder, not added yet</source>
            <translation>モデルフォルダー内（未追加）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Available</source>
            <translation>ダウンロード可能</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} in Models</source>
            <translation>モデルの合計{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>{0} free</source>
            <translation>空き{0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>Add a GGUF file</source>
            <translation>GGUFファイルを追加</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>GGUF models (*.gguf)</source>
            <translation>GGUFモデル (*.gguf)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/models_window.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
    </context>
    <context>
        <name>MoreMenus</name>
        <message>
            <location filename="../../wizchat/ui/shell/more_menus.py" />
            <source>More menus</source>
            <translation>その他のメニュー</translation>
        </message>
    </context>
    <context>
        <name>MoveLine</name>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Moving models</source>
            <translation>モデルを移動中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/move_line.py" />
            <source>Move</source>
            <translation>移動</translation>
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
            <translation>1個のモデル（{0}）を{1}から{2}へ移動できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>{3} models ({0}) can be moved from {1} to {2}.</source>
            <translation>{3}個のモデル（{0}）を{1}から{2}へ移動できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving: {0} of {1}. The models can be used meanwhile.</source>
            <translation>移動中：{1}中{0}。その間もモデルを使えます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moving…</source>
            <translation>移動中…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/moving.py" />
            <source>Moved. The models are in {0} now.</source>
            <translation>移動しました。モデルは現在「{0}」にあります。</translation>
        </message>
    </context>
    <context>
        <name>Need</name>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} GB: more than this computer has</source>
            <translation>{0} GB必要: このコンピューターの容量を超えます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB: tight</source>
            <translation>{0} GB必要（全{1} GB）: ぎりぎり</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/need.py" />
            <source>needs {0} of {1} GB</source>
            <translation>{0} GB必要（全{1} GB）</translation>
        </message>
    </context>
    <context>
        <name>NetworkRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>WizChat connects only when you download</source>
            <translation>WizChatが接続するのはダウンロード時だけです</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Chatting needs no connection, and nothing you write leaves this computer. There is no telemetry, no account, and no look for updates.</source>
            <translation>チャットに接続は必要なく、入力した内容がこのコンピューターの外に出ることはありません。テレメトリー、アカウント、更新の確認は一切ありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>privacy internet offline firewall HTTPS_PROXY</source>
            <translation>プライバシー インターネット ネットワーク オフライン ファイアウォール プロキシ 通信 privacy internet offline firewall HTTPS_PROXY</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>None is set: downloads go straight to the server. Set HTTPS_PROXY in the environment, or a proxy in the system's settings, before WizChat starts.</source>
            <translation>設定されていません。ダウンロードはサーバーに直接接続します。プロキシを使うには、WizChatの起動前に環境変数HTTPS_PROXYか、システムの設定でプロキシを指定してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as {2} in the environment says.</source>
            <translation>{0}は、環境変数{2}の指定により{1}を経由します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>{0} goes through {1}, as the system's settings say.</source>
            <translation>{0}は、システムの設定により{1}を経由します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/network_row.py" />
            <source>Everything</source>
            <translation>すべての通信</translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/notice.py" />
            <source>Notice</source>
            <translation>お知らせ</translation>
        </message>
    </context>
    <context>
        <name>NotificationsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>“{0}” has an answer</source>
            <translation>「{0}」に回答がありました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>Incognito conversation</source>
            <translation>シークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer failed.</source>
            <translation>回答に失敗しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/notifications.py" />
            <source>The answer is there.</source>
            <translation>回答が完了しました。</translation>
        </message>
    </context>
    <context>
        <name>Numbers</name>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
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
            <translation>{0} MB/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} kB/s</source>
            <translation>{0} kB/秒</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>under a minute</source>
            <translation>1分未満</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>more than a day</source>
            <translation>1日以上</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about a minute</source>
            <translation>約1分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n minutes</source>
            <translation>
                <numerusform>約%n分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>about an hour</source>
            <translation>約1時間</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/words.py" />
            <source>about %n hours</source>
            <translation>
                <numerusform>約%n時間</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/words.py" />
            <source>{0} left</source>
            <translation>残り{0}</translation>
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
            <translation>Ctrl+Enter</translation>
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
            <translation>ここで使う</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/objection.py" />
            <source>Leave it</source>
            <translation>変更しない</translation>
        </message>
    </context>
    <context>
        <name>OfferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download</source>
            <translation>ダウンロード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Download {0}</source>
            <translation>{0}をダウンロード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/offer_row.py" />
            <source>Recommended</source>
            <translation>おすすめ</translation>
        </message>
    </context>
    <context>
        <name>Offers</name>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>{0} GB memory</source>
            <translation>メモリ{0} GB</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>1 core</source>
            <translation>1コア</translation>
        </message>
        <message numerus="yes">
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>%n cores</source>
            <translation>
                <numerusform>%nコア</numerusform>
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
            <translation>非常に低い: お試し専用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for small machines; mistakes are noticeable</source>
            <translation>小規模なマシン向け、誤りが目立つ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>reduced: some mistakes are noticeable</source>
            <translation>やや低い: 誤りに気づくことがある</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>hard to tell from the original for most questions</source>
            <translation>大半の質問でオリジナルと遜色なし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>a little closer to the original</source>
            <translation>オリジナルにもう少し近い</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>very close to the original</source>
            <translation>オリジナルに非常に近い</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>practically the original</source>
            <translation>オリジナルと実質的に同じ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>the original; slow here</source>
            <translation>オリジナル、ここでは低速</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>for large machines</source>
            <translation>大規模なマシン向け</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/offers.py" />
            <source>Announced in April 2024 and never released. Files by this name are others.</source>
            <translation>2024年4月に発表され、公開されることはありませんでした。この名前のファイルは別物です。</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Reset {0} to the default</source>
            <translation>{0}を既定値に戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0} ({1}).</source>
            <translation>既定値: {0}（{1}）。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Default: {0}.</source>
            <translation>既定値: {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>From {0} to {1}.</source>
            <translation>{0}～{1}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>Allowed is {0} to {1}. {2} is still used.</source>
            <translation>使えるのは{0}～{1}です。引き続き{2}を使用します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>The whole path of a folder is needed here. The old one is still used.</source>
            <translation>フォルダーの完全なパスを入力してください。引き続き以前のものを使用します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>An address starts with https:// or http://. The old one is still used.</source>
            <translation>アドレスの先頭はhttps://またはhttp://にしてください。引き続き以前のものを使用します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_row.py" />
            <source>This cannot be used. The old value still is.</source>
            <translation>この値は使用できません。引き続き以前の値を使用します。</translation>
        </message>
    </context>
    <context>
        <name>OwnMessage</name>
        <message>
            <location filename="../../wizchat/ui/chat/message.py" />
            <source>You wrote</source>
            <translation>あなたのメッセージ</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>{0} · on</source>
            <translation>{0} · オン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>in use</source>
            <translation>使用中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Its file is missing</source>
            <translation>ファイルがありません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>model switch load use</source>
            <translation>モデル 切り替え 変更 読み込み 使用 model switch load use</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>Shortcuts</source>
            <translation>ショートカット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>keyboard keys keybindings hotkeys change</source>
            <translation>キーボード キー割り当て ホットキー ショートカット 変更 keyboard keys keybindings hotkeys change</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/palette_sources.py" />
            <source>settings preferences options</source>
            <translation>設定 環境設定 オプション 基本設定 settings preferences options</translation>
        </message>
    </context>
    <context>
        <name>PaletteList</name>
        <message>
            <location filename="../../wizchat/ui/palette/list.py" />
            <source>What was found</source>
            <translation>検索結果</translation>
        </message>
    </context>
    <context>
        <name>PaletteRows</name>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Used lately</source>
            <translation>最近使った項目</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Conversations</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>action</source>
            <translation>操作</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>setting</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>not available</source>
            <translation>使用不可</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/palette/rows.py" />
            <source>Yesterday</source>
            <translation>昨日</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Models</source>
            <translation>「モデル」を開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/place_buttons.py" />
            <source>Open Settings</source>
            <translation>「設定」を開く</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>The settings could not be read, so the defaults are used. The file is kept as {0}.</source>
            <translation>設定を読み取れなかったため、既定値を使用します。元のファイルは{0}として残しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Some settings could not be used; their defaults are in force.</source>
            <translation>一部の設定は使用できなかったため、既定値を適用しています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>This value is not possible.</source>
            <translation>この値は使用できません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>It could not be saved: {0}</source>
            <translation>保存できませんでした: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Takes effect at the next start.</source>
            <translation>次回の起動時に有効になります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/preferences.py" />
            <source>Restart now</source>
            <translation>今すぐ再起動</translation>
        </message>
    </context>
    <context>
        <name>PresetRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Custom</source>
            <translation>カスタム</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>sampling randomness greedy</source>
            <translation>サンプリング ランダム 貪欲法 創造性 sampling randomness greedy</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Official (greedy)</source>
            <translation>公式（貪欲法）</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Balanced</source>
            <translation>バランス</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Creative</source>
            <translation>クリエイティブ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The likeliest word, always: the same question gets the same answer. These are the publisher's own settings for WizardLM-2.</source>
            <translation>常に最も確率の高い語を選びます。同じ質問には同じ回答になります。WizardLM-2の公開元による設定です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Livelier, with unlikely words left out. The temperature is FastChat's for this prompt format, top-p and min-p are llama.cpp's.</source>
            <translation>確率の低い語を除きつつ、より生き生きと答えます。温度はこのプロンプト形式に対するFastChatの値、top-pとmin-pはllama.cppの値です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>Free, for stories and ideas; facts suffer. Temperature and top-p are those of the publisher's web demo.</source>
            <translation>自由に答えます。物語やアイデア向きですが、事実の正確さは下がります。温度とtop-pは公開元のWebデモの値です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/preset_row.py" />
            <source>The values below are your own; no preset has all of them.</source>
            <translation>下の値は独自の設定で、すべてが一致するプリセットはありません。</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The download stopped: {0}. What came so far is kept.</source>
            <translation>ダウンロードが停止しました: {0}。ここまでの分は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Not enough disk space: {0} needed, {1} free in {2}. What came so far is kept; free some space, then retry.</source>
            <translation>ディスクの空き容量が足りません。必要な容量は{0}、{2}の空きは{1}です。ここまでの分は残っています。空きを増やして再試行してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file arrived complete but damaged, twice: its SHA-256 is not the published one. It was discarded. Try again, perhaps on another network.</source>
            <translation>ファイルは最後まで届きましたが、2回とも破損していました。SHA-256が公開されている値と一致しないため、破棄しました。別のネットワークなどで、もう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub's file has {0} and the known one has {1}, so it is not the same file. Nothing was changed here.</source>
            <translation>Hubのファイルは{0}、既知のファイルは{1}で、同じファイルではありません。何も変更されていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file in {0} was changed since it was catalogued, so it was not taken.</source>
            <translation>{0}のファイルはカタログ登録後に変更されているため、ダウンロードしませんでした。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Nobody publishes a SHA-256 for this file in {0}, so it could not be verified. Choose another file.</source>
            <translation>{0}のこのファイルにはSHA-256が公開されていないため、検証できませんでした。別のファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} no longer has this file. Choose another quantization, or add a file you have.</source>
            <translation>{0}にこのファイルはもうありません。別の量子化を選ぶか、手元のファイルを追加してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks people to accept its terms on its page first. Choose another quantization, or add a file you have.</source>
            <translation>{0}では、先にページ上で利用規約に同意する必要があります。別の量子化を選ぶか、手元のファイルを追加してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} asks for a login, or does not exist. Choose another quantization, or add a file you have.</source>
            <translation>{0}はログインが必要か、存在しません。別の量子化を選ぶか、手元のファイルを追加してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub asks to slow down. What came so far is kept.</source>
            <translation>Hubからアクセスの間隔を空けるよう求められました。ここまでの分は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Waiting for the network. What came so far is kept.</source>
            <translation>ネットワークを待っています。ここまでの分は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The Hub has a problem (status {0}). What came so far is kept.</source>
            <translation>Hubで問題が発生しています（ステータス{0}）。ここまでの分は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The server's answer did not fit what was asked; a proxy may be in the way. What came so far is kept.</source>
            <translation>サーバーの応答が要求と一致しませんでした。プロキシが影響している可能性があります。ここまでの分は残っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>{0} could not be written. Check the disk and its permissions, then retry.</source>
            <translation>「{0}」に書き込めませんでした。ディスクとアクセス権を確認して、再試行してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another file is already at {0}; it was left as it is.</source>
            <translation>「{0}」にはすでに別のファイルがあります。そのファイルは変更していません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>The file's name cannot be used here: {0}</source>
            <translation>このファイル名はここでは使用できません: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>Another WizChat is downloading this file right now.</source>
            <translation>別のWizChatがこのファイルをダウンロード中です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/problems.py" />
            <source>WizChat made a mistake here; its log has the details. What came so far is kept. Retry, or restart the app.</source>
            <translation>WizChatで問題が発生しました。詳細はログにあります。ここまでの分は残っています。再試行するか、アプリを再起動してください。</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>WizardLM-2 was trained with this one system prompt, and its publisher asks to use no other. WizChat sends it before every conversation, exactly as it stands here, so it cannot be changed.</source>
            <translation>WizardLM-2は、このシステムプロンプトのみを使って学習されました。公開元は、ほかのプロンプトを使わないよう求めています。WizChatはすべての会話の前にこれをそのまま送るため、変更できません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>The fixed system prompt, read only</source>
            <translation>固定システムプロンプト、読み取り専用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/prompt_card.py" />
            <source>Fixed system prompt</source>
            <translation>固定システムプロンプト</translation>
        </message>
    </context>
    <context>
        <name>PromptInfo</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>fixed system prompt ⓘ</source>
            <translation>固定システムプロンプト ⓘ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Fixed system prompt</source>
            <translation>固定システムプロンプト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Every conversation begins with these words. The authors of WizardLM-2 ask to use exactly this prompt, to guarantee the quality of its answers. So WizChat never changes it.</source>
            <translation>すべての会話はこの文章から始まります。WizardLM-2の作者は、回答の品質を保つために、このプロンプトをそのまま使うよう求めています。そのためWizChatはこれを変更しません。</translation>
        </message>
    </context>
    <context>
        <name>PromptList</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Your prompts</source>
            <translation>保存したプロンプト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Manage prompts…</source>
            <translation>プロンプトを管理…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>New prompt…</source>
            <translation>新しいプロンプト…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>Texts you use often, opened with /</source>
            <translation>よく使う文章を/で呼び出せます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompt_list.py" />
            <source>{0} prompts</source>
            <translation>プロンプト{0}件</translation>
        </message>
    </context>
    <context>
        <name>PromptsWindow</name>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Prompts</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>No prompts yet</source>
            <translation>プロンプトはまだありません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>What you write is saved at once.</source>
            <translation>書いた内容はすぐに保存されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Name of the prompt</source>
            <translation>プロンプトの名前</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Text of the prompt</source>
            <translation>プロンプトの本文</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>The text that / inserts</source>
            <translation>/で挿入される文章</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>New prompt</source>
            <translation>新しいプロンプト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Type / in an empty message to insert a prompt. Where it says {text}, you go on writing.</source>
            <translation>空のメッセージで/を入力すると、プロンプトを挿入できます。{text}の位置から続きを入力できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Deleted “{0}”.</source>
            <translation>「{0}」を削除しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/prompts_window.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Versions</source>
            <translation>バージョン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Computer</source>
            <translation>コンピューター</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Devices</source>
            <translation>デバイス</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Folders</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>End of the engine's log</source>
            <translation>エンジンのログの末尾</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>is not installed</source>
            <translation>未インストール</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} memory, {1} available</source>
            <translation>メモリ{0}、利用可能{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} ({1}): {2} memory, {3} free</source>
            <translation>{0}（{1}）: メモリ{2}、空き{3}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>State: {0}</source>
            <translation>状態: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>No model is loaded.</source>
            <translation>モデルは読み込まれていません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded: {0}</source>
            <translation>読み込み済み: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0}, {1} layers, {2} of them on a GPU</source>
            <translation>{0}、{1}層、うち{2}層はGPU</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>On {0}, {1}, a window of {2} tokens</source>
            <translation>{0}で動作、{1}、{2}トークンのウィンドウ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>Loaded in {0} s</source>
            <translation>{0}秒で読み込み</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>file missing</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>damaged</source>
            <translation>破損</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>free space unknown</source>
            <translation>空き容量不明</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <source>{0} free</source>
            <translation>空き{0}</translation>
        </message>
    </context>
    <context>
        <name>ReportWindow</name>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>System report</source>
            <translation>システムレポート</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>For a question about a problem: copy it and paste it there. Nothing is sent anywhere by itself. Your conversations are not in it; the names of folders on this computer are.</source>
            <translation>問題について質問するときに、コピーして貼り付けてください。自動でどこかに送信されることはありません。会話は含まれませんが、このコンピューターのフォルダー名は含まれます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Look again</source>
            <translation>再確認</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Looking at this computer…</source>
            <translation>このコンピューターを確認しています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/report.py" />
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>RestartSheet</name>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart WizChat?</source>
            <translation>WizChatを再起動しますか？</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Restart</source>
            <translation>再起動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>An answer is being written. It stops; what it has so far is kept, and it can be continued.</source>
            <translation>回答を書いている途中です。回答は止まりますが、ここまでの分は残り、続きから再開できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/restart_sheet.py" />
            <source>Incognito conversations are not saved. They are gone for good then.</source>
            <translation>シークレット会話は保存されないため、完全に消えます。</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../../wizchat/ui/shell/search_field.py" />
            <source>Search conversations</source>
            <translation>会話を検索</translation>
        </message>
    </context>
    <context>
        <name>SectionMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Rename folder</source>
            <translation>フォルダーの名前を変更</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/conversation_menu.py" />
            <source>Remove folder, keep its conversations</source>
            <translation>フォルダーを削除し、会話は残す</translation>
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
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Stop with {0}</source>
            <translation>{0}で停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/send_stop.py" />
            <source>Send with {0}</source>
            <translation>{0}で送信</translation>
        </message>
    </context>
    <context>
        <name>SentAttachments</name>
        <message>
            <location filename="../../wizchat/ui/chat/sent_attachments.py" />
            <source>Attachments</source>
            <translation>添付ファイル</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>In the background</source>
            <translation>バックグラウンド</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Engine</source>
            <translation>エンジン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Writing</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Storage</source>
            <translation>ストレージ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Network</source>
            <translation>ネットワーク</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Like the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable</source>
            <translation>読みやすい幅</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Wide</source>
            <translation>広い</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Always</source>
            <translation>常に</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Never</source>
            <translation>しない</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After an hour</source>
            <translation>1 時間後</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>After {0} minutes</source>
            <translation>{0} 分後</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Colours</source>
            <translation>配色</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Light, dark, or as the system is.</source>
            <translation>ライト、ダーク、またはシステムに合わせます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>theme dark mode light night color look</source>
            <translation>テーマ 外観 ダークモード ライトモード 夜間 色 見た目 theme dark mode light night color look</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Text size</source>
            <translation>文字サイズ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Scales all text of the app.</source>
            <translation>アプリ全体の文字を拡大・縮小します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font size zoom scale larger smaller readability</source>
            <translation>フォント 文字の大きさ 拡大 縮小 ズーム 読みやすさ font size zoom scale larger smaller readability</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Typeface</source>
            <translation>フォント</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the whole app; code keeps a typeface of its own.</source>
            <translation>アプリ全体に使われます。コードには専用のフォントを使います。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>font family typography dyslexia</source>
            <translation>書体 字体 フォント ディスレクシア font family typography dyslexia</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Width of conversations</source>
            <translation>会話の幅</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Comfortable keeps lines at about 75 letters, which is easiest to read. Wide has more room for code and tables.</source>
            <translation>「読みやすい幅」では、1行が半角で約75文字に収まり、最も読みやすくなります。「広い」では、コードや表に余裕ができます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>line length column margins layout</source>
            <translation>行 長さ 段 余白 レイアウト 横幅 line length column margins layout</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Less motion</source>
            <translation>動きを減らす</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The caret does not blink then, and menus and lists open at once.</source>
            <translation>カーソルが点滅せず、メニューや一覧がすぐに開くようになります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>animations reduced blinking accessibility</source>
            <translation>アニメーション モーション 点滅 アクセシビリティ animations reduced blinking accessibility</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of menus and buttons, from the next start on. The model answers in the language you write in, as far as it knows it.</source>
            <translation>メニューやボタンの言語です。次回の起動から有効になります。モデルは、わかる範囲で、入力された言語で回答します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>language translation locale English</source>
            <translation>言葉 翻訳 日本語 英語 language translation locale English Japanese</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Send with</source>
            <translation>送信キー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With Enter, Shift+Enter begins a new line. With Ctrl+Enter, Enter does.</source>
            <translation>Enterの場合は、Shift+Enterで改行します。Ctrl+Enterの場合は、Enterで改行します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>return newline keyboard key composer message</source>
            <translation>改行 リターン キーボード キー 入力 メッセージ 送信 return newline keyboard key composer message</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Tell me when an answer is done</source>
            <translation>回答の完了を通知する</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>With the title and the first words, while its window is not the active one.</source>
            <translation>ウィンドウがアクティブでないときに、タイトルと最初の部分を通知します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>notification notify alert message desktop</source>
            <translation>通知 お知らせ アラート メッセージ デスクトップ notification notify alert message desktop</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Keep running in the tray</source>
            <translation>トレイに常駐</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Closing the main window then does not quit. Has no effect on a desktop without a tray, nor on a Mac, where apps stay open anyway.</source>
            <translation>メインウィンドウを閉じてもアプリは終了しません。トレイのないデスクトップや、もともとアプリが開いたままになるMacでは効果がありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>close quit background icon minimize taskbar</source>
            <translation>閉じる 終了 常駐 バックグラウンド アイコン 最小化 タスクバー close quit background icon minimize taskbar</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the publisher's own for WizardLM-2</source>
            <translation>WizardLM-2の公開元による値</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Temperature</source>
            <translation>温度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How freely the next word is chosen. At 0 the likeliest is always taken (greedy), and the same question gets the same answer.</source>
            <translation>次の語を選ぶときの自由度です。0では常に最も確率の高い語を選び（貪欲法）、同じ質問には同じ回答になります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>randomness creativity sampling</source>
            <translation>ランダム性 創造性 サンプリング randomness creativity sampling temperature</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Top-p</source>
            <translation>Top-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Chooses among the likeliest tokens that together reach this share. 1 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>確率の高い順に、合計がこの割合に達するまでのトークンから選びます。1ではすべてが対象です。温度0では影響しません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Min-p</source>
            <translation>Min-p</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Leaves out tokens less likely than this share of the likeliest. 0 leaves all of them in. Plays no part at temperature 0.</source>
            <translation>最も確率の高いトークンに対してこの割合より確率の低いトークンを除きます。0ではすべてが対象です。温度0では影響しません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>off, as the publisher had it</source>
            <translation>オフ、公開元と同じ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Repeat penalty</source>
            <translation>繰り返しペナルティ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Above 1 the model repeats itself less; too much makes it stray. 1 is off.</source>
            <translation>1より大きくすると、モデルの繰り返しが減ります。大きすぎると話がそれます。1でオフです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Seed</source>
            <translation>シード</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same seed, settings and conversation mostly give the same answer on this computer. Now and then rounding changes a word, and with it what follows.</source>
            <translation>このコンピューターでは、同じシード、設定、会話なら多くの場合同じ回答になります。まれに丸め誤差で単語が変わり、その後の内容も変わります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A new one each time</source>
            <translation>毎回新しい値</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Longest answer</source>
            <translation>回答の最大長</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>A token is about three quarters of a word in English.</source>
            <translation>1トークンは、英語では約4分の3語です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>max tokens limit length</source>
            <translation>最大 トークン数 上限 長さ 制限 max tokens limit length</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The model is loaded again with it at once; an answer under way stops and is kept.</source>
            <translation>変更するとモデルがすぐに読み込み直されます。生成中の回答は停止し、そこまでの内容は残ります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Context window</source>
            <translation>コンテキストウィンドウ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>How many tokens of a conversation the model sees. A larger window needs more memory.</source>
            <translation>モデルから見える会話のトークン数です。大きくすると、必要なメモリも増えます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>the length that the publisher's tokenizer states</source>
            <translation>公開元のトークナイザーに記された長さ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>memory length n_ctx KV cache RAM</source>
            <translation>メモリ 長さ コンテキスト長 文脈 memory length n_ctx KV cache RAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Layers on the GPU</source>
            <translation>GPUで実行する層</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic puts as many there as fit. 0 uses the CPU alone.</source>
            <translation>「自動」では、収まる限りの層をGPUに置きます。0ではCPUだけを使います。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic</source>
            <translation>自動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>layers</source>
            <translation>層</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>graphics card offload CUDA Vulkan Metal VRAM</source>
            <translation>グラフィックボード グラフィックス オフロード レイヤー graphics card offload CUDA Vulkan Metal VRAM</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>CPU threads</source>
            <translation>CPUスレッド数</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>More than the physical cores makes answers slower, not faster.</source>
            <translation>物理コア数より多くすると、回答は速くならず、遅くなります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>threads</source>
            <translation>スレッド</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>processor cores speed</source>
            <translation>プロセッサー コア 速度 processor cores speed</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Write repetitions faster</source>
            <translation>繰り返しを速く書く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where an answer repeats what was said before, as in edited code and quotations, the model checks several tokens at once. Used only while that is faster here, and never with a seed of your own.</source>
            <translation>コードの編集や引用のように、回答が前に出た内容を繰り返すとき、モデルは複数のトークンをまとめて確認します。このコンピューターで速くなる間だけ使い、シードを自分で決めたときは使いません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>speculative decoding drafts lookup n-gram speed code edit</source>
            <translation>speculative decoding drafts lookup n-gram 投機的デコード 推測 速度 高速 コード 編集</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Free the model's memory</source>
            <translation>モデルのメモリを解放する</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>When nothing was asked for so long. The next message loads the model again by itself.</source>
            <translation>この時間のあいだ質問がなかったときです。次のメッセージで、モデルは自動的に読み込み直されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>unload idle timeout RAM rest sleep keep alive</source>
            <translation>unload idle timeout RAM 解放 アイドル 休止 スリープ keep alive メモリ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Make room for other apps</source>
            <translation>ほかのアプリに譲る</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>While other apps are busy, the model computes with fewer threads. It answers faster that way than by competing for the same cores.</source>
            <translation>ほかのアプリが忙しいあいだ、モデルは少ないスレッドで計算します。同じコアを取り合うより速く答えられます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>cpu load busy neighbour share cores slow priority</source>
            <translation>cpu load 負荷 混雑 コア 共有 遅い 優先度</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle on battery</source>
            <translation>バッテリー使用時は控えめにする</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Half of the threads and a lower priority while the computer runs on its battery. Answers come more slowly.</source>
            <translation>コンピューターがバッテリーで動いているあいだ、スレッドを半分にし、優先度を下げます。回答は遅くなります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>power laptop energy saving heat fan noise</source>
            <translation>power laptop ノート 省電力 節電 発熱 ファン 騒音 電池</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Be gentle in the background</source>
            <translation>バックグラウンドでは控えめにする</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The same while you work in another app.</source>
            <translation>ほかのアプリで作業しているあいだも同じようにします。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>window inactive minimized unfocused priority</source>
            <translation>window ウィンドウ 非アクティブ 最小化 優先度 背景</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Models folder</source>
            <translation>モデルフォルダー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Where downloads go from the next start on. What lies in the folder before can be moved below.</source>
            <translation>次回の起動から、ダウンロードの保存先になります。これまでのフォルダーにあるものは、下で移動できます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>The app's own folder</source>
            <translation>標準のフォルダー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>disk directory downloads location move</source>
            <translation>ディスク ディレクトリ ダウンロード 場所 保存先 移動 disk directory downloads location move</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Automatic backups</source>
            <translation>自動バックアップ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Copies your conversations into the app's data folder once a day when something changed. File, Backups goes back to one.</source>
            <translation>変更があった日に1日1回、会話をアプリのデータフォルダーにコピーします。「ファイル」メニューの「バックアップ」で以前の状態に戻せます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Daily backups kept</source>
            <translation>毎日のバックアップの保存期間</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Of the four weeks before them, the last of each week is kept as well.</source>
            <translation>それ以前の4週間については、各週の最後のものも残します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>days</source>
            <translation>日分</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Quick reopening</source>
            <translation>すばやい再開</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Room on the disk for what the model has read of your conversations, so that going on with one after a restart takes a moment and not minutes. Incognito ones are never kept. 0 keeps nothing and deletes what there is.</source>
            <translation>モデルが読んだ会話の内容を保存しておくディスク容量です。再起動後も、数分ではなくすぐに会話を続けられます。シークレットの会話は保存されません。0 にすると何も保存せず、今あるものを削除します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>KV cache disk space resume restart faster memory</source>
            <translation>KV キャッシュ ディスク 容量 再開 再起動 高速 メモリ cache resume</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Download server</source>
            <translation>ダウンロードサーバー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>Address of a mirror of the Hugging Face Hub, from the next start on.</source>
            <translation>Hugging Face Hubのミラーのアドレスです。次回の起動から有効になります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/option_words.py" />
            <source>mirror endpoint proxy internet URL</source>
            <translation>ミラー エンドポイント プロキシ インターネット mirror endpoint proxy internet URL</translation>
        </message>
    </context>
    <context>
        <name>SettingsSearch</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_search.py" />
            <source>Search settings</source>
            <translation>設定を検索</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>No setting found</source>
            <translation>設定が見つかりません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Try another word for it.</source>
            <translation>別の言葉でお試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Reset all</source>
            <translation>すべて既定値に戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>Fixed system prompt</source>
            <translation>固定システムプロンプト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>1 setting found</source>
            <translation>1件の設定が見つかりました</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/settings_window.py" />
            <source>{0} settings found</source>
            <translation>{0}件の設定が見つかりました</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <location filename="../../wizchat/ui/widgets/sheet.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
    </context>
    <context>
        <name>ShortcutEditor</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Shortcuts: {0}</source>
            <translation>ショートカット: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_editor.py" />
            <source>Reset all shortcuts</source>
            <translation>すべてのショートカットを既定値に戻す</translation>
        </message>
    </context>
    <context>
        <name>ShortcutRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Reset the shortcut of {0}</source>
            <translation>{0}のショートカットを既定値に戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>None</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>{0}: {1}</source>
            <translation>{0}: {1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>no shortcut</source>
            <translation>ショートカットなし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>New keys for {0}</source>
            <translation>{0}の新しいキー</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/shortcut_sheet.py" />
            <source>Change shortcuts</source>
            <translation>ショートカットを変更</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} is needed for writing. Add Ctrl or Alt, or take a function key.</source>
            <translation>{0}は文字の入力に使われます。CtrlかAltを加えるか、ファンクションキーを使ってください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>{0} belongs to “{1}” in the menu {2}.</source>
            <translation>{0}は、{2}メニューの「{1}」に割り当てられています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>It could not be saved: {0}</source>
            <translation>保存できませんでした: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Writing</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Begin a new line</source>
            <translation>改行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Shift+Enter</source>
            <translation>Shift+Enter</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Stop the answer</source>
            <translation>回答を停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Edit the last message</source>
            <translation>最後のメッセージを編集</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Reading</source>
            <translation>閲覧</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From message to message</source>
            <translation>メッセージ間を移動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>To the beginning and to the end</source>
            <translation>先頭へ、末尾へ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move wide tables and code</source>
            <translation>幅の広い表やコードを左右に動かす</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>List of conversations</source>
            <translation>会話の一覧</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>Move to trash</source>
            <translation>ゴミ箱に移動</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/shortcuts.py" />
            <source>From the search to the list</source>
            <translation>検索から一覧へ移動</translation>
        </message>
    </context>
    <context>
        <name>SiblingSwitch</name>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Earlier version</source>
            <translation>前のバージョン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Later version</source>
            <translation>次のバージョン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/footer.py" />
            <source>Version {0} of {1}</source>
            <translation>バージョン {0} / {1}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Sidebar</source>
            <translation>サイドバー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>New incognito conversation</source>
            <translation>新しいシークレット会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Archive</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>No conversations yet</source>
            <translation>会話はまだありません</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>What you write is kept here, on this computer.</source>
            <translation>入力した内容は、このコンピューターのここに保存されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Nothing found</source>
            <translation>見つかりませんでした</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/sidebar.py" />
            <source>Search looks at titles and messages.</source>
            <translation>検索の対象は、タイトルとメッセージです。</translation>
        </message>
    </context>
    <context>
        <name>StandIns</name>
        <message>
            <location filename="../../wizchat/ui/chat/stand_ins.py" />
            <source>Preparing this long answer…</source>
            <translation>この長い回答を準備しています…</translation>
        </message>
    </context>
    <context>
        <name>StoragePresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>disk space folder size usage location</source>
            <translation>ディスク 容量 空き フォルダー サイズ 使用量 場所 disk space folder size usage location</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/storage.py" />
            <source>Conversations and backups</source>
            <translation>会話とバックアップ</translation>
        </message>
    </context>
    <context>
        <name>StorageRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Measuring…</source>
            <translation>計測しています…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>Open folder: {0}</source>
            <translation>フォルダーを開く: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} used</source>
            <translation>{0}使用</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/storage_row.py" />
            <source>{0} free</source>
            <translation>空き{0}</translation>
        </message>
    </context>
    <context>
        <name>StoreProblems</name>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The file of your conversations was damaged. {0} conversations with {1} messages were recovered; the damaged file is kept as {2}.</source>
            <translation>会話のファイルが破損していました。{0}件の会話と{1}件のメッセージを復旧し、破損したファイルは{2}として残しました。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be opened: there is something unexpected in their file, or a mistake in WizChat ({0}). Nothing was deleted. Go back to a backup, or see Help &gt; System report.</source>
            <translation>会話を開けませんでした。ファイルに予期しない内容があるか、WizChatに誤りがあります（{0}）。何も削除されていません。バックアップに戻すか、「ヘルプ &gt; システムレポート」をご覧ください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Another program holds the file of your conversations ({0}). Nothing was changed; close that program, then go on here.</source>
            <translation>別のプログラムが会話のファイルを使用しています（{0}）。何も変更されていません。そのプログラムを終了してから続けてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>A later version of WizChat wrote your conversations ({0}). They were not touched; use that version, or a newer one.</source>
            <translation>会話は、より新しいバージョンのWizChatで保存されています（{0}）。変更はしていません。そのバージョン以降をお使いください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Where your conversations are kept there is a folder or something else that is no file ({0}). It was not touched; move it elsewhere, then go on here.</source>
            <translation>会話の保存場所に、フォルダーなどファイルではないものがあります（{0}）。変更はしていません。別の場所に移してから、ここで続けてください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}), so what comes now is not saved. Free some space; it is saved then.</source>
            <translation>会話のあるディスクがいっぱいのため（{0}）、これからの内容は保存されません。空きを増やすと保存されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}), so what comes now is not saved. Check the permissions of that folder.</source>
            <translation>会話に書き込めないため（{0}）、これからの内容は保存されません。フォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). Try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>会話で予期しない問題が起きました（{0}）。もう一度お試しください。うまくいかない場合は、WizChatを再起動するか、「ヘルプ &gt; システムレポート」をご覧ください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). Check the disk, then start WizChat again.</source>
            <translation>会話を読み書きできませんでした（{0}）。ディスクを確認して、WizChatを再起動してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>The disk with your conversations is full ({0}). What you wrote is still here, unsaved; free some space and send it again.</source>
            <translation>会話のあるディスクがいっぱいです（{0}）。入力した内容は、保存されていない状態でここに残っています。空きを増やして、もう一度送信してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations cannot be written to ({0}). What you wrote is still here, unsaved; check the permissions of that folder.</source>
            <translation>会話に書き込めません（{0}）。入力した内容は、保存されていない状態でここに残っています。フォルダーのアクセス権を確認してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Something unexpected went wrong with your conversations ({0}). What you wrote is still here, unsaved; try again. If that fails, start WizChat again, or see Help &gt; System report.</source>
            <translation>会話で予期しない問題が起きました（{0}）。入力した内容は、保存されていない状態でここに残っています。もう一度お試しください。うまくいかない場合は、WizChatを再起動するか、「ヘルプ &gt; システムレポート」をご覧ください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/store_problems.py" />
            <source>Your conversations could not be read or written ({0}). What you wrote is still here, unsaved; check the disk, then start WizChat again.</source>
            <translation>会話を読み書きできませんでした（{0}）。入力した内容は、保存されていない状態でここに残っています。ディスクを確認して、WizChatを再起動してください。</translation>
        </message>
    </context>
    <context>
        <name>Switch</name>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>On</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/widgets/switch.py" />
            <source>Off</source>
            <translation>オフ</translation>
        </message>
    </context>
    <context>
        <name>TitleField</name>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Title of the conversation</source>
            <translation>会話のタイトル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/title_field.py" />
            <source>Conversation: {0}</source>
            <translation>会話: {0}</translation>
        </message>
    </context>
    <context>
        <name>TokenMeter</name>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window used</source>
            <translation>コンテキストウィンドウの使用量</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} + {1} of {2} tokens</source>
            <translation>{0} + {1} / {2}トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>{0} of {1} tokens</source>
            <translation>{0} / {1}トークン</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>Context window: {0}</source>
            <translation>コンテキストウィンドウ: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/meter.py" />
            <source>The conversation so far, with what you are writing. Why?</source>
            <translation>これまでの会話と入力中のメッセージの合計です。クリックすると説明を表示します。</translation>
        </message>
    </context>
    <context>
        <name>TourBar</name>
        <message>
            <location filename="../../wizchat/ui/shell/tour_bar.py" />
            <source>Tour</source>
            <translation>ツアー</translation>
        </message>
    </context>
    <context>
        <name>TourOffer</name>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>No time to wait?</source>
            <translation>待つ時間がないときは</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>The tour is a tiny model that is already here. It knows this app, and nothing else.</source>
            <translation>ツアーは、最初から入っている小さなモデルです。このアプリのことだけを知っています。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/tour_offer.py" />
            <source>Start the tour</source>
            <translation>ツアーを始める</translation>
        </message>
    </context>
    <context>
        <name>TourPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>An answer is being written, and the tour would cut it off. Open it when the answer is done, or stop it.</source>
            <translation>回答の生成中です。ツアーを開くと途切れてしまいます。回答が終わってから開くか、停止してください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour is used now, and that could not be saved for the next start: {0}</source>
            <translation>現在ツアーを使用していますが、次回の起動用に保存できませんでした: {0}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The tour answers: a tiny model that knows this app, and nothing else.</source>
            <translation>ツアーが回答しています。このアプリのことだけを知っている小さなモデルです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Back to {0}</source>
            <translation>{0}に戻る</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>The model that is coming takes over as soon as it is here.</source>
            <translation>準備中のモデルが使えるようになり次第、そのモデルに切り替わります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Open Models</source>
            <translation>「モデル」を開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tour.py" />
            <source>Download WizardLM-2</source>
            <translation>WizardLM-2をダウンロード</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Conversation</source>
            <translation>会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>Ctrl+Up and Ctrl+Down go from message to message; the menu key opens its menu</source>
            <translation>Ctrl+↑とCtrl+↓でメッセージ間を移動し、メニューキーでそのメニューを開きます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/transcript.py" />
            <source>About this answer</source>
            <translation>この回答について</translation>
        </message>
    </context>
    <context>
        <name>TransferRow</name>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard</source>
            <translation>キャンセルして破棄</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Cancel and discard {0}</source>
            <translation>{0}をキャンセルして破棄</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waiting · {0} kept</source>
            <translation>待機中 · {0}保持</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>stopped · {0} kept</source>
            <translation>停止 · {0}保持</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>downloading</source>
            <translation>ダウンロード中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>waits for its turn</source>
            <translation>順番待ち</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>checking what is here</source>
            <translation>既存の分を確認中</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0}.</source>
            <translation>{0}後に再試行します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Tries again in {0} s.</source>
            <translation>{0}秒後に再試行します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Try now</source>
            <translation>今すぐ試す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Retry</source>
            <translation>再試行</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/library/transfer_row.py" />
            <source>Resume</source>
            <translation>再開</translation>
        </message>
    </context>
    <context>
        <name>TrashView</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Trash</source>
            <translation>ゴミ箱</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>What is here is deleted for good after {0} days.</source>
            <translation>ここにあるものは、{0}日後に完全に削除されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>The trash is empty</source>
            <translation>ゴミ箱は空です</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Put back</source>
            <translation>戻す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete…</source>
            <translation>削除…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty…</source>
            <translation>空にする…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Empty the trash</source>
            <translation>ゴミ箱を空にする</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete “{0}” for good? This cannot be undone.</source>
            <translation>「{0}」を完全に削除しますか？この操作は取り消せません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete all {0} conversations in the trash for good? This cannot be undone.</source>
            <translation>ゴミ箱の{0}件の会話をすべて完全に削除しますか？この操作は取り消せません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete {0} conversations for good? This cannot be undone.</source>
            <translation>{0}件の会話を完全に削除しますか？この操作は取り消せません。</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Open WizChat</source>
            <translation>WizChatを開く</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>New conversation</source>
            <translation>新しい会話</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/tray.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
    </context>
    <context>
        <name>Tuning</name>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>1 thread</source>
            <translation>1 スレッド</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/report_words.py" />
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} threads</source>
            <translation>{0} スレッド</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>rewritten weights</source>
            <translation>書き換えた重み</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>plain weights</source>
            <translation>そのままの重み</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>no flash attention</source>
            <translation>Flash Attention なし</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>small batches</source>
            <translation>小さいバッチ</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1}</source>
            <translation>{0}、{1}</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Not measured yet. It happens by itself in a quiet moment after the model is loaded.</source>
            <translation>まだ測定していません。モデルを読み込んだ後、空いているときに自動で行われます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The defaults are the best here: {0}.</source>
            <translation>ここでは既定の設定が最適です: {0}。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0}, {1} times faster than the defaults.</source>
            <translation>{0}、速さは既定の設定の {1} 倍です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>To save memory, conversations are held in 8 bits, which changes answers a little.</source>
            <translation>メモリを節約するため会話を 8 ビットで保持します。回答がわずかに変わります。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Other programs keep this computer busy, so nothing can be measured now. The defaults stay. Try again when it is quiet.</source>
            <translation>ほかのプログラムがこのコンピューターを使っているため、今は測定できません。既定の設定のままにします。空いているときにもう一度お試しください。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Stopped. Everything is as it was.</source>
            <translation>停止しました。すべて元のままです。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model runs on the GPU, where there is nothing to tune.</source>
            <translation>モデルは GPU で動いていて、調整するものはありません。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>The model could not be measured. The defaults stay.</source>
            <translation>モデルを測定できませんでした。既定の設定のままにします。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Waits until nothing is asked, then measures</source>
            <translation>質問がなくなるまで待ってから測定します</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>{0} measured; goes on when nothing is asked</source>
            <translation>{0} 測定済み。質問がないときに続けます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning_words.py" />
            <source>Measuring: {0}</source>
            <translation>測定中: {0}</translation>
        </message>
    </context>
    <context>
        <name>TuningPresenter</name>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>Tuned for this computer: {0} It counts from the next load on.</source>
            <translation>このコンピューターに合わせて調整しました: {0} 次の読み込みから有効です。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/presenters/tuning.py" />
            <source>No model is in use that could be measured.</source>
            <translation>測定できる使用中のモデルはありません。</translation>
        </message>
    </context>
    <context>
        <name>TuningRow</name>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuned for this computer</source>
            <translation>このコンピューターに合わせた調整</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Threads, the form of the weights, attention and batches are measured with the model in use, and what is clearly faster than the defaults is kept. A message always goes first.</source>
            <translation>使用中のモデルで、スレッド、重みの形式、アテンション、バッチを測定し、既定の設定より明らかに速いものを採用します。メッセージが常に優先されます。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tuning</source>
            <translation>調整</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Tune for this computer</source>
            <translation>今すぐ調整</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>Stop tuning</source>
            <translation>調整を停止</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/settings/tuning_row.py" />
            <source>speed fast slow performance benchmark optimize measure</source>
            <translation>速度 速い 遅い 性能 ベンチマーク 最適化 測定 speed</translation>
        </message>
    </context>
    <context>
        <name>UseModelMenu</name>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>&amp;Use</source>
            <translation>使用するモデル(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/use_model_menu.py" />
            <source>{0}, file missing</source>
            <translation>{0}、ファイルなし</translation>
        </message>
    </context>
    <context>
        <name>WindowLine</name>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Explains why</source>
            <translation>理由を表示します</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>Why?</source>
            <translation>理由を見る</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>above this line, the model sees pinned turns alone</source>
            <translation>この線より上は、ピン留めしたやり取りだけがモデルから見えます</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/window_line.py" />
            <source>the model no longer sees what is above this line</source>
            <translation>この線より上は、モデルから見えません</translation>
        </message>
    </context>
    <context>
        <name>_Content</name>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Text of the attachment</source>
            <translation>添付ファイルのテキスト</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>Put into the message</source>
            <translation>メッセージに入れる</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>{0} characters</source>
            <translation>{0}文字</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/chat/attachment_preview.py" />
            <source>… and {0} more characters</source>
            <translation>… ほか{0}文字</translation>
        </message>
    </context>
    <context>
        <name>_KeyEdit</name>
        <message>
            <location filename="../../wizchat/ui/settings/shortcut_row.py" />
            <source>Press keys</source>
            <translation>キーを押す</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Keep</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/shell/trash_view.py" />
            <source>Delete for good</source>
            <translation>完全に削除</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Go back to this? What is here now is kept as a backup first.</source>
            <translation>この状態に戻しますか？その前に、現在の会話をバックアップとして保存します。</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore…</source>
            <translation>復元…</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore the backup of {0}</source>
            <translation>{0}のバックアップを復元</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../wizchat/ui/exchange/backups_window.py" />
            <source>Restore</source>
            <translation>復元</translation>
        </message>
    </context>
    <context>
        <name>_Veil</name>
        <message>
            <location filename="../../wizchat/ui/chat/file_drops.py" />
            <source>Drop to attach</source>
            <translation>ドロップして添付</translation>
        </message>
    </context>
</TS>
