<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdviceText</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a date, as QLocale takes it</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>The end of EWS does not concern this server</source>
        <translation>Das Ende von EWS betrifft diesen Server nicht</translation>
    </message>
    <message>
        <source>Microsoft retires Exchange Web Services in Exchange Online only. The address is not one of Exchange Online, and an Exchange on premises keeps them.</source>
        <translation>Microsoft stellt die Exchange-Webdienste nur in Exchange Online ein. Die Adresse gehört nicht zu Exchange Online, und ein lokales Exchange behält sie.</translation>
    </message>
    <message>
        <source>Exchange Web Services end in Exchange Online</source>
        <translation>Die Exchange-Webdienste enden in Exchange Online</translation>
    </message>
    <message>
        <source>As announced by Microsoft: from %1 they are blocked, tenant by tenant, unless the administrator has allowed the application by its client ID, and on %2 they end for good. An Email (SMTP) connector with Microsoft 365 OAuth 2.0 goes on.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Laut Ankündigung von Microsoft: Ab %1 werden sie Mandant für Mandant gesperrt, sofern die Administration die Anwendung nicht über ihre Client-ID zugelassen hat, und am %2 enden sie endgültig. Ein Konnektor vom Typ E-Mail (SMTP) mit Microsoft 365 OAuth 2.0 arbeitet weiter.</translation>
    </message>
    <message>
        <source>Basic authentication ends at the mail server of Microsoft 365</source>
        <translation>Die Standardauthentifizierung endet am Mailserver von Microsoft 365</translation>
    </message>
    <message>
        <source>As announced by Microsoft: from %1 the sign-in with username and password is switched off by default, and an administrator can switch it on again for a time; the final date is to follow. Microsoft 365 OAuth 2.0 goes on.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Laut Ankündigung von Microsoft: Ab %1 ist die Anmeldung mit Benutzername und Passwort standardmäßig abgeschaltet, und die Administration kann sie eine Zeit lang wieder einschalten; der endgültige Termin folgt. Microsoft 365 OAuth 2.0 arbeitet weiter.</translation>
    </message>
    <message>
        <source>The role ApplicationImpersonation has gone from Exchange Online</source>
        <translation>Die Rolle ApplicationImpersonation gibt es in Exchange Online nicht mehr</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>As announced by Microsoft: it was removed between %1 and %2. The role ‘Application EWS.AccessAsApp’ of RBAC for Applications has taken its place for certain mailboxes, the application permission full_access_as_app for all. An Exchange on premises keeps the role.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Laut Ankündigung von Microsoft: Sie wurde zwischen %1 und %2 entfernt. An ihre Stelle ist für bestimmte Postfächer die Rolle „Application EWS.AccessAsApp“ von RBAC für Anwendungen getreten, für alle die Anwendungsberechtigung full_access_as_app. Ein lokales Exchange behält die Rolle.</translation>
    </message>
</context>
<context>
    <name>ApplicationCheck</name>
    <message>
        <source>The redirect URI follows from the management address.</source>
        <translation>Der Umleitungs-URI ergibt sich aus der Management-Adresse.</translation>
    </message>
    <message>
        <source>The client ID of the registered application is missing.</source>
        <translation>Die Client-ID der registrierten Anwendung fehlt.</translation>
    </message>
    <message>
        <source>The client ID is written as Microsoft’s are.</source>
        <translation>Die Client-ID ist geschrieben wie die von Microsoft.</translation>
    </message>
    <message>
        <source>The client ID is not written as Microsoft’s are.</source>
        <translation>Die Client-ID ist nicht geschrieben wie die von Microsoft.</translation>
    </message>
    <message>
        <source>The client secret of the registered application is missing.</source>
        <translation>Der geheime Clientschlüssel der registrierten Anwendung fehlt.</translation>
    </message>
    <message>
        <source>The client secret is stored when the changes are saved.</source>
        <translation>Der geheime Clientschlüssel wird mit den Änderungen gespeichert.</translation>
    </message>
    <message>
        <source>Whether a client secret is stored is being looked up.</source>
        <translation>Ob ein geheimer Clientschlüssel gespeichert ist, wird nachgesehen.</translation>
    </message>
    <message>
        <source>A client secret is stored.</source>
        <translation>Ein geheimer Clientschlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>The sign-in is for work and school accounts.</source>
        <translation>Die Anmeldung ist für Geschäfts-, Schul- und Unikonten.</translation>
    </message>
    <message>
        <source>The mail server of Microsoft 365 is named.</source>
        <translation>Der Mailserver von Microsoft 365 ist eingetragen.</translation>
    </message>
</context>
<context>
    <name>AuthorizationCheckText</name>
    <message>
        <source>Agrees with that of the sign-in service.</source>
        <translation>Stimmt mit der des Anmeldedienstes überein.</translation>
    </message>
    <message numerus="yes">
        <source>Differs by %n second(s) from that of the sign-in service.</source>
        <translation>
            <numerusform>Weicht um %n Sekunde von der des Anmeldedienstes ab.</numerusform>
            <numerusform>Weicht um %n Sekunden von der des Anmeldedienstes ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that the sign-in needs is entered. Without a client secret the application counts as a public client.</source>
        <translation>Alles, was die Anmeldung braucht, ist eingetragen. Ohne geheimen Clientschlüssel gilt die Anwendung als öffentlicher Client.</translation>
    </message>
    <message>
        <source>Everything that the sign-in needs is entered.</source>
        <translation>Alles, was die Anmeldung braucht, ist eingetragen.</translation>
    </message>
    <message>
        <source>Answers.</source>
        <translation>Antwortet.</translation>
    </message>
    <message>
        <source>Answers as ‘%1’.</source>
        <translation>Antwortet als „%1“.</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>Erreicht.</translation>
    </message>
    <message>
        <source>Reached, %1.</source>
        <translation>Erreicht, %1.</translation>
    </message>
    <message>
        <source>The name has no address here. Check the name server and the proxy of this computer.</source>
        <translation>Für den Namen gibt es hier keine Adresse. Den Namensserver und den Proxy dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The connection is refused. A firewall has to permit it.</source>
        <translation>Die Verbindung wird abgewiesen. Eine Firewall muss sie zulassen.</translation>
    </message>
    <message>
        <source>Nothing answers. A firewall that drops packets is the likely cause.</source>
        <translation>Nichts antwortet. Vermutlich ist eine Firewall die Ursache, die Pakete verwirft.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. It has to be permitted there.</source>
        <translation>Der Proxy lässt die Verbindung nicht durch. Sie muss dort freigegeben werden.</translation>
    </message>
    <message>
        <source>Not reached: %1.</source>
        <translation>Nicht erreicht: %1.</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>%1, for the sign-in</source>
        <extracomment>%1 is an address, such as login.microsoftonline.com:443</extracomment>
        <translation>%1, für die Anmeldung</translation>
    </message>
    <message>
        <source>%1, for the delivery</source>
        <extracomment>%1 is an address, such as smtp.office365.com:587</extracomment>
        <translation>%1, für die Lieferung</translation>
    </message>
</context>
<context>
    <name>AuthorizationText</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a scope</comment>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>An application has to be registered in Microsoft Azure, with the redirect URI and the scopes that the system configuration shows, and its client ID and client secret stored there (%1).</source>
        <translation>In Microsoft Azure muss eine Anwendung registriert sein, mit dem Umleitungs-URI und den Bereichen, die die Systemkonfiguration zeigt; ihre Client-ID und ihr geheimer Clientschlüssel werden dort gespeichert (%1).</translation>
    </message>
    <message>
        <source>The computer that authorizes and refreshes tokens has to reach: %1.</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Der Computer, der autorisiert und Token erneuert, muss erreichen: %1.</translation>
    </message>
    <message>
        <source>Where a web browser is used, all Microsoft accounts have to be logged out of first: %1</source>
        <translation>Wo ein Webbrowser verwendet wird, müssen zuerst alle Microsoft-Konten abgemeldet werden: %1</translation>
    </message>
    <message>
        <source>For installations on premises only.</source>
        <translation>Nur für lokale Installationen.</translation>
    </message>
    <message>
        <source>Personal accounts are not supported.</source>
        <translation>Persönliche Konten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>A connector that was imported, or that comes from a version before MU65, has to be authorized again.</source>
        <translation>Ein Konnektor, der importiert wurde oder aus einer Version vor MU65 stammt, muss erneut autorisiert werden.</translation>
    </message>
    <message>
        <source>When validation fails on saving, the authorization is cleared for security and has to be repeated.</source>
        <translation>Scheitert beim Speichern die Prüfung, wird die Autorisierung aus Sicherheitsgründen gelöscht und muss wiederholt werden.</translation>
    </message>
    <message>
        <source>Register a new application in Microsoft Azure.</source>
        <translation>In Microsoft Azure eine neue Anwendung registrieren.</translation>
    </message>
    <message>
        <source>Enter as its redirect URI, to the letter: %1</source>
        <translation>Als ihren Umleitungs-URI buchstabengetreu eintragen: %1</translation>
    </message>
    <message>
        <source>Enter its redirect URI, which is shown here once the management address is known.</source>
        <translation>Ihren Umleitungs-URI eintragen; er steht hier, sobald die Management-Adresse bekannt ist.</translation>
    </message>
    <message>
        <source>Add these scopes: %1.</source>
        <translation>Diese Bereiche hinzufügen: %1.</translation>
    </message>
    <message>
        <source>To have the username filled in, add the optional claim ‘upn’ to the ID token in the token configuration.</source>
        <translation>Damit der Benutzername ausgefüllt wird, in der Tokenkonfiguration dem ID-Token den optionalen Anspruch „upn“ hinzufügen.</translation>
    </message>
    <message>
        <source>Make a client secret, and store the client ID and the value of the secret here.</source>
        <translation>Einen geheimen Clientschlüssel anlegen und die Client-ID und den Wert des Schlüssels hier speichern.</translation>
    </message>
    <message>
        <source>Where the sign-in says ‘The reply URL specified in the request does not match the reply URLs configured for the application’, the redirect URI of the registered application has to be changed to the one that the system configuration shows; after an update from a version before MU71 it is another one.</source>
        <translation>Wenn die Anmeldung meldet „The reply URL specified in the request does not match the reply URLs configured for the application“, muss der Umleitungs-URI der registrierten Anwendung auf den geändert werden, den die Systemkonfiguration zeigt; nach einer Aktualisierung von einer Version vor MU71 ist es ein anderer.</translation>
    </message>
    <message>
        <source>Microsoft 365 for email</source>
        <translation>Microsoft 365 für E-Mail</translation>
    </message>
    <message>
        <source>Microsoft 365 for Exchange</source>
        <translation>Microsoft 365 für Exchange</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>Its validity cannot be read</source>
        <translation>Ihre Gültigkeit ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>Valid in %n day(s)</source>
        <translation>
            <numerusform>Gültig in %n Tag</numerusform>
            <numerusform>Gültig in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag abgelaufen</numerusform>
            <numerusform>Vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid for %n more day(s)</source>
        <translation>
            <numerusform>Noch %n Tag gültig</numerusform>
            <numerusform>Noch %n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate of %1, issued by %2. %3</source>
        <extracomment>%1 is its subject, %2 its issuer, %3 “Valid for 27 more days”</extracomment>
        <translation>Zertifikat von %1, ausgestellt von %2. %3</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>‘%1’ is either true or false.</source>
        <translation>„%1“ ist entweder true oder false.</translation>
    </message>
    <message>
        <source>‘%1’ is a whole number.</source>
        <translation>„%1“ ist eine ganze Zahl.</translation>
    </message>
    <message>
        <source>There is no field ‘%1’ here. The fields are: %2.</source>
        <translation>Hier gibt es kein Feld „%1“. Die Felder sind: %2.</translation>
    </message>
    <message>
        <source>‘scanctl --help’ lists the commands.</source>
        <translation>„scanctl --help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>There is no connector named ‘%1’. ‘scanctl connector list’ shows the names.</source>
        <translation>Es gibt keinen Konnektor namens „%1“. „scanctl connector list“ zeigt die Namen.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>‘%1’ is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>Workspaces in PostgreSQL are not available yet.</source>
        <translation>Arbeitsbereiche in PostgreSQL sind noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>The option ‘%1’ needs a value.</source>
        <translation>Die Option „%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option ‘%1’ is unknown.</source>
        <translation>Die Option „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>‘%1’ takes %2.</source>
        <translation>„%1“ erwartet %2.</translation>
    </message>
    <message>
        <source>Added ‘%1’.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>The connector with the id %1 cannot be read and is left out.</source>
        <translation>Der Konnektor mit der ID %1 ist nicht lesbar und wird ausgelassen.</translation>
    </message>
    <message>
        <source>‘%1’ is not a connector type. The types are: %2.</source>
        <translation>„%1“ ist kein Konnektortyp. Die Typen sind: %2.</translation>
    </message>
    <message>
        <source>Saved ‘%1’.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed ‘%1’.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>%1: cannot be used as it is</source>
        <translation>%1: so nicht verwendbar</translation>
    </message>
    <message>
        <source>%1: usable</source>
        <translation>%1: verwendbar</translation>
    </message>
    <message>
        <source>‘connector’ is followed by one of: %1.</source>
        <translation>Auf „connector“ folgt eines von: %1.</translation>
    </message>
    <message>
        <source>The connector&apos;s name is missing.</source>
        <translation>Der Name des Konnektors fehlt.</translation>
    </message>
    <message>
        <source>‘preview’ needs a document: --scan FILE.</source>
        <translation>„preview“ braucht ein Dokument: --scan DATEI.</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. ‘--port-base’ chooses another one.</source>
        <translation>Den Port %1 belegt ein anderes Programm. „--port-base“ wählt einen anderen.</translation>
    </message>
    <message>
        <source>The folder ‘%1’ cannot be written to. ‘--folder’ chooses another one.</source>
        <translation>In den Ordner „%1“ kann nicht geschrieben werden. „--folder“ wählt einen anderen.</translation>
    </message>
    <message>
        <source>The practice receiver could not be started: %1</source>
        <translation>Der Übungsempfänger konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>Details: %1, %2</source>
        <translation>Einzelheiten: %1, %2</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>Der Server antwortete: %1</translation>
    </message>
    <message>
        <source>The workspace&apos;s directory has no entry ‘%1’.</source>
        <translation>Das Verzeichnis des Arbeitsbereichs hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The practice receiver was not started: %1</source>
        <translation>Der Übungsempfänger wurde nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The workspace has no connectors.</source>
        <translation>Der Arbeitsbereich hat keine Konnektoren.</translation>
    </message>
    <message>
        <source>‘system’ is followed by one of: %1.</source>
        <translation>Auf „system“ folgt eines von: %1.</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Abkündigung</translation>
    </message>
    <message>
        <source>The system configuration was not saved, because it has errors.</source>
        <translation>Die Systemkonfiguration wurde nicht gespeichert, weil sie Fehler hat.</translation>
    </message>
    <message>
        <source>‘--secrets’ takes keychain, vault or memory.</source>
        <translation>„--secrets“ erwartet keychain, vault oder memory.</translation>
    </message>
    <message>
        <source>Secrets of ‘%1’ may still be stored. ‘scanctl secret remove --orphans’ removes them once the store can be used.</source>
        <translation>Geheimnisse von „%1“ sind vielleicht noch gespeichert. „scanctl secret remove --orphans“ entfernt sie, sobald der Speicher verwendbar ist.</translation>
    </message>
    <message>
        <source>orphaned: its connector is gone</source>
        <translation>verwaist: den Konnektor gibt es nicht mehr</translation>
    </message>
    <message>
        <source>‘%1’ has no secrets of its own.</source>
        <translation>„%1“ hat keine eigenen Geheimnisse.</translation>
    </message>
    <message>
        <source>The slot is missing. ‘%1’ has: %2.</source>
        <translation>Das Fach fehlt. „%1“ hat: %2.</translation>
    </message>
    <message>
        <source>‘%1’ has no slot ‘%2’. It has: %3.</source>
        <translation>„%1“ hat kein Fach „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>Secret ‘%1’ of ‘%2’: </source>
        <translation>Geheimnis „%1“ von „%2“: </translation>
    </message>
    <message>
        <source>The secret is forgotten now: ‘--secrets memory’ keeps nothing.</source>
        <translation>Das Geheimnis ist jetzt vergessen: „--secrets memory“ behält nichts.</translation>
    </message>
    <message>
        <source>Stored ‘%1’ of ‘%2’.</source>
        <translation>„%1“ von „%2“ gespeichert.</translation>
    </message>
    <message>
        <source>Removed ‘%1’ of ‘%2’.</source>
        <translation>„%1“ von „%2“ entfernt.</translation>
    </message>
    <message>
        <source>There was nothing to remove.</source>
        <translation>Es gab nichts zu entfernen.</translation>
    </message>
    <message>
        <source>‘secret’ is followed by one of: %1.</source>
        <translation>Auf „secret“ folgt eines von: %1.</translation>
    </message>
    <message>
        <source>There are too many arguments. Secrets are read from standard input.</source>
        <translation>Es sind zu viele Argumente. Geheimnisse werden von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The input is empty.</source>
        <translation>Die Eingabe ist leer.</translation>
    </message>
    <message>
        <source>The input is longer than 64 KiB.</source>
        <translation>Die Eingabe ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The input is not text in UTF-8.</source>
        <translation>Die Eingabe ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Nothing could be read from the terminal.</source>
        <translation>Vom Terminal ließ sich nichts lesen.</translation>
    </message>
    <message>
        <source>The vault&apos;s passphrase is missing. It is read from the file that SCANCTL_VAULT_PASSPHRASE_FILE names, or typed at a terminal.</source>
        <translation>Die Passphrase des Tresors fehlt. Sie wird aus der Datei gelesen, die SCANCTL_VAULT_PASSPHRASE_FILE nennt, oder an einem Terminal eingegeben.</translation>
    </message>
    <message>
        <source>Passphrase of the vault: </source>
        <translation>Passphrase des Tresors: </translation>
    </message>
    <message>
        <source>Passphrase for the new vault: </source>
        <translation>Passphrase für den neuen Tresor: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal dieselbe: </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>‘--answer’ takes no ‘%1’. It takes: %2</source>
        <translation>„--answer“ kennt kein „%1“. Möglich sind: %2</translation>
    </message>
    <message numerus="yes">
        <source>The server of ‘%1’ asks to try again later (%2). Sent again in %n second(s).</source>
        <translation>
            <numerusform>Der Server von „%1“ verlangt einen späteren Versuch (%2). In %n Sekunde wird erneut gesendet.</numerusform>
            <numerusform>Der Server von „%1“ verlangt einen späteren Versuch (%2). In %n Sekunden wird erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authorization was cancelled. Nothing was stored.</source>
        <translation>Die Autorisierung wurde abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>‘%1’ has signed in, and the connector sends as ‘%2’. The mail server takes the token for the account it was given to alone.</source>
        <translation>„%1“ hat sich angemeldet, und der Konnektor sendet als „%2“. Der Mailserver nimmt das Token nur für das Konto an, dem es erteilt wurde.</translation>
    </message>
    <message>
        <source>‘%1’ is authorized as ‘%2’.</source>
        <translation>„%1“ ist als „%2“ autorisiert.</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Bereiche: %1</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <translation>Nicht gewährt: %1</translation>
    </message>
    <message>
        <source>The access token is valid until %1.</source>
        <translation>Das Zugriffstoken gilt bis %1.</translation>
    </message>
    <message>
        <source>The tokens are forgotten now: ‘--secrets memory’ keeps nothing.</source>
        <translation>Die Token sind jetzt vergessen: „--secrets memory“ behält nichts.</translation>
    </message>
    <message>
        <source>‘--url’ and ‘--device’ exclude each other.</source>
        <translation>„--url“ und „--device“ schließen einander aus.</translation>
    </message>
    <message>
        <source>‘authorize’ takes the name of one connector.</source>
        <translation>„authorize“ erwartet den Namen eines Konnektors.</translation>
    </message>
    <message>
        <source>‘%1’ does not sign in with Microsoft 365 OAuth 2.0.</source>
        <translation>„%1“ meldet sich nicht mit Microsoft 365 OAuth 2.0 an.</translation>
    </message>
    <message>
        <source>Somebody has signed in. The tokens are being fetched.</source>
        <translation>Jemand hat sich angemeldet. Die Token werden geholt.</translation>
    </message>
    <message>
        <source>This address is to be opened in a browser, to sign in there:</source>
        <translation>Diese Adresse ist in einem Browser zu öffnen, um sich dort anzumelden:</translation>
    </message>
    <message>
        <source>In the end the browser comes to an address that begins with ‘%1’, whether it finds a page there or not. That whole address is to be pasted here:</source>
        <translation>Am Ende kommt der Browser zu einer Adresse, die mit „%1“ beginnt, gleich ob er dort eine Seite findet. Diese ganze Adresse ist hier einzufügen:</translation>
    </message>
    <message>
        <source>On any device, ‘%1’ is to be opened, and the code %2 to be typed there. It is valid until %3.</source>
        <translation>Auf irgendeinem Gerät ist „%1“ zu öffnen und dort der Code %2 einzugeben. Er gilt bis %3.</translation>
    </message>
    <message>
        <source>The code is in this address already: %1</source>
        <translation>In dieser Adresse steht der Code schon: %1</translation>
    </message>
    <message>
        <source>‘--log-level’ takes debug, info or warning.</source>
        <translation>„--log-level“ nimmt debug, info oder warning.</translation>
    </message>
    <message>
        <source>There is no delivery ‘%1’ in the history. ‘scanctl history’ shows their ids.</source>
        <translation>Eine Lieferung „%1“ gibt es im Verlauf nicht. „scanctl history“ zeigt die Kennungen.</translation>
    </message>
    <message>
        <source>‘--since’ takes a day such as 2026-11-24, or a day and a time.</source>
        <translation>„--since“ nimmt einen Tag wie 2026-11-24 oder einen Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>‘--outcome’ takes delivered, failed, cancelled, interrupted or running.</source>
        <translation>„--outcome“ nimmt delivered, failed, cancelled, interrupted oder running.</translation>
    </message>
    <message>
        <source>‘history’ is followed by one connector at most, or by ‘show ID’.</source>
        <translation>Auf „history“ folgt höchstens ein Konnektor oder „show ID“.</translation>
    </message>
    <message>
        <source>‘--as %1’ is not possible here; there is: %2.</source>
        <translation>„--as %1“ ist hier nicht möglich; es gibt: %2.</translation>
    </message>
    <message>
        <source>‘--generate’ makes ‘pdf’, ‘tiff’ or ‘jpeg’.</source>
        <translation>„--generate“ erzeugt „pdf“, „tiff“ oder „jpeg“.</translation>
    </message>
    <message>
        <source>‘%1’ is not a size for ‘--size’. It takes a number of bytes, or one with B, kB, KiB, MB, MiB, GB or GiB behind it, such as ‘5MiB’; at most 8 GiB.</source>
        <translation>„%1“ ist keine Größe für „--size“. Erlaubt ist eine Zahl von Bytes oder eine mit B, kB, KiB, MB, MiB, GB oder GiB dahinter, etwa „5MiB“; höchstens 8 GiB.</translation>
    </message>
    <message>
        <source>the folder does not exist or cannot be written to</source>
        <translation>der Ordner ist nicht vorhanden oder nicht beschreibbar</translation>
    </message>
    <message>
        <source>Check of the connectors</source>
        <translation>Prüfung der Konnektoren</translation>
    </message>
    <message>
        <source>Test scans to the connectors</source>
        <translation>Testscans an die Konnektoren</translation>
    </message>
    <message>
        <source>‘%1’ is written (%2). It has in it:</source>
        <translation>„%1“ ist geschrieben (%2). Darin ist:</translation>
    </message>
    <message>
        <source>‘support’ takes the name of the file to write.</source>
        <translation>„support“ braucht den Namen der Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>‘connector compare’ takes the names of two connectors.</source>
        <translation>„connector compare“ braucht die Namen von zwei Konnektoren.</translation>
    </message>
    <message>
        <source>‘%1’ is in %2 only.</source>
        <translation>„%1“ ist nur in %2.</translation>
    </message>
    <message>
        <source>‘diff’ takes the name of one file, or of two.</source>
        <translation>„diff“ braucht den Namen einer Datei oder zweier Dateien.</translation>
    </message>
    <message>
        <source>They have the same fields.</source>
        <translation>Ihre Felder sind gleich.</translation>
    </message>
    <message>
        <source>The passphrase is weak. %1</source>
        <translation>Die Passphrase ist schwach. %1</translation>
    </message>
    <message>
        <source>‘%1’ could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>‘%1’ is written (%2).</source>
        <translation>„%1“ ist geschrieben (%2).</translation>
    </message>
    <message>
        <source>‘export’ takes the name of the file to write, or ‘-’.</source>
        <translation>„export“ braucht den Namen der Datei, die geschrieben wird, oder „-“.</translation>
    </message>
    <message>
        <source>The file has no secrets.</source>
        <translation>Die Datei enthält keine Geheimnisse.</translation>
    </message>
    <message>
        <source>The file has secrets, which are left out. ‘--with-secrets’ takes them over.</source>
        <translation>Die Datei enthält Geheimnisse, die ausgelassen werden. „--with-secrets“ übernimmt sie.</translation>
    </message>
    <message>
        <source>What is stored already need not be entered again: ‘scanctl secret list’ shows it.</source>
        <translation>Was schon gespeichert ist, muss nicht noch einmal eingegeben werden: „scanctl secret list“ zeigt es.</translation>
    </message>
    <message>
        <source>Secrets of removed connectors may still be stored. ‘scanctl secret remove --orphans’ removes them.</source>
        <translation>Geheimnisse entfernter Konnektoren können noch gespeichert sein. „scanctl secret remove --orphans“ entfernt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written: the workspace has other connectors with %n name(s) of the file. ‘--on-conflict’ says what becomes of those in the file.</source>
        <translation>
            <numerusform>Nichts wurde geschrieben: Der Arbeitsbereich hat einen anderen Konnektor mit %n Namen der Datei. „--on-conflict“ sagt, was aus dem der Datei wird.</numerusform>
            <numerusform>Nichts wurde geschrieben: Der Arbeitsbereich hat andere Konnektoren mit %n Namen der Datei. „--on-conflict“ sagt, was aus denen der Datei wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written, because of the errors above.</source>
        <translation>Wegen der obigen Fehler wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The command takes the name of one file.</source>
        <translation>Der Befehl braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>‘--on-conflict’ takes rename, replace or skip.</source>
        <translation>„--on-conflict“ nimmt rename, replace oder skip.</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The file with the passphrase cannot be read: ‘%1’. %2</source>
        <translation>Die Datei mit der Passphrase ist nicht lesbar: „%1“. %2</translation>
    </message>
    <message>
        <source>Passphrase for the secrets in the file: </source>
        <translation>Passphrase für die Geheimnisse in der Datei: </translation>
    </message>
    <message>
        <source>Passphrase of the secrets in the file: </source>
        <translation>Passphrase der Geheimnisse in der Datei: </translation>
    </message>
    <message>
        <source>Standard input has ended, so that no address can be pasted any more.</source>
        <translation>Die Standardeingabe ist zu Ende, sodass keine Adresse mehr eingefügt werden kann.</translation>
    </message>
    <message>
        <source>There are too many arguments.</source>
        <translation>Es sind zu viele Argumente.</translation>
    </message>
    <message>
        <source>The part ‘%1’ of the workspace cannot be read and is left out.</source>
        <translation>Der Teil „%1“ des Arbeitsbereichs kann nicht gelesen werden und wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase of a new vault has at least %n character(s).</source>
        <translation>
            <numerusform>Die Passphrase eines neuen Tresors hat mindestens %n Zeichen.</numerusform>
            <numerusform>Die Passphrase eines neuen Tresors hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Only the second one</source>
        <translation>Nur bei der zweiten</translation>
    </message>
    <message>
        <source>Only the first one</source>
        <translation>Nur bei der ersten</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <extracomment>%1 is a duration, such as 12 ms</extracomment>
        <translation>%1 länger</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 kürzer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a stage</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>that a stage took</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Server’s answer</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>ConnectorText</name>
    <message>
        <source>An account name in the format ‘domain\username’.</source>
        <translation>Ein Kontoname im Format „Domäne\Benutzername“.</translation>
    </message>
    <message>
        <source>The account used for the authorization, in UPN format.</source>
        <translation>Das Konto der Autorisierung, im UPN-Format.</translation>
    </message>
    <message>
        <source>Domain and username of the Microsoft Exchange account. Without a domain the local host (.\username) is used.</source>
        <translation>Domäne und Benutzername des Microsoft-Exchange-Kontos. Ohne Domäne gilt der lokale Rechner (.\Benutzername).</translation>
    </message>
    <message>
        <source>The mail is sent on behalf of the terminal user, whose e-mail address has to exist in Microsoft Exchange, and is stored in that user’s Sent Items. The service account needs the role ApplicationImpersonation.</source>
        <translation>Die E-Mail wird im Namen des Terminalbenutzers gesendet, dessen E-Mail-Adresse es in Microsoft Exchange geben muss, und liegt danach in dessen gesendeten Elementen. Das Dienstkonto braucht die Rolle ApplicationImpersonation.</translation>
    </message>
    <message>
        <source>The folder is accessed as the user at the terminal would access it, and the file then belongs to that user. Not supported in a workgroup.</source>
        <translation>Auf den Ordner wird zugegriffen, wie es der Benutzer am Terminal täte, und die Datei gehört danach ihm. In einer Arbeitsgruppe nicht unterstützt.</translation>
    </message>
    <message>
        <source>The mail server of the system configuration, or an account of Microsoft 365.</source>
        <translation>Der Mailserver der Systemkonfiguration oder ein Konto von Microsoft 365.</translation>
    </message>
    <message>
        <source>Username and password, or an account of Microsoft 365.</source>
        <translation>Benutzername und Passwort oder ein Konto von Microsoft 365.</translation>
    </message>
    <message>
        <source>File System</source>
        <translation>Dateisystem</translation>
    </message>
    <message>
        <source>Email (SMTP)</source>
        <translation>E-Mail (SMTP)</translation>
    </message>
    <message>
        <source>Microsoft Exchange</source>
        <translation>Microsoft Exchange</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <source>Delivers to a local folder or a shared network folder.</source>
        <translation>Liefert in einen lokalen oder freigegebenen Ordner.</translation>
    </message>
    <message>
        <source>Delivers by e-mail through an SMTP server.</source>
        <translation>Liefert per E-Mail über einen SMTP-Server.</translation>
    </message>
    <message>
        <source>Delivers by e-mail through a Microsoft Exchange server.</source>
        <translation>Liefert per E-Mail über einen Microsoft-Exchange-Server.</translation>
    </message>
    <message>
        <source>Delivers to an HTTP endpoint for processing of its own.</source>
        <translation>Liefert an einen HTTP-Endpunkt, der die Scans selbst verarbeitet.</translation>
    </message>
    <message>
        <source>Made by another version. It is kept as it is.</source>
        <translation>Von einer anderen Version angelegt. Er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Connector type</source>
        <translation>Konnektortyp</translation>
    </message>
    <message>
        <source>Base location</source>
        <translation>Basisspeicherort</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Impersonate terminal user</source>
        <translation>Identität des Terminalbenutzers annehmen</translation>
    </message>
    <message>
        <source>Web Services URL</source>
        <translation>Web-Services-URL</translation>
    </message>
    <message>
        <source>Extension endpoint URL</source>
        <translation>URL des Extension-Endpunkts</translation>
    </message>
    <message>
        <source>Extension properties</source>
        <translation>Extension-Eigenschaften</translation>
    </message>
    <message>
        <source>A starting path for all workflows with this connector: local or UNC. It can contain capture variables, such as %userHome%.</source>
        <translation>Der Anfang des Pfads für alle Workflows mit diesem Konnektor: lokal oder UNC. Er kann Erfassungsvariablen wie %userHome% enthalten.</translation>
    </message>
    <message>
        <source>The account that the folder is accessed with.</source>
        <translation>Das Konto, mit dem auf den Ordner zugegriffen wird.</translation>
    </message>
    <message>
        <source>The account password.</source>
        <translation>Das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Microsoft Online: https://outlook.office365.com/EWS/Exchange.asmx. A server of one’s own: typically https://&lt;mail.server&gt;/EWS/Exchange.asmx.</source>
        <translation>Microsoft Online: https://outlook.office365.com/EWS/Exchange.asmx. Ein eigener Server: meist https://&lt;mail.server&gt;/EWS/Exchange.asmx.</translation>
    </message>
    <message>
        <source>Where the scanned documents are sent. HTTPS is strongly recommended.</source>
        <translation>Wohin die gescannten Dokumente gesendet werden. HTTPS wird dringend empfohlen.</translation>
    </message>
    <message>
        <source>Up to two name-value pairs, delivered with the prefix ‘custom_’.</source>
        <translation>Bis zu zwei Name-Wert-Paare, geliefert mit dem Präfix „custom_“.</translation>
    </message>
    <message>
        <source>Use default service credentials</source>
        <translation>Standard-Dienstanmeldung verwenden</translation>
    </message>
    <message>
        <source>Use custom service account</source>
        <translation>Eigenes Dienstkonto verwenden</translation>
    </message>
    <message>
        <source>System settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>Microsoft 365 OAuth 2.0</source>
        <translation>Microsoft 365 OAuth 2.0</translation>
    </message>
    <message>
        <source>Basic authentication</source>
        <translation>Standardauthentifizierung</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>When the file name is taken</source>
        <translation>Wenn der Dateiname vergeben ist</translation>
    </message>
    <message>
        <source>What becomes of a scan where a file of its name is in the folder already.</source>
        <translation>Was mit einem Scan geschieht, wenn eine Datei seines Namens schon im Ordner liegt.</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Neue Datei nummerieren</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Refuse the delivery</source>
        <translation>Lieferung zurückweisen</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Edits scan connectors and sends test scans.</source>
        <translation>Bearbeitet Scan-Konnektoren und sendet Testscans.</translation>
    </message>
    <message>
        <source>Opens the workspace in FILE.</source>
        <translation>Öffnet den Arbeitsbereich in DATEI.</translation>
    </message>
    <message>
        <source>Opens the sample workspace with the practice receiver.</source>
        <translation>Öffnet den Beispiel-Arbeitsbereich mit dem Übungsempfänger.</translation>
    </message>
    <message>
        <source>light, dark or system</source>
        <translation>light, dark oder system</translation>
    </message>
    <message>
        <source>Scan Connector Console</source>
        <translation>Scan Connector Console</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Keeps secrets in the STORE keychain, vault or memory, instead of the one chosen last.</source>
        <translation>Bewahrt Geheimnisse im Speicher STORE (keychain, vault oder memory) auf statt im zuletzt gewählten.</translation>
    </message>
    <message>
        <source>‘--secrets’ takes keychain, vault or memory.</source>
        <translation>„--secrets“ erwartet keychain, vault oder memory.</translation>
    </message>
    <message>
        <source>One file can be opened at a time.</source>
        <translation>Es kann nur eine Datei auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>One workspace can be opened at a time.</source>
        <translation>Es kann nur ein Arbeitsbereich auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Connectors that were exported, to be imported, or a workspace to be opened.</source>
        <translation>Exportierte Konnektoren, die importiert werden, oder ein Arbeitsbereich, der geöffnet wird.</translation>
    </message>
    <message>
        <source>‘--appearance’ takes light, dark or system.</source>
        <translation>„--appearance“ nimmt light, dark oder system.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>Primary mail server</source>
        <translation>Primärer Mailserver</translation>
    </message>
    <message>
        <source>Mail server: port</source>
        <translation>Mailserver: Port</translation>
    </message>
    <message>
        <source>Mail server: security</source>
        <translation>Mailserver: Sicherheit</translation>
    </message>
    <message>
        <source>Mail server account</source>
        <translation>Mailserverkonto</translation>
    </message>
    <message>
        <source>Mail server: sender</source>
        <translation>Mailserver: Absender</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Management-Adresse</translation>
    </message>
    <message>
        <source>Email (SMTP): client ID</source>
        <translation>E-Mail (SMTP): Client-ID</translation>
    </message>
    <message>
        <source>Email (SMTP): client secret expires on</source>
        <translation>E-Mail (SMTP): geheimer Clientschlüssel läuft ab am</translation>
    </message>
    <message>
        <source>Microsoft Exchange: client ID</source>
        <translation>Microsoft Exchange: Client-ID</translation>
    </message>
    <message>
        <source>Microsoft Exchange: client secret expires on</source>
        <translation>Microsoft Exchange: geheimer Clientschlüssel läuft ab am</translation>
    </message>
    <message>
        <source>Scope for Exchange Web Services</source>
        <translation>Bereich der Exchange-Webdienste</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldestelle</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Mail server of Microsoft 365</source>
        <translation>Mailserver von Microsoft 365</translation>
    </message>
    <message>
        <source>Mail server of Microsoft 365: port</source>
        <translation>Mailserver von Microsoft 365: Port</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Days that deliveries are kept</source>
        <translation>Tage, die Lieferungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Fax page packs</source>
        <translation>Faxseitenpakete</translation>
    </message>
    <message>
        <source>Extension property %1: name</source>
        <translation>Extension-Eigenschaft %1: Name</translation>
    </message>
    <message>
        <source>Extension property %1: value</source>
        <translation>Extension-Eigenschaft %1: Wert</translation>
    </message>
    <message>
        <source>Extension property %1</source>
        <translation>Extension-Eigenschaft %1</translation>
    </message>
    <message>
        <source>Terminal user ‘%1’</source>
        <translation>Terminalbenutzer „%1“</translation>
    </message>
    <message>
        <source>Device ‘%1’</source>
        <translation>Gerät „%1“</translation>
    </message>
    <message>
        <source>Workflow ‘%1’</source>
        <translation>Workflow „%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the directory and its field: Workflow ‘Scan to folder’: Input variables</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>security of the mail server</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <comment>security of the mail server</comment>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>DirectoryText</name>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>As at the terminal, such as ‘anna@example.com’.</source>
        <translation>Wie am Terminal, zum Beispiel „anna@example.com“.</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>It has to exist in Exchange where a connector impersonates this user.</source>
        <translation>Sie muss in Exchange vorhanden sein, wenn ein Konnektor die Identität dieses Benutzers annimmt.</translation>
    </message>
    <message>
        <source>Home directory</source>
        <translation>Basisverzeichnis</translation>
    </message>
    <message>
        <source>The base location of a connector can begin with it: %userHome%.</source>
        <translation>Der Basisspeicherort eines Konnektors kann damit beginnen: %userHome%.</translation>
    </message>
    <message>
        <source>Cost center ID</source>
        <translation>Kostenstellen-ID</translation>
    </message>
    <message>
        <source>Cost center name</source>
        <translation>Kostenstellenname</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Equipment ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Service agreement ID</source>
        <translation>Servicevertrags-ID</translation>
    </message>
    <message>
        <source>Device group ID</source>
        <translation>Gerätegruppen-ID</translation>
    </message>
    <message>
        <source>Device group name</source>
        <translation>Gerätegruppenname</translation>
    </message>
    <message>
        <source>Device group IP</source>
        <translation>Gerätegruppen-IP</translation>
    </message>
    <message>
        <source>The address or host name of the group’s server.</source>
        <translation>Die Adresse oder der Rechnername des Servers der Gruppe.</translation>
    </message>
    <message>
        <source>As at the terminal, such as ‘Scan to folder’.</source>
        <translation>Wie am Terminal, zum Beispiel „Scan in Ordner“.</translation>
    </message>
    <message>
        <source>Element ID</source>
        <translation>Element-ID</translation>
    </message>
    <message>
        <source>It ends the names of two variables, %fileType…% and %pdfComplianceLevel…%.</source>
        <translation>Sie steht am Ende der Namen zweier Variablen, %fileType…% und %pdfComplianceLevel…%.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>PDF compliance level</source>
        <translation>PDF-Konformitätsstufe</translation>
    </message>
    <message>
        <source>Billing code</source>
        <translation>Abrechnungscode</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Without extension, and with variables such as %scanDate%. Left empty, a document keeps its own name.</source>
        <translation>Ohne Endung und mit Variablen wie %scanDate%. Bleibt das Feld leer, behält ein Dokument seinen Namen.</translation>
    </message>
    <message>
        <source>Mail from</source>
        <translation>Mail von</translation>
    </message>
    <message>
        <source>Left empty, it is the sender of the mail server.</source>
        <translation>Bleibt das Feld leer, ist es der Absender des Mailservers.</translation>
    </message>
    <message>
        <source>Mail to</source>
        <translation>Mail an</translation>
    </message>
    <message>
        <source>Addresses with commas between, or variables such as %userEmail%.</source>
        <translation>Adressen mit Kommas dazwischen oder Variablen wie %userEmail%.</translation>
    </message>
    <message>
        <source>Mail subject</source>
        <translation>Betreff der Mail</translation>
    </message>
    <message>
        <source>Mail body</source>
        <translation>Text der Mail</translation>
    </message>
    <message>
        <source>Input variables</source>
        <translation>Eingabevariablen</translation>
    </message>
    <message>
        <source>What is asked at the terminal, such as ‘faxNumber’, and the value that test scans send.</source>
        <translation>Was am Terminal gefragt wird, zum Beispiel „faxNumber“, und der Wert, den Testscans senden.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Saving it again with the encoding UTF-8 lets it be imported.</source>
        <translation>Die Datei ist kein UTF-8-Text. Erneut mit der Kodierung UTF-8 gespeichert, lässt sie sich importieren.</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark (&quot;) that nothing closes. Closing it lets the file be imported.</source>
        <translation>Zeile %1 öffnet ein Anführungszeichen (&quot;), das nichts schließt. Ist es geschlossen, lässt sich die Datei importieren.</translation>
    </message>
    <message>
        <source>In line %1 there is text behind a closing quotation mark (&quot;). A quotation mark within a value is written twice.</source>
        <translation>In Zeile %1 steht Text hinter einem schließenden Anführungszeichen (&quot;). Ein Anführungszeichen innerhalb eines Werts wird verdoppelt.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MiB or has more than 100,000 lines. In parts it can be imported one after the other.</source>
        <translation>Die Datei ist größer als 16 MiB oder hat mehr als 100.000 Zeilen. In Teilen lässt sie sich nacheinander importieren.</translation>
    </message>
    <message>
        <source>Terminal users</source>
        <translation>Terminalbenutzer</translation>
    </message>
    <message>
        <source>Search terminal users</source>
        <translation>Terminalbenutzer suchen</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>new.user</source>
        <extracomment>the username that an added terminal user starts with</extracomment>
        <translation>neuer.benutzer</translation>
    </message>
    <message>
        <source>User without a name</source>
        <translation>Benutzer ohne Namen</translation>
    </message>
    <message>
        <source>No terminal users yet</source>
        <translation>Noch keine Terminalbenutzer</translation>
    </message>
    <message>
        <source>A test scan is sent as one of the people who sign in at the terminals. They can be added one by one, or imported from a CSV file.</source>
        <translation>Ein Testscan wird im Namen einer Person gesendet, die sich an den Terminals anmeldet. Die Benutzer lassen sich einzeln hinzufügen oder aus einer CSV-Datei importieren.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Search devices</source>
        <translation>Geräte suchen</translation>
    </message>
    <message>
        <source>Add device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Device without a name</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>A test scan is sent as if it came from one of the devices. ‘Add device’ makes the first one.</source>
        <translation>Ein Testscan wird gesendet, als käme er von einem der Geräte. „Gerät hinzufügen“ legt das erste an.</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Search workflows</source>
        <translation>Workflows suchen</translation>
    </message>
    <message>
        <source>Add workflow</source>
        <translation>Workflow hinzufügen</translation>
    </message>
    <message>
        <source>New workflow</source>
        <translation>Neuer Workflow</translation>
    </message>
    <message>
        <source>Workflow without a name</source>
        <translation>Workflow ohne Namen</translation>
    </message>
    <message>
        <source>No workflows yet</source>
        <translation>Noch keine Workflows</translation>
    </message>
    <message>
        <source>A workflow says how documents are named and mailed, and what is asked at the terminal. ‘Add workflow’ makes the first one.</source>
        <translation>Ein Workflow bestimmt, wie Dokumente heißen und gemailt werden und was am Terminal gefragt wird. „Workflow hinzufügen“ legt den ersten an.</translation>
    </message>
    <message>
        <source>The first line of the file names its columns: username, firstName, surname, email, homeDirectory, costCenterId and costCenterName, of which username alone is needed. A user of the same name is replaced.</source>
        <translation>Die erste Zeile der Datei nennt ihre Spalten: username, firstName, surname, email, homeDirectory, costCenterId und costCenterName; nötig ist nur username. Ein Benutzer desselben Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>The username is missing. It is what the user signs in with at a terminal.</source>
        <translation>Der Benutzername fehlt. Mit ihm meldet sich der Benutzer am Terminal an.</translation>
    </message>
    <message>
        <source>Another terminal user has the username ‘%1’. Upper and lower case make no difference.</source>
        <translation>Ein anderer Terminalbenutzer hat den Benutzernamen „%1“. Groß- und Kleinschreibung machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>This is not a UPN (user@domain). A connector that impersonates the terminal user needs one.</source>
        <translation>Dies ist kein UPN (benutzer@domäne). Ein Konnektor, der die Identität des Terminalbenutzers annimmt, braucht einen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It has the form ‘anna@example.com’.</source>
        <translation>Dies ist keine E-Mail-Adresse. Sie hat die Form „anna@example.com“.</translation>
    </message>
    <message>
        <source>Without an e-mail address, Exchange connectors cannot impersonate this user, and %userEmail% is empty.</source>
        <translation>Ohne E-Mail-Adresse können Exchange-Konnektoren die Identität dieses Benutzers nicht annehmen, und %userEmail% ist leer.</translation>
    </message>
    <message>
        <source>Without a home directory, workflows that deliver to %userHome% are not shown to this user.</source>
        <translation>Ohne Basisverzeichnis werden diesem Benutzer keine Workflows angezeigt, die nach %userHome% liefern.</translation>
    </message>
    <message>
        <source>This is not a whole path. It starts with ‘/’, ‘\\server\share’ or a drive such as ‘C:\’.</source>
        <translation>Dies ist kein vollständiger Pfad. Er beginnt mit „/“, „\\server\freigabe“ oder einem Laufwerk wie „C:\“.</translation>
    </message>
    <message>
        <source>The name of the device is missing.</source>
        <translation>Der Name des Geräts fehlt.</translation>
    </message>
    <message>
        <source>Another device has the name ‘%1’. Upper and lower case make no difference.</source>
        <translation>Ein anderes Gerät hat den Namen „%1“. Groß- und Kleinschreibung machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>The name of the workflow is missing.</source>
        <translation>Der Name des Workflows fehlt.</translation>
    </message>
    <message>
        <source>Another workflow has the name ‘%1’. Upper and lower case make no difference.</source>
        <translation>Ein anderer Workflow hat den Namen „%1“. Groß- und Kleinschreibung machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>The element ID holds letters and digits only, because it ends the names of variables.</source>
        <translation>Die Element-ID besteht nur aus Buchstaben und Ziffern, weil sie am Ende von Variablennamen steht.</translation>
    </message>
    <message>
        <source>There is no variable ‘%1’. The names are listed under Variables, and a percent sign offers them while typing.</source>
        <translation>Es gibt keine Variable „%1“. Die Namen stehen unter „Variablen“, und ein Prozentzeichen bietet sie beim Tippen an.</translation>
    </message>
    <message>
        <source>An input variable has no name. Templates use it between percent signs.</source>
        <translation>Eine Eingabevariable hat keinen Namen. Vorlagen verwenden ihn zwischen Prozentzeichen.</translation>
    </message>
    <message>
        <source>The input variable ‘%1’ needs another name: one that starts with a letter and holds letters, digits and ‘_’ only.</source>
        <translation>Die Eingabevariable „%1“ braucht einen anderen Namen: einen, der mit einem Buchstaben beginnt und nur aus Buchstaben, Ziffern und „_“ besteht.</translation>
    </message>
    <message>
        <source>The name ‘%1’ is that of another input variable or of a capture variable.</source>
        <translation>„%1“ ist der Name einer anderen Eingabevariablen oder einer Erfassungsvariablen.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be gone, or reading it may not be permitted. The system says: %1</source>
        <translation>Die Datei ist nicht lesbar. Sie ist vielleicht nicht mehr da, oder das Lesen ist nicht erlaubt. Das System meldet: %1</translation>
    </message>
    <message>
        <source>The file has no terminal users. Below the line that names the columns, each line is one of them.</source>
        <translation>Die Datei enthält keine Terminalbenutzer. Unter der Zeile mit den Spaltennamen ist jede Zeile einer von ihnen.</translation>
    </message>
    <message>
        <source>Line %1 has to name the columns, and one of them has to be ‘username’ or ‘userUsername’.</source>
        <translation>Zeile %1 muss die Spalten nennen, und eine davon muss „username“ oder „userUsername“ heißen.</translation>
    </message>
    <message>
        <source>Line %1 has no username. Each terminal user needs one.</source>
        <translation>Zeile %1 hat keinen Benutzernamen. Jeder Terminalbenutzer braucht einen.</translation>
    </message>
    <message>
        <source>Line %1 has the username ‘%2’ for the second time. Each can be in the file once, whether in upper or lower case.</source>
        <translation>In Zeile %1 steht der Benutzername „%2“ zum zweiten Mal. Jeder darf einmal in der Datei stehen, gleich ob groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>User</source>
        <comment>where a variable comes from: the terminal user</comment>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>where a variable comes from</comment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Workflow</source>
        <comment>where a variable comes from</comment>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Scan</source>
        <comment>where a variable comes from: each scan has its own</comment>
        <translation>Scan</translation>
    </message>
    <message>
        <source>System</source>
        <comment>where a variable comes from</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Input</source>
        <comment>where a variable comes from: asked at the terminal</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Path</source>
        <comment>kind of a variable: it may hold separators</comment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of a variable</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>how grave a problem is</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>how grave a problem is</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>how grave a problem is</comment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>The administrator of this connector</source>
        <translation>Wer diesen Konnektor verwaltet</translation>
    </message>
    <message>
        <source>The operator of the endpoint</source>
        <translation>Wer den Endpunkt betreibt</translation>
    </message>
    <message>
        <source>The administrator of the file server or of this computer</source>
        <translation>Wer den Dateiserver oder diesen Rechner verwaltet</translation>
    </message>
    <message>
        <source>The network administrator</source>
        <translation>Wer das Netzwerk verwaltet</translation>
    </message>
    <message>
        <source>The endpoint found an error in the request. The answer below says which.</source>
        <translation>Der Endpunkt fand einen Fehler in der Anfrage. Die Antwort unten nennt ihn.</translation>
    </message>
    <message>
        <source>Compare the fields of the preview with what the endpoint expects, input variables included.</source>
        <translation>Die Felder der Vorschau mit dem vergleichen, was der Endpunkt erwartet, Eingabevariablen eingeschlossen.</translation>
    </message>
    <message>
        <source>The endpoint wants a key or sign-in that the URL does not carry.</source>
        <translation>Der Endpunkt verlangt einen Schlüssel oder eine Anmeldung, die nicht in der URL steht.</translation>
    </message>
    <message>
        <source>Ask for the whole URL, with its key, and enter it as the Extension endpoint URL.</source>
        <translation>Die ganze URL mit ihrem Schlüssel erfragen und als URL des Extension-Endpunkts eintragen.</translation>
    </message>
    <message>
        <source>The endpoint knows the sender and refuses it.</source>
        <translation>Der Endpunkt kennt den Absender und weist ihn ab.</translation>
    </message>
    <message>
        <source>Check the key in the URL and the addresses that the endpoint allows.</source>
        <translation>Den Schlüssel in der URL und die vom Endpunkt zugelassenen Adressen prüfen.</translation>
    </message>
    <message>
        <source>The server is there, but nothing is at this path.</source>
        <translation>Der Server ist da, aber unter diesem Pfad ist nichts.</translation>
    </message>
    <message>
        <source>The address exists, but does not take a POST.</source>
        <translation>Die Adresse gibt es, aber sie nimmt kein POST an.</translation>
    </message>
    <message>
        <source>The server gave up waiting for the rest of the request.</source>
        <translation>Der Server wartete nicht länger auf den Rest der Anfrage.</translation>
    </message>
    <message>
        <source>Send fewer pages or a lower resolution, or ask for a longer time limit at the endpoint.</source>
        <translation>Weniger Seiten oder eine geringere Auflösung senden oder beim Endpunkt um eine längere Frist bitten.</translation>
    </message>
    <message>
        <source>The server did not see the length of the request, although it was sent.</source>
        <translation>Der Server sah die Länge der Anfrage nicht, obwohl sie gesendet wurde.</translation>
    </message>
    <message>
        <source>Look for a proxy between here and the endpoint that changes requests.</source>
        <translation>Nach einem Proxy zwischen hier und dem Endpunkt suchen, der Anfragen verändert.</translation>
    </message>
    <message>
        <source>The scan is larger than the endpoint accepts.</source>
        <translation>Der Scan ist größer, als der Endpunkt annimmt.</translation>
    </message>
    <message>
        <source>The endpoint does not take multipart/form-data, or not this file type.</source>
        <translation>Der Endpunkt nimmt kein multipart/form-data oder diesen Dateityp nicht an.</translation>
    </message>
    <message>
        <source>Check the file type of the workflow and the endpoint’s documentation.</source>
        <translation>Den Dateityp des Workflows und die Dokumentation des Endpunkts prüfen.</translation>
    </message>
    <message>
        <source>The endpoint received too many requests in a short time.</source>
        <translation>Der Endpunkt erhielt in kurzer Zeit zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Wait a while and send again.</source>
        <translation>Eine Weile warten und erneut senden.</translation>
    </message>
    <message>
        <source>The endpoint’s program failed while it processed the scan.</source>
        <translation>Das Programm des Endpunkts scheiterte beim Verarbeiten des Scans.</translation>
    </message>
    <message>
        <source>A gateway is there, but what is behind it did not answer properly.</source>
        <translation>Ein Gateway ist da, aber was dahinter liegt, antwortete nicht richtig.</translation>
    </message>
    <message>
        <source>Check that the endpoint’s program runs behind its gateway.</source>
        <translation>Prüfen, ob das Programm des Endpunkts hinter seinem Gateway läuft.</translation>
    </message>
    <message>
        <source>The endpoint is stopped, starting or overloaded.</source>
        <translation>Der Endpunkt ist angehalten, startet gerade oder ist überlastet.</translation>
    </message>
    <message>
        <source>Wait a minute and send again; then check that the endpoint is started.</source>
        <translation>Eine Minute warten und erneut senden; danach prüfen, ob der Endpunkt gestartet ist.</translation>
    </message>
    <message>
        <source>A gateway waited in vain for the endpoint’s program.</source>
        <translation>Ein Gateway wartete vergeblich auf das Programm des Endpunkts.</translation>
    </message>
    <message>
        <source>Processing takes too long: send fewer pages, or have the endpoint answer before it processes.</source>
        <translation>Die Verarbeitung dauert zu lange: weniger Seiten senden oder den Endpunkt antworten lassen, bevor er verarbeitet.</translation>
    </message>
    <message>
        <source>The endpoint answered with status %1</source>
        <translation>Der Endpunkt antwortete mit dem Status %1</translation>
    </message>
    <message>
        <source>Ask the operator of ‘%1’ what the answer means.</source>
        <translation>Beim Betreiber von „%1“ nachfragen, was die Antwort bedeutet.</translation>
    </message>
    <message>
        <source>The connector cannot be used as it is</source>
        <translation>Der Konnektor ist so nicht verwendbar</translation>
    </message>
    <message>
        <source>The field ‘%1’ has an error.</source>
        <translation>Das Feld „%1“ hat einen Fehler.</translation>
    </message>
    <message>
        <source>Correct the field on the Configuration tab; the reason stands there.</source>
        <translation>Das Feld auf dem Reiter Konfiguration korrigieren; der Grund steht dort.</translation>
    </message>
    <message>
        <source>The variable ‘%%1%’ has no value</source>
        <translation>Die Variable „%%1%“ hat keinen Wert</translation>
    </message>
    <message>
        <source>Without it the place of the scan is unknown. At a terminal the workflow would not be shown to this user.</source>
        <translation>Ohne ihn ist der Ort des Scans unbekannt. Am Terminal würde der Workflow diesem Benutzer nicht angezeigt.</translation>
    </message>
    <message>
        <source>Give the terminal user a value for it, choose another user, or take the variable out of the connector.</source>
        <translation>Dem Terminalbenutzer einen Wert dafür geben, einen anderen Benutzer wählen oder die Variable aus dem Konnektor nehmen.</translation>
    </message>
    <message>
        <source>A value would lead out of the base location</source>
        <translation>Ein Wert würde aus dem Basisspeicherort hinausführen</translation>
    </message>
    <message>
        <source>The value of ‘%1’ is no plain name: it goes up a folder, is no absolute path, or follows a symbolic link.</source>
        <translation>Der Wert von „%1“ ist kein einfacher Name: Er führt einen Ordner hinauf, ist kein absoluter Pfad oder folgt einer symbolischen Verknüpfung.</translation>
    </message>
    <message>
        <source>Correct the value, or replace the link by a folder.</source>
        <translation>Den Wert korrigieren oder die Verknüpfung durch einen Ordner ersetzen.</translation>
    </message>
    <message>
        <source>There is no document to send</source>
        <translation>Es gibt kein Dokument zum Senden</translation>
    </message>
    <message>
        <source>Choose a document or have a sample generated.</source>
        <translation>Ein Dokument wählen oder ein Beispiel erzeugen lassen.</translation>
    </message>
    <message>
        <source>The document does not exist</source>
        <translation>Das Dokument gibt es nicht</translation>
    </message>
    <message>
        <source>‘%1’ was moved or deleted.</source>
        <translation>„%1“ wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>Choose the document again.</source>
        <translation>Das Dokument erneut wählen.</translation>
    </message>
    <message>
        <source>The document cannot be read</source>
        <translation>Das Dokument ist nicht lesbar</translation>
    </message>
    <message>
        <source>‘%1’ could not be opened: %2.</source>
        <translation>„%1“ ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Die Datei und ihre Berechtigungen prüfen.</translation>
    </message>
    <message>
        <source>The document changed while it was sent</source>
        <translation>Das Dokument änderte sich während des Sendens</translation>
    </message>
    <message>
        <source>‘%1’ is not the size it had at the start, or was written to. Nothing of it was left at the destination.</source>
        <translation>„%1“ hat nicht mehr die Größe vom Anfang oder wurde beschrieben. Am Ziel blieb nichts davon zurück.</translation>
    </message>
    <message>
        <source>Wait until the program that writes it has finished, and send again.</source>
        <translation>Warten, bis das schreibende Programm fertig ist, und erneut senden.</translation>
    </message>
    <message>
        <source>The folder does not exist</source>
        <translation>Den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no folder ‘%1’. The base location is never created.</source>
        <translation>Es gibt keinen Ordner „%1“. Der Basisspeicherort wird nie angelegt.</translation>
    </message>
    <message>
        <source>Create the folder, or correct the base location.</source>
        <translation>Den Ordner anlegen oder den Basisspeicherort korrigieren.</translation>
    </message>
    <message>
        <source>The base location is not a folder</source>
        <translation>Der Basisspeicherort ist kein Ordner</translation>
    </message>
    <message>
        <source>At ‘%1’ there is a file.</source>
        <translation>Unter „%1“ liegt eine Datei.</translation>
    </message>
    <message>
        <source>Correct the base location.</source>
        <translation>Den Basisspeicherort korrigieren.</translation>
    </message>
    <message>
        <source>Writing to the folder is not permitted</source>
        <translation>Das Schreiben in den Ordner ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The account that this console runs as may not write to ‘%1’.</source>
        <translation>Das Konto, unter dem diese Konsole läuft, darf nicht in „%1“ schreiben.</translation>
    </message>
    <message>
        <source>Grant the account permission to write and to search the folder.</source>
        <translation>Dem Konto erlauben, den Ordner zu durchsuchen und zu beschreiben.</translation>
    </message>
    <message>
        <source>The file system is read-only</source>
        <translation>Das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>‘%1’ lies on a file system that cannot be written to.</source>
        <translation>„%1“ liegt auf einem Dateisystem, das nicht beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Mount it for writing. After an error the system itself makes it read-only: look into its log.</source>
        <translation>Es beschreibbar einhängen. Nach einem Fehler macht das System selbst es schreibgeschützt: In dessen Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>There is no space left</source>
        <translation>Kein Speicherplatz mehr</translation>
    </message>
    <message>
        <source>The disk or the quota of ‘%1’ is exhausted. Nothing partial was left.</source>
        <translation>Der Datenträger oder das Kontingent von „%1“ ist erschöpft. Es blieb nichts Unvollständiges zurück.</translation>
    </message>
    <message>
        <source>Free space or raise the quota, and send again.</source>
        <translation>Platz schaffen oder das Kontingent anheben und erneut senden.</translation>
    </message>
    <message>
        <source>The path is too long</source>
        <translation>Der Pfad ist zu lang</translation>
    </message>
    <message>
        <source>The file system does not take a name as long as ‘%1’.</source>
        <translation>Das Dateisystem nimmt keinen so langen Namen wie „%1“ an.</translation>
    </message>
    <message>
        <source>Shorten the base location or the workflow’s file name.</source>
        <translation>Den Basisspeicherort oder den Dateinamen des Workflows kürzen.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The file system reported for ‘%1’: %2.</source>
        <translation>Das Dateisystem meldete für „%1“: %2.</translation>
    </message>
    <message>
        <source>Look into the system’s log for errors of the disk or the network.</source>
        <translation>Im Protokoll des Systems nach Fehlern des Datenträgers oder Netzwerks suchen.</translation>
    </message>
    <message>
        <source>The host name is unknown</source>
        <translation>Der Rechnername ist unbekannt</translation>
    </message>
    <message>
        <source>No address was found for ‘%1’.</source>
        <translation>Für „%1“ wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Check the spelling of the URL, and that this computer’s DNS knows the name.</source>
        <translation>Die Schreibweise der URL prüfen, und ob der DNS dieses Rechners den Namen kennt.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server wies die Verbindung ab</translation>
    </message>
    <message>
        <source>The computer is there, but nothing listens at ‘%1’.</source>
        <translation>Der Rechner ist da, aber unter „%1“ lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the port in the URL, and that the service is started.</source>
        <translation>Den Port in der URL prüfen, und ob der Dienst gestartet ist.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>There is no way through the network to ‘%1’.</source>
        <translation>Durch das Netzwerk führt kein Weg zu „%1“.</translation>
    </message>
    <message>
        <source>Check routes and firewalls between this computer and the server.</source>
        <translation>Routen und Firewalls zwischen diesem Rechner und dem Server prüfen.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>‘%1’ took the whole scan and then said nothing. Whether it was processed is unknown.</source>
        <translation>„%1“ nahm den ganzen Scan an und schwieg dann. Ob er verarbeitet wurde, ist unbekannt.</translation>
    </message>
    <message>
        <source>‘%1’ stopped taking part. A firewall that drops packets looks like this.</source>
        <translation>„%1“ beteiligte sich nicht mehr. So sieht eine Firewall aus, die Pakete verwirft.</translation>
    </message>
    <message>
        <source>Look into the endpoint’s log before sending again, and check firewalls on the way.</source>
        <translation>Vor dem erneuten Senden im Protokoll des Endpunkts nachsehen und Firewalls auf dem Weg prüfen.</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
        <source>‘%1’ or something on the way ended the connection before it had answered.</source>
        <translation>„%1“ oder etwas auf dem Weg beendete die Verbindung vor der Antwort.</translation>
    </message>
    <message>
        <source>Look into the endpoint’s log. A size limit, a proxy or a restart of the service can do this.</source>
        <translation>Im Protokoll des Endpunkts nachsehen. Eine Größengrenze, ein Proxy oder ein Neustart des Dienstes können die Ursache sein.</translation>
    </message>
    <message>
        <source>The server’s certificate is not trusted</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>The certificate of ‘%1’ is self-signed, expired, for another name, or from an unknown authority. Nothing was sent.</source>
        <translation>Das Zertifikat von „%1“ ist selbst signiert, abgelaufen, für einen anderen Namen oder von einer unbekannten Stelle. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Have a certificate installed from an authority that this computer trusts, or add the authority to the system’s certificates.</source>
        <translation>Ein Zertifikat einer Stelle einrichten lassen, der dieser Rechner vertraut, oder die Stelle zu den Zertifikaten des Systems hinzufügen.</translation>
    </message>
    <message>
        <source>No secure connection came about</source>
        <translation>Es kam keine sichere Verbindung zustande</translation>
    </message>
    <message>
        <source>‘%1’ does not speak TLS 1.2 or newer at this port.</source>
        <translation>„%1“ spricht an diesem Port kein TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The endpoint points elsewhere</source>
        <translation>Der Endpunkt verweist woandershin</translation>
    </message>
    <message>
        <source>It redirects to ‘%1’. Scans are not sent to an address that nobody has entered.</source>
        <translation>Er leitet nach „%1“ um. Scans gehen nicht an eine Adresse, die niemand eingetragen hat.</translation>
    </message>
    <message>
        <source>Enter the final address as the Extension endpoint URL, if it is the right one.</source>
        <translation>Die endgültige Adresse als URL des Extension-Endpunkts eintragen, wenn sie die richtige ist.</translation>
    </message>
    <message>
        <source>The answer cannot be understood</source>
        <translation>Die Antwort ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Check that the port belongs to the endpoint.</source>
        <translation>Prüfen, ob der Port zum Endpunkt gehört.</translation>
    </message>
    <message>
        <source>‘%1’ is a path of a Windows server, and this computer is none.</source>
        <translation>„%1“ ist ein Pfad eines Windows-Servers, und dieser Rechner ist keiner.</translation>
    </message>
    <message>
        <source>A secret is missing</source>
        <translation>Ein Geheimnis fehlt</translation>
    </message>
    <message>
        <source>The connector needs ‘%1’, and nothing is stored for it.</source>
        <translation>Der Konnektor braucht „%1“, und dafür ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Enter it on the Configuration tab and save.</source>
        <translation>Es auf dem Reiter Konfiguration eingeben und speichern.</translation>
    </message>
    <message>
        <source>The console itself failed</source>
        <translation>Die Konsole selbst hat versagt</translation>
    </message>
    <message>
        <source>The developers of this console</source>
        <translation>Die Entwickler dieser Konsole</translation>
    </message>
    <message>
        <source>Send again. If it stays, report it with the details below.</source>
        <translation>Erneut senden. Bleibt es dabei, mit den Einzelheiten unten melden.</translation>
    </message>
    <message>
        <source>The server of the base location has no valid name</source>
        <translation>Der Server des Basisspeicherorts hat keinen gültigen Namen</translation>
    </message>
    <message>
        <source>‘%1’ is neither the name nor the address of a computer.</source>
        <translation>„%1“ ist weder der Name noch die Adresse eines Rechners.</translation>
    </message>
    <message>
        <source>Correct the base location on the Configuration tab, or the value of the variable that the name comes from.</source>
        <translation>Den Basisspeicherort auf dem Reiter Konfiguration korrigieren oder den Wert der Variablen, aus der der Name stammt.</translation>
    </message>
    <message>
        <source>The server would not take a name of the path</source>
        <translation>Der Server würde einen Namen des Pfads nicht annehmen</translation>
    </message>
    <message>
        <source>Windows does not allow the name ‘%1’.</source>
        <translation>Windows erlaubt den Namen „%1“ nicht.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? *, a dot or space at the end, and names such as ‘CON’ or ‘AUX’, in the base location and in values of variables.</source>
        <translation>Im Basisspeicherort und in Werten von Variablen &lt; &gt; : &quot; | ? *, einen Punkt oder ein Leerzeichen am Ende und Namen wie „CON“ oder „AUX“ weglassen.</translation>
    </message>
    <message>
        <source>The helper program that writes to shares crashed (signal %1). No other delivery was affected.</source>
        <translation>Das Hilfsprogramm, das in Freigaben schreibt, ist abgestürzt (Signal %1). Keine andere Lieferung war betroffen.</translation>
    </message>
    <message>
        <source>The helper program that writes to shares gave up (exit status %1). No other delivery was affected.</source>
        <translation>Das Hilfsprogramm, das in Freigaben schreibt, hat aufgegeben (Endstatus %1). Keine andere Lieferung war betroffen.</translation>
    </message>
    <message>
        <source>The helper program that writes to shares ended before it was done. No other delivery was affected.</source>
        <translation>Das Hilfsprogramm, das in Freigaben schreibt, endete, bevor es fertig war. Keine andere Lieferung war betroffen.</translation>
    </message>
    <message>
        <source>The helper program for shares is missing</source>
        <translation>Das Hilfsprogramm für Freigaben fehlt</translation>
    </message>
    <message>
        <source>The program ‘scan-smb-agent’, which writes to shares, could not be started.</source>
        <translation>Das Programm „scan-smb-agent“, das in Freigaben schreibt, ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>Install the console again, with all of its programs. The helper also needs the library libsmbclient.</source>
        <translation>Die Konsole mit allen ihren Programmen neu installieren. Das Hilfsprogramm braucht außerdem die Bibliothek libsmbclient.</translation>
    </message>
    <message>
        <source>The helper program ended by itself</source>
        <translation>Das Hilfsprogramm endete von selbst</translation>
    </message>
    <message>
        <source>Look into the folder for a file that ends in ‘.part’ and remove it, then send again. If it happens again, report it with the details below.</source>
        <translation>Im Ordner nach einer Datei suchen, die auf „.part“ endet, sie entfernen und dann erneut senden. Geschieht es wieder, mit den Einzelheiten unten melden.</translation>
    </message>
    <message>
        <source>The administrator of this computer</source>
        <translation>Wer diesen Rechner verwaltet</translation>
    </message>
    <message>
        <source>The administrator of the file server</source>
        <translation>Wer den Dateiserver verwaltet</translation>
    </message>
    <message>
        <source>The terminal user has no UPN</source>
        <translation>Der Terminalbenutzer hat keinen UPN</translation>
    </message>
    <message>
        <source>With impersonation the file belongs to the terminal user, whose username has to be in UPN format (user@domain). ‘%1’ is not.</source>
        <translation>Mit der Annahme der Identität gehört die Datei dem Terminalbenutzer, dessen Benutzername das UPN-Format haben muss (benutzer@domäne). „%1“ hat es nicht.</translation>
    </message>
    <message>
        <source>Correct the username in the directory of terminal users, choose another user for the test, or switch impersonation off.</source>
        <translation>Den Benutzernamen im Verzeichnis der Terminalbenutzer korrigieren, einen anderen Benutzer für den Test wählen oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The server does not know the terminal user</source>
        <translation>Der Server kennt den Terminalbenutzer nicht</translation>
    </message>
    <message>
        <source>‘%1’ is no account of ‘%2’ or of its domain, so no file there can belong to this user. Nothing was written.</source>
        <translation>„%1“ ist kein Konto von „%2“ oder seiner Domäne, daher kann dort keine Datei diesem Benutzer gehören. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Check the spelling of the UPN, and that the server is a member of the user’s domain or of one that trusts it. In a workgroup impersonation is not supported.</source>
        <translation>Die Schreibweise des UPN prüfen, und ob der Server zur Domäne des Benutzers gehört oder zu einer, die ihr vertraut. In einer Arbeitsgruppe wird die Annahme der Identität nicht unterstützt.</translation>
    </message>
    <message>
        <source>This computer does not know the terminal user</source>
        <translation>Dieser Rechner kennt den Terminalbenutzer nicht</translation>
    </message>
    <message>
        <source>‘%1’ is no user of this computer, so no file here can belong to this user. Nothing was written.</source>
        <translation>„%1“ ist kein Benutzer dieses Rechners, daher kann hier keine Datei diesem Benutzer gehören. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Join the computer to the user’s domain (SSSD or winbind), create a user of this name, or switch impersonation off.</source>
        <translation>Den Rechner in die Domäne des Benutzers aufnehmen (SSSD oder winbind), einen Benutzer dieses Namens anlegen oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The terminal user may not replace the file</source>
        <translation>Der Terminalbenutzer darf die Datei nicht ersetzen</translation>
    </message>
    <message>
        <source>‘%1’ belongs to somebody else, and in a sticky folder only the owner of a file replaces it. Nothing was written.</source>
        <translation>„%1“ gehört jemand anderem, und in einem Ordner mit Sticky-Bit ersetzt nur der Besitzer eine Datei. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose ‘%1’ on the Configuration tab, have the workflow make names that differ, or take the sticky bit off the folder.</source>
        <translation>Auf dem Reiter Konfiguration „%1“ wählen, den Workflow unterschiedliche Namen bilden lassen oder dem Ordner das Sticky-Bit nehmen.</translation>
    </message>
    <message>
        <source>The terminal user may not write there</source>
        <translation>Der Terminalbenutzer darf dort nicht schreiben</translation>
    </message>
    <message>
        <source>The permissions of the folder do not let ‘%1’ write to ‘%2’; what decided is listed at the stage. Nothing was written.</source>
        <extracomment>%1 is a user, %2 a folder</extracomment>
        <translation>Die Berechtigungen des Ordners lassen „%1“ nicht in „%2“ schreiben; was den Ausschlag gab, steht bei der Stufe. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Grant the user, or a group that the user is a member of, permission to write to the folder. An entry that denies goes before one that allows. If the user is not meant to write there, the delivery was refused rightly.</source>
        <translation>Dem Benutzer oder einer Gruppe, zu der er gehört, das Schreiben in den Ordner erlauben. Ein Eintrag, der verweigert, geht vor einem, der erlaubt. Soll der Benutzer dort nicht schreiben, wurde die Lieferung zu Recht zurückgewiesen.</translation>
    </message>
    <message>
        <source>The terminal user cannot be looked up at the server</source>
        <translation>Der Terminalbenutzer lässt sich beim Server nicht nachschlagen</translation>
    </message>
    <message>
        <source>The program ‘rpcclient’, which asks the server for its users and groups, could not be started. Nothing was written.</source>
        <translation>Das Programm „rpcclient“, das den Server nach seinen Benutzern und Gruppen fragt, ließ sich nicht starten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Install the package ‘smbclient’ on this computer, or switch impersonation off.</source>
        <translation>Auf diesem Rechner das Paket „smbclient“ installieren oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>Whether the terminal user may write cannot be determined</source>
        <translation>Ob der Terminalbenutzer schreiben darf, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>Some permissions of ‘%2’ are given to groups, and which groups ‘%1’ is a member of cannot be learnt here, or the list of permissions cannot be read. What is not known is not taken for permitted: nothing was written.</source>
        <translation>Einige Berechtigungen von „%2“ gelten für Gruppen, und zu welchen Gruppen „%1“ gehört, ist hier nicht zu erfahren, oder die Liste der Berechtigungen ist nicht lesbar. Was nicht bekannt ist, gilt nicht als erlaubt: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Grant the permission to the user directly, or to everybody who has signed in; join this computer to the domain (SSSD or winbind), so that groups can be looked up; or switch impersonation off.</source>
        <translation>Die Berechtigung dem Benutzer unmittelbar oder allen Angemeldeten geben; diesen Rechner in die Domäne aufnehmen (SSSD oder winbind), damit sich Gruppen nachschlagen lassen; oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>Join this computer to the user’s domain (SSSD or winbind), so that groups can be looked up, grant the permission to the user directly, or switch impersonation off.</source>
        <translation>Diesen Rechner in die Domäne des Benutzers aufnehmen (SSSD oder winbind), damit sich Gruppen nachschlagen lassen, die Berechtigung dem Benutzer unmittelbar geben oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The account needs full control of the folder, and on ‘%1’ the privilege ‘Restore files and directories’. One of these gives it:
• In the Local Security Policy console (secpol.msc) of ‘%1’, below Local Policies, User Rights Assignment, add the account, or all computers that run the service, to ‘Restore files and directories’.
• Add all computers that host the Workflow Processing System to the group Backup Operators of the domain, which has the privilege by default.
• In the Services console, change the account of the Workflow Processing System services to one that has the privilege.</source>
        <translation>Das Konto braucht Vollzugriff auf den Ordner und auf „%1“ das Recht „Wiederherstellen von Dateien und Verzeichnissen“ (Restore files and directories). Eines davon gibt es:
• In der Konsole „Lokale Sicherheitsrichtlinie“ (secpol.msc) von „%1“ unter „Lokale Richtlinien“, „Zuweisen von Benutzerrechten“ das Konto oder alle Computer mit dem Dienst zu „Wiederherstellen von Dateien und Verzeichnissen“ hinzufügen.
• Alle Computer mit dem Workflow Processing System zur Gruppe „Sicherungs-Operatoren“ (Backup Operators) der Domäne hinzufügen, die das Recht von Haus aus hat.
• In der Konsole „Dienste“ das Konto der Dienste des Workflow Processing System auf eines mit diesem Recht ändern.</translation>
    </message>
    <message>
        <source>The file could not be given to the terminal user</source>
        <translation>Die Datei ließ sich dem Terminalbenutzer nicht übereignen</translation>
    </message>
    <message>
        <source>‘%1’ did not let the account change the owner of ‘%2’. The file was removed, so that it does not stay under the wrong owner.</source>
        <translation>„%1“ ließ das Konto den Besitzer von „%2“ nicht ändern. Die Datei wurde entfernt, damit sie nicht unter dem falschen Besitzer bleibt.</translation>
    </message>
    <message>
        <source>The account that this console runs as may not change the owner of ‘%1’. The file was removed, so that it does not stay under the wrong owner.</source>
        <translation>Das Konto, unter dem diese Konsole läuft, darf den Besitzer von „%1“ nicht ändern. Die Datei wurde entfernt, damit sie nicht unter dem falschen Besitzer bleibt.</translation>
    </message>
    <message>
        <source>Run the service that delivers as root, or give its program the capability CAP_CHOWN. File systems such as vfat, and network mounts that map users, know no owners at all.</source>
        <translation>Den liefernden Dienst als root laufen lassen oder seinem Programm die Capability CAP_CHOWN geben. Dateisysteme wie vfat und Netzwerkeinhängungen, die Benutzer abbilden, kennen gar keine Besitzer.</translation>
    </message>
    <message>
        <source>The store for secrets is locked</source>
        <translation>Der Speicher für Geheimnisse ist gesperrt</translation>
    </message>
    <message>
        <source>‘%1’ is stored there and cannot be read while it is locked.</source>
        <translation>„%1“ ist dort gespeichert und nicht lesbar, solange er gesperrt ist.</translation>
    </message>
    <message>
        <source>Access to the secret was denied</source>
        <translation>Der Zugriff auf das Geheimnis wurde verweigert</translation>
    </message>
    <message>
        <source>The keychain asked whether this program may read ‘%1’, and the answer was no.</source>
        <translation>Der Schlüsselbund fragte, ob dieses Programm „%1“ lesen darf, und die Antwort war nein.</translation>
    </message>
    <message>
        <source>The stored secret is damaged</source>
        <translation>Das gespeicherte Geheimnis ist beschädigt</translation>
    </message>
    <message>
        <source>What is stored for ‘%1’ is not what was written.</source>
        <translation>Was für „%1“ gespeichert ist, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>The store for secrets does not answer</source>
        <translation>Der Speicher für Geheimnisse antwortet nicht</translation>
    </message>
    <message>
        <source>‘%1’ could not be read: %2.</source>
        <translation>„%1“ ließ sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The administrator of the domain or of the file server</source>
        <translation>Wer die Domäne oder den Dateiserver verwaltet</translation>
    </message>
    <message>
        <source>The username or the password is wrong</source>
        <translation>Der Benutzername oder das Passwort ist falsch</translation>
    </message>
    <message>
        <source>‘%1’ refused the sign-in and does not say which of the two it is. It says the same where the domain is not the one that the account belongs to.</source>
        <translation>„%1“ wies die Anmeldung ab und sagt nicht, welches von beiden es ist. Dasselbe sagt er, wenn die Domäne nicht die des Kontos ist.</translation>
    </message>
    <message>
        <source>Check the username with its domain, and enter the password again on the Configuration tab. In a workgroup, or where the domains do not trust each other, a custom service account cannot be used: ‘Use default service credentials’ is the choice there, with an account of the same name and password on the file server.</source>
        <translation>Den Benutzernamen mit seiner Domäne prüfen und das Passwort auf dem Reiter Konfiguration erneut eingeben. In einer Arbeitsgruppe, oder wo die Domänen einander nicht vertrauen, lässt sich ein eigenes Dienstkonto nicht verwenden: Dort ist „Standard-Dienstanmeldung verwenden“ zu wählen, mit einem Konto desselben Namens und Passworts auf dem Dateiserver.</translation>
    </message>
    <message>
        <source>Renew the ticket with ‘kinit’, or choose ‘Use custom service account’ on the Configuration tab.</source>
        <translation>Das Ticket mit „kinit“ erneuern oder auf dem Reiter Konfiguration „Eigenes Dienstkonto verwenden“ wählen.</translation>
    </message>
    <message>
        <source>The password is wrong</source>
        <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
        <source>‘%1’ knows the account, and the password is not the account’s.</source>
        <translation>„%1“ kennt das Konto, und das Passwort ist nicht das des Kontos.</translation>
    </message>
    <message>
        <source>Enter the password again on the Configuration tab and save. Several attempts with a wrong one lock the account.</source>
        <translation>Das Passwort auf dem Reiter Konfiguration erneut eingeben und speichern. Mehrere Versuche mit einem falschen sperren das Konto.</translation>
    </message>
    <message>
        <source>Renew the ticket with ‘kinit’.</source>
        <translation>Das Ticket mit „kinit“ erneuern.</translation>
    </message>
    <message>
        <source>The server does not know the account</source>
        <translation>Der Server kennt das Konto nicht</translation>
    </message>
    <message>
        <source>Neither ‘%1’ nor its domain has an account of this name.</source>
        <translation>Weder „%1“ noch seine Domäne hat ein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Correct the username on the Configuration tab. It is written as ‘domain\username’; the domain of an account of the server itself is the server’s name: ‘%1\username’.</source>
        <translation>Den Benutzernamen auf dem Reiter Konfiguration korrigieren. Geschrieben wird er als „Domäne\Benutzername“; die Domäne eines Kontos des Servers selbst ist der Name des Servers: „%1\Benutzername“.</translation>
    </message>
    <message>
        <source>Create an account of the same name on the server, or choose ‘Use custom service account’ on the Configuration tab.</source>
        <translation>Auf dem Server ein Konto desselben Namens anlegen oder auf dem Reiter Konfiguration „Eigenes Dienstkonto verwenden“ wählen.</translation>
    </message>
    <message>
        <source>The account is disabled</source>
        <translation>Das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>‘%1’ knows the account and lets nobody in with it.</source>
        <translation>„%1“ kennt das Konto und lässt damit niemanden ein.</translation>
    </message>
    <message>
        <source>Enable the account, or use another one.</source>
        <translation>Das Konto aktivieren oder ein anderes verwenden.</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>Too many attempts with a wrong password have locked it. Another program that still has an old password does this too.</source>
        <translation>Zu viele Versuche mit einem falschen Passwort haben es gesperrt. Auch ein anderes Programm, das noch ein altes Passwort hat, bewirkt das.</translation>
    </message>
    <message>
        <source>Unlock the account, or wait until the lock ends by itself. Check the password before sending again: each wrong attempt counts.</source>
        <translation>Das Konto entsperren oder warten, bis die Sperre von selbst endet. Vor dem erneuten Senden das Passwort prüfen: Jeder falsche Versuch zählt.</translation>
    </message>
    <message>
        <source>The password has expired</source>
        <translation>Das Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The account needs a new password before it can sign in at ‘%1’.</source>
        <translation>Das Konto braucht ein neues Passwort, bevor es sich bei „%1“ anmelden kann.</translation>
    </message>
    <message>
        <source>Set a new password, enter it on the Configuration tab and save. A service account whose password does not expire avoids this.</source>
        <translation>Ein neues Passwort setzen, es auf dem Reiter Konfiguration eingeben und speichern. Ein Dienstkonto, dessen Passwort nicht abläuft, vermeidet dies.</translation>
    </message>
    <message>
        <source>Set a new password, and fetch a ticket with ‘kinit’.</source>
        <translation>Ein neues Passwort setzen und mit „kinit“ ein Ticket holen.</translation>
    </message>
    <message>
        <source>The password has to be changed at the first sign-in</source>
        <translation>Das Passwort muss bei der ersten Anmeldung geändert werden</translation>
    </message>
    <message>
        <source>The account is marked ‘User must change password at next logon’, and a service cannot do that.</source>
        <translation>Beim Konto ist „Benutzer muss Kennwort bei der nächsten Anmeldung ändern“ gesetzt, und ein Dienst kann das nicht.</translation>
    </message>
    <message>
        <source>Take the mark off, or sign in with the account once and change the password; then enter it on the Configuration tab and save.</source>
        <translation>Diese Option ausschalten oder sich einmal mit dem Konto anmelden und das Passwort ändern; es dann auf dem Reiter Konfiguration eingeben und speichern.</translation>
    </message>
    <message>
        <source>Take the mark off, and fetch a ticket with ‘kinit’.</source>
        <translation>Diese Option ausschalten und mit „kinit“ ein Ticket holen.</translation>
    </message>
    <message>
        <source>The account has expired</source>
        <translation>Das Konto ist abgelaufen</translation>
    </message>
    <message>
        <source>The account has an end date, and it has passed.</source>
        <translation>Das Konto hat ein Ablaufdatum, und es ist verstrichen.</translation>
    </message>
    <message>
        <source>Move the end date of the account, or use another account.</source>
        <translation>Das Ablaufdatum des Kontos verschieben oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>The account may not sign in at this time of day</source>
        <translation>Das Konto darf sich zu dieser Tageszeit nicht anmelden</translation>
    </message>
    <message>
        <source>The logon hours of the account leave out the present time of ‘%1’.</source>
        <translation>Die Anmeldezeiten des Kontos lassen die jetzige Zeit von „%1“ aus.</translation>
    </message>
    <message>
        <source>Permit all hours at which scans are delivered, and check the clock of the server.</source>
        <translation>Alle Stunden zulassen, in denen Scans geliefert werden, und die Uhr des Servers prüfen.</translation>
    </message>
    <message>
        <source>The account may not sign in from this computer</source>
        <translation>Das Konto darf sich von diesem Rechner nicht anmelden</translation>
    </message>
    <message>
        <source>The account is limited to certain computers, and this one is not listed.</source>
        <translation>Das Konto ist auf bestimmte Rechner beschränkt, und dieser ist nicht aufgeführt.</translation>
    </message>
    <message>
        <source>Add this computer to the account’s list ‘Log On To’, and every server that delivers.</source>
        <translation>Diesen Rechner in die Liste „Anmelden an“ (Log On To) des Kontos aufnehmen, und jeden liefernden Server.</translation>
    </message>
    <message>
        <source>A restriction keeps the account out</source>
        <translation>Eine Einschränkung lässt das Konto nicht zu</translation>
    </message>
    <message>
        <source>The sign-in is right as such, but a policy forbids it: an empty password, or a limit on how and where the account signs in.</source>
        <translation>Die Anmeldung ist an sich richtig, aber eine Richtlinie verbietet sie: ein leeres Passwort oder eine Grenze, wie und wo sich das Konto anmeldet.</translation>
    </message>
    <message>
        <source>Give the account a password, and look for authentication policies and for the group ‘Protected Users’, whose members cannot sign in with NTLM.</source>
        <translation>Dem Konto ein Passwort geben und nach Authentifizierungsrichtlinien und nach der Gruppe „Protected Users“ (Geschützte Benutzer) sehen, deren Mitglieder sich nicht mit NTLM anmelden können.</translation>
    </message>
    <message>
        <source>The account may not sign in over the network</source>
        <translation>Das Konto darf sich nicht über das Netzwerk anmelden</translation>
    </message>
    <message>
        <source>The user rights of ‘%1’ do not let the account in from other computers.</source>
        <translation>Die Benutzerrechte von „%1“ lassen das Konto von anderen Rechnern aus nicht zu.</translation>
    </message>
    <message>
        <source>In the Local Security Policy console (secpol.msc) of ‘%1’, below Local Policies, User Rights Assignment, add the account to ‘Access this computer from the network’, and take it out of ‘Deny access to this computer from the network’.</source>
        <translation>In der Konsole „Lokale Sicherheitsrichtlinie“ (secpol.msc) von „%1“ unter „Lokale Richtlinien“, „Zuweisen von Benutzerrechten“ das Konto zu „Auf diesen Computer vom Netzwerk aus zugreifen“ hinzufügen und aus „Zugriff vom Netzwerk auf diesen Computer verweigern“ herausnehmen.</translation>
    </message>
    <message>
        <source>The domains do not trust each other</source>
        <translation>Die Domänen vertrauen einander nicht</translation>
    </message>
    <message>
        <source>‘%1’ is in a domain that does not accept accounts of the account’s domain, or the trust between the two is broken.</source>
        <translation>„%1“ ist in einer Domäne, die keine Konten aus der Domäne des Kontos annimmt, oder die Vertrauensstellung zwischen beiden ist gestört.</translation>
    </message>
    <message>
        <source>Use an account of the domain of ‘%1’, or have the trust set up. Without one a custom service account of the other domain cannot be used.</source>
        <translation>Ein Konto aus der Domäne von „%1“ verwenden oder die Vertrauensstellung einrichten lassen. Ohne sie lässt sich ein eigenes Dienstkonto der anderen Domäne nicht verwenden.</translation>
    </message>
    <message>
        <source>The domain is unknown</source>
        <translation>Die Domäne ist unbekannt</translation>
    </message>
    <message>
        <source>‘%1’ does not know the domain of the account.</source>
        <translation>„%1“ kennt die Domäne des Kontos nicht.</translation>
    </message>
    <message>
        <source>Correct the domain before the backslash on the Configuration tab. A custom service account cannot be used in a workgroup, which has no domain.</source>
        <translation>Auf dem Reiter Konfiguration die Domäne vor dem umgekehrten Schrägstrich korrigieren. In einer Arbeitsgruppe, die keine Domäne hat, lässt sich ein eigenes Dienstkonto nicht verwenden.</translation>
    </message>
    <message>
        <source>Use an account of the domain of ‘%1’.</source>
        <translation>Ein Konto aus der Domäne von „%1“ verwenden.</translation>
    </message>
    <message>
        <source>No domain controller answers</source>
        <translation>Kein Domänencontroller antwortet</translation>
    </message>
    <message>
        <source>‘%1’ could not ask its domain about the account. Whether the password is right is unknown.</source>
        <translation>„%1“ konnte seine Domäne nicht nach dem Konto fragen. Ob das Passwort stimmt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Check that a domain controller runs and that ‘%1’ reaches it, and send again. In a workgroup a custom service account cannot be used.</source>
        <translation>Prüfen, ob ein Domänencontroller läuft und „%1“ ihn erreicht, und erneut senden. In einer Arbeitsgruppe lässt sich ein eigenes Dienstkonto nicht verwenden.</translation>
    </message>
    <message>
        <source>The account may not sign in at this server</source>
        <translation>Das Konto darf sich an diesem Server nicht anmelden</translation>
    </message>
    <message>
        <source>The domains trust each other selectively, and the account is not permitted to sign in at ‘%1’.</source>
        <translation>Die Domänen vertrauen einander nur ausgewählt, und das Konto darf sich bei „%1“ nicht anmelden.</translation>
    </message>
    <message>
        <source>Grant the account ‘Allowed to authenticate’ on the computer object of ‘%1’, or use an account of its own domain.</source>
        <translation>Dem Konto am Computerobjekt von „%1“ die Berechtigung „Darf authentifizieren“ (Allowed to authenticate) geben oder ein Konto aus dessen eigener Domäne verwenden.</translation>
    </message>
    <message>
        <source>The server takes no sign-in with a password</source>
        <translation>Der Server nimmt keine Anmeldung mit Passwort an</translation>
    </message>
    <message>
        <source>A policy of ‘%1’ or of its domain forbids NTLM, and Kerberos was not used.</source>
        <translation>Eine Richtlinie von „%1“ oder seiner Domäne verbietet NTLM, und Kerberos wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Write the server in the base location with its full name, such as ‘server.domain.example’, and fetch a Kerberos ticket, or have NTLM permitted for the account.</source>
        <translation>Den Server im Basisspeicherort mit seinem vollen Namen schreiben, etwa „server.domain.example“, und ein Kerberos-Ticket holen oder NTLM für das Konto zulassen lassen.</translation>
    </message>
    <message>
        <source>The clocks differ too much</source>
        <translation>Die Uhren gehen zu weit auseinander</translation>
    </message>
    <message>
        <source>Kerberos refuses a sign-in where the clocks of this computer and of the domain are more than five minutes apart.</source>
        <translation>Kerberos weist eine Anmeldung ab, wenn die Uhren dieses Rechners und der Domäne um mehr als fünf Minuten auseinandergehen.</translation>
    </message>
    <message>
        <source>Set both clocks by the same time server.</source>
        <translation>Beide Uhren nach demselben Zeitserver stellen.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket</source>
        <translation>Es gibt kein Kerberos-Ticket</translation>
    </message>
    <message>
        <source>With ‘Use default service credentials’ the console signs in at ‘%1’ with the Kerberos ticket of the account that it runs as, and no valid one was found. It does not sign in as a guest instead.</source>
        <translation>Mit „Standard-Dienstanmeldung verwenden“ meldet sich die Konsole bei „%1“ mit dem Kerberos-Ticket des Kontos an, unter dem sie läuft, und es wurde kein gültiges gefunden. Ersatzweise als Gast meldet sie sich nicht an.</translation>
    </message>
    <message>
        <source>Fetch a ticket with ‘kinit’ as that account, or choose ‘Use custom service account’ on the Configuration tab and enter its username and password.</source>
        <translation>Unter diesem Konto mit „kinit“ ein Ticket holen oder auf dem Reiter Konfiguration „Eigenes Dienstkonto verwenden“ wählen und dessen Benutzernamen und Passwort eingeben.</translation>
    </message>
    <message>
        <source>The server takes the account for a guest</source>
        <translation>Der Server hält das Konto für einen Gast</translation>
    </message>
    <message>
        <source>‘%1’ does not know the account and would let it in as a guest. Nothing is delivered as a guest: nobody could tell afterwards whose file it is.</source>
        <translation>„%1“ kennt das Konto nicht und würde es als Gast einlassen. Als Gast wird nichts geliefert: Niemand könnte danach sagen, wessen Datei es ist.</translation>
    </message>
    <message>
        <source>Create the account on the server, or correct the username and password on the Configuration tab. On a Samba server ‘map to guest = never’ makes wrong sign-ins fail as such.</source>
        <translation>Das Konto auf dem Server anlegen oder Benutzernamen und Passwort auf dem Reiter Konfiguration korrigieren. Auf einem Samba-Server lässt „map to guest = never“ falsche Anmeldungen als solche scheitern.</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>Der Server wies die Anmeldung ab</translation>
    </message>
    <message>
        <source>‘%1’ did not accept the account. It gave as the reason: %4.</source>
        <translation>„%1“ nahm das Konto nicht an. Als Grund nannte er: %4.</translation>
    </message>
    <message>
        <source>Check the username with its domain and the password on the Configuration tab, and try the same from this computer.</source>
        <translation>Den Benutzernamen mit seiner Domäne und das Passwort auf dem Reiter Konfiguration prüfen und dasselbe von diesem Rechner aus versuchen.</translation>
    </message>
    <message>
        <source>Access was denied</source>
        <translation>Der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>The account signed in at ‘%1’, and is not permitted what the delivery needs at ‘%3’. Both the permissions of the share and those of the folder have to allow it.</source>
        <translation>Das Konto meldete sich bei „%1“ an, und ihm ist nicht erlaubt, was die Lieferung unter „%3“ braucht. Sowohl die Berechtigungen der Freigabe als auch die des Ordners müssen es erlauben.</translation>
    </message>
    <message>
        <source>The share does not exist</source>
        <translation>Die Freigabe gibt es nicht</translation>
    </message>
    <message>
        <source>‘%1’ has no share named ‘%2’ that this account is shown.</source>
        <translation>„%1“ hat keine Freigabe namens „%2“, die diesem Konto gezeigt wird.</translation>
    </message>
    <message>
        <source>Correct the base location on the Configuration tab, or create the share. The name behind the server is that of a share, not of a folder.</source>
        <translation>Den Basisspeicherort auf dem Reiter Konfiguration korrigieren oder die Freigabe anlegen. Der Name hinter dem Server ist der einer Freigabe, nicht der eines Ordners.</translation>
    </message>
    <message>
        <source>The DFS link leads nowhere</source>
        <translation>Die DFS-Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>‘%3’ belongs to a distributed file system (DFS), and the server that the link points to could not be used.</source>
        <translation>„%3“ gehört zu einem verteilten Dateisystem (DFS), und der Server, auf den die Verknüpfung zeigt, ließ sich nicht verwenden.</translation>
    </message>
    <message>
        <source>Check that the target of the link exists, that this computer reaches its server on port 445 and that the account may sign in there. On every server that delivers, the global policy ‘Network access: Do not allow storage of passwords and credentials for network authentication’ has to be disabled or not set.</source>
        <translation>Prüfen, ob es das Ziel der Verknüpfung gibt, ob dieser Rechner dessen Server am Port 445 erreicht und ob sich das Konto dort anmelden darf. Auf jedem liefernden Server muss die globale Richtlinie „Netzwerkzugriff: Speicherung von Kennwörtern und Anmeldeinformationen für die Netzwerkauthentifizierung nicht zulassen“ deaktiviert oder nicht gesetzt sein.</translation>
    </message>
    <message>
        <source>The share has no folder ‘%3’, or a DFS link in it leads nowhere. The base location is never created.</source>
        <translation>Die Freigabe hat keinen Ordner „%3“, oder eine DFS-Verknüpfung darin führt ins Leere. Der Basisspeicherort wird nie angelegt.</translation>
    </message>
    <message>
        <source>Create the folder, or correct the base location on the Configuration tab.</source>
        <translation>Den Ordner anlegen oder den Basisspeicherort auf dem Reiter Konfiguration korrigieren.</translation>
    </message>
    <message>
        <source>At ‘%3’ there is a file, or a share of another kind, such as a printer.</source>
        <translation>Unter „%3“ liegt eine Datei oder eine Freigabe anderer Art, etwa ein Drucker.</translation>
    </message>
    <message>
        <source>Correct the base location on the Configuration tab.</source>
        <translation>Den Basisspeicherort auf dem Reiter Konfiguration korrigieren.</translation>
    </message>
    <message>
        <source>The share is read-only</source>
        <translation>Die Freigabe ist schreibgeschützt</translation>
    </message>
    <message>
        <source>‘%1’ lets nobody write to ‘%3’, whatever the permissions of the folder.</source>
        <translation>„%1“ lässt niemanden in „%3“ schreiben, gleich welche Berechtigungen der Ordner hat.</translation>
    </message>
    <message>
        <source>Open the share for writing. After an error of the disk the server itself makes a file system read-only: its log says so.</source>
        <translation>Die Freigabe zum Schreiben öffnen. Nach einem Fehler des Datenträgers macht der Server selbst ein Dateisystem schreibgeschützt: Sein Protokoll nennt es.</translation>
    </message>
    <message>
        <source>The disk of ‘%1’ behind ‘%3’ is full. Nothing partial was left.</source>
        <translation>Der Datenträger von „%1“ hinter „%3“ ist voll. Es blieb nichts Unvollständiges zurück.</translation>
    </message>
    <message>
        <source>Free space on the server, or deliver to another share. The last line of the command shows what is available.</source>
        <translation>Auf dem Server Platz schaffen oder in eine andere Freigabe liefern. Die letzte Zeile des Befehls zeigt, was verfügbar ist.</translation>
    </message>
    <message>
        <source>The quota is exhausted</source>
        <translation>Das Kontingent ist erschöpft</translation>
    </message>
    <message>
        <source>The account, or the folder ‘%3’, has used up the space that it is allowed on ‘%1’. Nothing partial was left.</source>
        <translation>Das Konto oder der Ordner „%3“ hat den Platz verbraucht, der ihm auf „%1“ zusteht. Es blieb nichts Unvollständiges zurück.</translation>
    </message>
    <message>
        <source>Raise the quota, or remove old scans. Without impersonation all scans count as the files of the one account that writes them.</source>
        <translation>Das Kontingent anheben oder alte Scans entfernen. Ohne die Annahme der Identität zählen alle Scans als Dateien des einen Kontos, das sie schreibt.</translation>
    </message>
    <message>
        <source>The server does not take ‘%3’. Each name in it may have 255 characters, and older programs read no path of more than 259.</source>
        <translation>Der Server nimmt „%3“ nicht an. Jeder Name darin darf 255 Zeichen haben, und ältere Programme lesen keinen Pfad von mehr als 259.</translation>
    </message>
    <message>
        <source>Files can be made there, and not be removed again</source>
        <translation>Dateien lassen sich dort anlegen und nicht wieder entfernen</translation>
    </message>
    <message>
        <source>The file that was made to try it is still there: ‘%3’. Deliveries give files their names at the end, and take them back after a failure, so they need the permission to delete.</source>
        <translation>Die Datei, die zum Versuch angelegt wurde, ist noch da: „%3“. Lieferungen geben Dateien ihre Namen am Ende und nehmen sie nach einem Fehlschlag zurück; dafür brauchen sie die Berechtigung zum Löschen.</translation>
    </message>
    <message>
        <source>Grant the account permission to delete in the folder, and remove the file.</source>
        <translation>Dem Konto das Löschen im Ordner erlauben und die Datei entfernen.</translation>
    </message>
    <message>
        <source>The server does not take the name</source>
        <translation>Der Server nimmt den Namen nicht an</translation>
    </message>
    <message>
        <source>‘%3’ has a character or a name in it that ‘%1’ does not allow.</source>
        <translation>In „%3“ steht ein Zeichen oder ein Name, den „%1“ nicht erlaubt.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? * and names such as ‘CON’ or ‘AUX’ in the base location and in the workflow’s file name.</source>
        <translation>Im Basisspeicherort und im Dateinamen des Workflows &lt; &gt; : &quot; | ? * und Namen wie „CON“ oder „AUX“ weglassen.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Die Datei wird gerade verwendet</translation>
    </message>
    <message>
        <source>Another program has ‘%3’ open on the server, such as a virus scanner, a backup or a program that fetches scans.</source>
        <translation>Ein anderes Programm hat „%3“ auf dem Server geöffnet, etwa ein Virenscanner, eine Sicherung oder ein Programm, das Scans abholt.</translation>
    </message>
    <message>
        <source>Send again. If it stays, have the program leave out files that end in ‘.part’, or that are only just written.</source>
        <translation>Erneut senden. Bleibt es dabei, das Programm Dateien auslassen lassen, die auf „.part“ enden oder gerade erst geschrieben wurden.</translation>
    </message>
    <message>
        <source>The server does not support what is needed</source>
        <translation>Der Server unterstützt nicht, was nötig ist</translation>
    </message>
    <message>
        <source>What answers at ‘%1’ does not offer SMB 2 or 3, or not the operation that was asked for: %4.</source>
        <translation>Was unter „%1“ antwortet, bietet kein SMB 2 oder 3 oder nicht den verlangten Vorgang: %4.</translation>
    </message>
    <message>
        <source>Enable SMB 2 or newer on the server. SMB 1 is not used, because it is not safe.</source>
        <translation>Auf dem Server SMB 2 oder neuer einschalten. SMB 1 wird nicht verwendet, weil es nicht sicher ist.</translation>
    </message>
    <message>
        <source>‘%1’ reported for ‘%3’: %4.</source>
        <translation>„%1“ meldete für „%3“: %4.</translation>
    </message>
    <message>
        <source>Look into the log of the server at the time of this test.</source>
        <translation>Im Protokoll des Servers zur Zeit dieses Tests nachsehen.</translation>
    </message>
    <message>
        <source>The server’s name is unknown</source>
        <translation>Der Name des Servers ist unbekannt</translation>
    </message>
    <message>
        <source>Check the server in the base location, and that this computer’s DNS knows the name. Names that only Windows computers know (NetBIOS) are not looked up: the full name, such as ‘server.domain.example’, is the safe choice.</source>
        <translation>Den Server im Basisspeicherort prüfen, und ob der DNS dieses Rechners den Namen kennt. Namen, die nur Windows-Rechner kennen (NetBIOS), werden nicht nachgeschlagen: Der volle Name, etwa „server.domain.example“, ist die sichere Wahl.</translation>
    </message>
    <message>
        <source>The computer ‘%1’ is there, but offers no file sharing: nothing listens on port 445 (SMB).</source>
        <translation>Der Rechner „%1“ ist da, bietet aber keine Dateifreigabe: Am Port 445 (SMB) lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the server in the base location, start its file sharing, and open port 445 in its firewall.</source>
        <translation>Den Server im Basisspeicherort prüfen, seine Dateifreigabe starten und den Port 445 in seiner Firewall öffnen.</translation>
    </message>
    <message>
        <source>Check that the server runs, and the routes and firewalls between this computer and it. Port 445 (SMB) has to be open.</source>
        <translation>Prüfen, ob der Server läuft, und die Routen und Firewalls zwischen diesem Rechner und ihm. Der Port 445 (SMB) muss offen sein.</translation>
    </message>
    <message>
        <source>‘%1’ stopped taking part. A firewall that drops packets to port 445 (SMB) looks like this, and so does a server that is overloaded.</source>
        <translation>„%1“ beteiligte sich nicht mehr. So sieht eine Firewall aus, die Pakete an den Port 445 (SMB) verwirft, und auch ein überlasteter Server.</translation>
    </message>
    <message>
        <source>Check the firewalls on the way and the load of the server, then look into the folder before sending again.</source>
        <translation>Die Firewalls auf dem Weg und die Last des Servers prüfen, dann vor dem erneuten Senden in den Ordner sehen.</translation>
    </message>
    <message>
        <source>‘%1’, or something on the way, ended the connection. What could not be removed again is listed at the stage.</source>
        <translation>„%1“ oder etwas auf dem Weg beendete die Verbindung. Was sich nicht wieder entfernen ließ, steht bei der Stufe.</translation>
    </message>
    <message>
        <source>Look into the log of the server: a restart of its file sharing does this. Remove what was left behind, and send again.</source>
        <translation>Im Protokoll des Servers nachsehen: Ein Neustart seiner Dateifreigabe bewirkt dies. Zurückgebliebenes entfernen und erneut senden.</translation>
    </message>
    <message>
        <source>The share was taken away</source>
        <translation>Die Freigabe wurde weggenommen</translation>
    </message>
    <message>
        <source>‘%1’ closed the share ‘%2’ while it was used. What could not be removed again is listed at the stage.</source>
        <translation>„%1“ schloss die Freigabe „%2“, während sie verwendet wurde. Was sich nicht wieder entfernen ließ, steht bei der Stufe.</translation>
    </message>
    <message>
        <source>Check that the share still exists, and send again.</source>
        <translation>Prüfen, ob es die Freigabe noch gibt, und erneut senden.</translation>
    </message>
    <message>
        <source>The server takes no requests at the moment</source>
        <translation>Der Server nimmt zurzeit keine Anfragen an</translation>
    </message>
    <message>
        <source>‘%1’ is there and says that it cannot serve now: it is in maintenance, is starting, or has as many connections as it allows. It said: %4.</source>
        <translation>„%1“ ist da und meldet, jetzt nicht bedienen zu können: Er wird gewartet, startet gerade oder hat so viele Verbindungen, wie er zulässt. Er meldete: %4.</translation>
    </message>
    <message>
        <source>Wait a few minutes and send again. If it stays, check the services and the limit of connections on the server.</source>
        <translation>Einige Minuten warten und erneut senden. Bleibt es dabei, auf dem Server die Dienste und die Grenze der Verbindungen prüfen.</translation>
    </message>
    <message>
        <source>‘%1’ exists, and so do all the numbered names that were tried.</source>
        <translation>„%1“ gibt es schon, ebenso alle nummerierten Namen, die versucht wurden.</translation>
    </message>
    <message>
        <source>‘%1’ exists and cannot be replaced: it is a folder, for example.</source>
        <translation>„%1“ gibt es schon und lässt sich nicht ersetzen: Es ist zum Beispiel ein Ordner.</translation>
    </message>
    <message>
        <source>‘%1’ exists, and the connector refuses the delivery then. Nothing was changed.</source>
        <translation>„%1“ gibt es schon, und der Konnektor weist die Lieferung dann zurück. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The file name is taken</source>
        <translation>Der Dateiname ist vergeben</translation>
    </message>
    <message>
        <source>Have the workflow make names that differ, by date and time for example; remove the old file; or choose another answer to ‘%1’ on the Configuration tab: ‘%2’, ‘%3’ or ‘%4’.</source>
        <extracomment>%1 is the name of a field, %2 to %4 are its choices</extracomment>
        <translation>Den Workflow unterschiedliche Namen bilden lassen, zum Beispiel mit Datum und Uhrzeit; die alte Datei entfernen; oder auf dem Reiter Konfiguration eine andere Antwort bei „%1“ wählen: „%2“, „%3“ oder „%4“.</translation>
    </message>
    <message>
        <source>The account is ‘%1’.</source>
        <translation>Das Konto ist „%1“.</translation>
    </message>
    <message>
        <source>The account is the one that this console runs as, with its Kerberos ticket.</source>
        <translation>Das Konto ist das, unter dem diese Konsole läuft, mit seinem Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>The redirect URI does not match</source>
        <translation>Der Umleitungs-URI stimmt nicht überein</translation>
    </message>
    <message>
        <source>Microsoft compares the redirect URI with those of the app registration to the letter: scheme, host, port, path, letter case and a slash at the end.</source>
        <translation>Microsoft vergleicht den Umleitungs-URI buchstabengetreu mit denen der App-Registrierung: Schema, Rechnername, Port, Pfad, Groß- und Kleinschreibung und ein Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The account belongs elsewhere</source>
        <translation>Das Konto gehört woandershin</translation>
    </message>
    <message>
        <source>The account is of another organization or identity provider than the one that was asked.</source>
        <translation>Das Konto stammt aus einer anderen Organisation oder von einem anderen Identitätsanbieter als dem gefragten.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organization, and check the tenant below System configuration. Personal accounts are not supported.</source>
        <translation>Sich mit einem Konto der Organisation anmelden und den Mandanten in der Systemkonfiguration prüfen. Persönliche Konten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Personal accounts cannot be used</source>
        <translation>Persönliche Konten sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The account is a personal one, such as of outlook.com.</source>
        <translation>Das Konto ist ein persönliches, etwa von outlook.com.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organization.</source>
        <translation>Sich mit einem Konto der Organisation anmelden.</translation>
    </message>
    <message>
        <source>The tenant does not fit the way of signing in</source>
        <translation>Der Mandant passt nicht zur Art der Anmeldung</translation>
    </message>
    <message>
        <source>This way of signing in does not work at ‘common’ or ‘consumers’.</source>
        <translation>Diese Art der Anmeldung geht nicht mit „common“ oder „consumers“.</translation>
    </message>
    <message>
        <source>Enter the ID of the tenant, or ‘organizations’, as the tenant below System configuration.</source>
        <translation>In der Systemkonfiguration als Mandanten dessen ID oder „organizations“ eintragen.</translation>
    </message>
    <message>
        <source>The account is unknown</source>
        <translation>Das Konto ist unbekannt</translation>
    </message>
    <message>
        <source>The organization has no account of this name.</source>
        <translation>Die Organisation hat kein Konto dieses Namens.</translation>
    </message>
    <message>
        <source>Check the username of the connector and the tenant below System configuration.</source>
        <translation>Den Benutzernamen des Konnektors und den Mandanten in der Systemkonfiguration prüfen.</translation>
    </message>
    <message>
        <source>There were too many attempts with a wrong password, or the sign-in came from an address of bad repute.</source>
        <translation>Es gab zu viele Versuche mit einem falschen Passwort, oder die Anmeldung kam von einer Adresse mit schlechtem Ruf.</translation>
    </message>
    <message>
        <source>Wait, then sign in once in a browser. The sign-in logs in Microsoft Entra name the reason.</source>
        <translation>Warten, dann sich einmal im Browser anmelden. Die Anmeldeprotokolle in Microsoft Entra nennen den Grund.</translation>
    </message>
    <message>
        <source>The account needs a new password before it can sign in.</source>
        <translation>Das Konto braucht ein neues Passwort, bevor es sich anmelden kann.</translation>
    </message>
    <message>
        <source>Sign in once in a browser and set a new password, then authorize again.</source>
        <translation>Sich einmal im Browser anmelden und ein neues Passwort setzen, dann erneut autorisieren.</translation>
    </message>
    <message>
        <source>Microsoft refused the account and does not say which of the two it is.</source>
        <translation>Microsoft wies das Konto ab und sagt nicht, welches von beiden es ist.</translation>
    </message>
    <message>
        <source>Sign in again with the right password.</source>
        <translation>Sich mit dem richtigen Passwort erneut anmelden.</translation>
    </message>
    <message>
        <source>The account exists and may not sign in.</source>
        <translation>Das Konto gibt es, und es darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Enable the account in Microsoft Entra, or use another one.</source>
        <translation>Das Konto in Microsoft Entra aktivieren oder ein anderes verwenden.</translation>
    </message>
    <message>
        <source>Another step of the sign-in is needed</source>
        <translation>Ein weiterer Schritt der Anmeldung ist nötig</translation>
    </message>
    <message>
        <source>The account has to confirm the sign-in by a second factor, and nobody was there to do it.</source>
        <translation>Das Konto muss die Anmeldung mit einem zweiten Faktor bestätigen, und niemand war da, es zu tun.</translation>
    </message>
    <message>
        <source>Authorize again in a browser and take the step there.</source>
        <translation>Im Browser erneut autorisieren und dort den Schritt ausführen.</translation>
    </message>
    <message>
        <source>A policy of the organization forbids the sign-in</source>
        <translation>Eine Richtlinie der Organisation verbietet die Anmeldung</translation>
    </message>
    <message>
        <source>Conditional access, the state of the device or the security defaults do not allow it.</source>
        <translation>Bedingter Zugriff, der Zustand des Geräts oder die Sicherheitsstandards erlauben sie nicht.</translation>
    </message>
    <message>
        <source>Authorize in a browser on a device that meets the policy, or have the service account excluded from it. The sign-in logs in Microsoft Entra name the policy.</source>
        <translation>Im Browser auf einem Gerät autorisieren, das der Richtlinie entspricht, oder das Dienstkonto von ihr ausnehmen lassen. Die Anmeldeprotokolle in Microsoft Entra nennen die Richtlinie.</translation>
    </message>
    <message>
        <source>The account is not assigned to the application</source>
        <translation>Das Konto ist der Anwendung nicht zugewiesen</translation>
    </message>
    <message>
        <source>The application wants users to be assigned to it, and this one is not.</source>
        <translation>Die Anwendung verlangt, dass ihr Benutzer zugewiesen sind, und dieser ist es nicht.</translation>
    </message>
    <message>
        <source>The authorization is no longer valid</source>
        <translation>Die Autorisierung gilt nicht mehr</translation>
    </message>
    <message>
        <source>A change of the password ends it, and so do 90 days without use or a policy on the frequency of sign-ins.</source>
        <translation>Eine Änderung des Passworts beendet sie, ebenso 90 Tage ohne Verwendung oder eine Richtlinie zur Anmeldehäufigkeit.</translation>
    </message>
    <message>
        <source>Authorize again. A policy on the frequency of sign-ins should leave out this account.</source>
        <translation>Erneut autorisieren. Eine Richtlinie zur Anmeldehäufigkeit sollte dieses Konto auslassen.</translation>
    </message>
    <message>
        <source>The application belongs to one organization</source>
        <translation>Die Anwendung gehört zu einer einzigen Organisation</translation>
    </message>
    <message>
        <source>The application is registered for its own tenant alone, and the sign-in went to ‘common’ or ‘organizations’.</source>
        <translation>Die Anwendung ist nur für ihren eigenen Mandanten registriert, und die Anmeldung ging an „common“ oder „organizations“.</translation>
    </message>
    <message>
        <source>Enter the ID of the tenant below System configuration, or register the application for several organizations.</source>
        <translation>In der Systemkonfiguration die ID des Mandanten eintragen oder die Anwendung für mehrere Organisationen registrieren.</translation>
    </message>
    <message>
        <source>The application may not use the service</source>
        <translation>Die Anwendung darf den Dienst nicht verwenden</translation>
    </message>
    <message>
        <source>The permissions of the application do not name the resource, name it wrongly, or the organization has no subscription to it.</source>
        <translation>Die Berechtigungen der Anwendung nennen die Ressource nicht oder falsch, oder die Organisation hat kein Abonnement dafür.</translation>
    </message>
    <message>
        <source>The proof of the sign-in does not fit</source>
        <translation>Der Nachweis der Anmeldung passt nicht</translation>
    </message>
    <message>
        <source>The answer of the browser belongs to another attempt (PKCE).</source>
        <translation>Die Antwort des Browsers gehört zu einem anderen Versuch (PKCE).</translation>
    </message>
    <message>
        <source>Start the authorization again, and use one browser window for it.</source>
        <translation>Die Autorisierung neu beginnen und dafür ein einziges Browserfenster verwenden.</translation>
    </message>
    <message>
        <source>The code was already used</source>
        <translation>Der Code wurde schon verwendet</translation>
    </message>
    <message>
        <source>A code of a sign-in works once.</source>
        <translation>Der Code einer Anmeldung gilt nur einmal.</translation>
    </message>
    <message>
        <source>Start the authorization again.</source>
        <translation>Die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>Nobody has consented to the application</source>
        <translation>Niemand hat der Anwendung zugestimmt</translation>
    </message>
    <message>
        <source>The account or its administrator has not yet permitted the application what it asks for.</source>
        <translation>Das Konto oder seine Administration hat der Anwendung noch nicht erlaubt, was sie verlangt.</translation>
    </message>
    <message>
        <source>Consent when the browser asks, or have the administrator consent for the organization.</source>
        <translation>Zustimmen, wenn der Browser fragt, oder die Administration für die Organisation zustimmen lassen.</translation>
    </message>
    <message>
        <source>The consent was declined</source>
        <translation>Die Zustimmung wurde verweigert</translation>
    </message>
    <message>
        <source>Whoever signed in did not permit the application what it asks for.</source>
        <translation>Wer sich anmeldete, erlaubte der Anwendung nicht, was sie verlangt.</translation>
    </message>
    <message>
        <source>Authorize again and consent, or have the administrator consent for the organization.</source>
        <translation>Erneut autorisieren und zustimmen oder die Administration für die Organisation zustimmen lassen.</translation>
    </message>
    <message>
        <source>An administrator has to consent</source>
        <translation>Die Administration muss zustimmen</translation>
    </message>
    <message>
        <source>The permissions of the application are more than an account may give by itself.</source>
        <translation>Die Anwendung verlangt mehr Berechtigungen, als ein Konto selbst geben darf.</translation>
    </message>
    <message>
        <source>Have an administrator consent to the application in Microsoft Entra, below Enterprise applications.</source>
        <translation>Die Administration der Anwendung in Microsoft Entra unter „Unternehmensanwendungen“ zustimmen lassen.</translation>
    </message>
    <message>
        <source>The scopes do not fit</source>
        <translation>Die Bereiche passen nicht</translation>
    </message>
    <message>
        <source>A scope is unknown, or scopes of several services were asked for at once.</source>
        <translation>Ein Bereich ist unbekannt, oder Bereiche mehrerer Dienste wurden auf einmal verlangt.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app registration with those that the system configuration shows.</source>
        <translation>Die Bereiche der App-Registrierung mit denen vergleichen, die die Systemkonfiguration zeigt.</translation>
    </message>
    <message>
        <source>The device code waits for its sign-in</source>
        <translation>Der Gerätecode wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>Nobody has entered the code at the address yet.</source>
        <translation>Unter der Adresse hat noch niemand den Code eingegeben.</translation>
    </message>
    <message>
        <source>Enter the code in a browser.</source>
        <translation>Den Code in einem Browser eingeben.</translation>
    </message>
    <message>
        <source>The device code is no longer valid</source>
        <translation>Der Gerätecode gilt nicht mehr</translation>
    </message>
    <message>
        <source>It was mistyped, or not entered in time.</source>
        <translation>Er wurde falsch oder nicht rechtzeitig eingegeben.</translation>
    </message>
    <message>
        <source>The code is of another organization</source>
        <translation>Der Code stammt aus einer anderen Organisation</translation>
    </message>
    <message>
        <source>The code was issued by another tenant than the one that was asked.</source>
        <translation>Den Code hat ein anderer Mandant ausgestellt als der gefragte.</translation>
    </message>
    <message>
        <source>Enter the ID of the tenant below System configuration.</source>
        <translation>In der Systemkonfiguration die ID des Mandanten eintragen.</translation>
    </message>
    <message>
        <source>The application is unknown in the organization</source>
        <translation>Die Anwendung ist in der Organisation unbekannt</translation>
    </message>
    <message>
        <source>The client ID is wrong, the tenant is, or nobody of the organization has consented to the application yet.</source>
        <translation>Die Client-ID oder der Mandant ist falsch, oder noch niemand in der Organisation hat der Anwendung zugestimmt.</translation>
    </message>
    <message>
        <source>Compare the client ID and the tenant below System configuration with the app registration.</source>
        <translation>Die Client-ID und den Mandanten in der Systemkonfiguration mit der App-Registrierung vergleichen.</translation>
    </message>
    <message>
        <source>The application must not send a secret</source>
        <translation>Die Anwendung darf keinen geheimen Schlüssel senden</translation>
    </message>
    <message>
        <source>It is registered as a public client, and a client secret was sent.</source>
        <translation>Sie ist als öffentlicher Client registriert, und es wurde ein geheimer Clientschlüssel gesendet.</translation>
    </message>
    <message>
        <source>Remove the client secret, or register the redirect URI for the platform ‘Web’.</source>
        <translation>Den geheimen Clientschlüssel entfernen oder den Umleitungs-URI für die Plattform „Web“ registrieren.</translation>
    </message>
    <message>
        <source>The application is disabled</source>
        <translation>Die Anwendung ist deaktiviert</translation>
    </message>
    <message>
        <source>The organization has switched the application off.</source>
        <translation>Die Organisation hat die Anwendung abgeschaltet.</translation>
    </message>
    <message>
        <source>The client secret is wrong</source>
        <translation>Der geheime Clientschlüssel ist falsch</translation>
    </message>
    <message>
        <source>What was sent is no secret of the application. Often the ID of the secret was copied in place of its value.</source>
        <translation>Was gesendet wurde, ist kein geheimer Schlüssel der Anwendung. Oft wurde statt des Werts die ID des Schlüssels kopiert.</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Der geheime Clientschlüssel fehlt</translation>
    </message>
    <message>
        <source>The application is registered as a confidential client, and no secret was sent.</source>
        <translation>Die Anwendung ist als vertraulicher Client registriert, und es wurde kein geheimer Schlüssel gesendet.</translation>
    </message>
    <message>
        <source>Enter the client secret below System configuration, or allow public client flows in the app registration.</source>
        <translation>In der Systemkonfiguration den geheimen Clientschlüssel eintragen oder in der App-Registrierung öffentliche Clientflows zulassen.</translation>
    </message>
    <message>
        <source>The client secret has expired</source>
        <translation>Der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>Client secrets last 24 months at most.</source>
        <translation>Geheime Clientschlüssel gelten höchstens 24 Monate.</translation>
    </message>
    <message>
        <source>The organization is unknown</source>
        <translation>Die Organisation ist unbekannt</translation>
    </message>
    <message>
        <source>There is no tenant of this name or ID.</source>
        <translation>Es gibt keinen Mandanten dieses Namens oder dieser ID.</translation>
    </message>
    <message>
        <source>Correct the tenant below System configuration.</source>
        <translation>Den Mandanten in der Systemkonfiguration korrigieren.</translation>
    </message>
    <message>
        <source>The application lacks the permission to sign in</source>
        <translation>Der Anwendung fehlt die Berechtigung zur Anmeldung</translation>
    </message>
    <message>
        <source>It asks for another service, and not for the sign-in with the user’s profile.</source>
        <translation>Sie verlangt einen anderen Dienst und nicht die Anmeldung mit dem Profil des Benutzers.</translation>
    </message>
    <message>
        <source>Add the permission User.Read to the app registration, and consent to it.</source>
        <translation>Der App-Registrierung die Berechtigung User.Read hinzufügen und ihr zustimmen.</translation>
    </message>
    <message>
        <source>Microsoft’s words on AADSTS%1 are at ‘%2’.</source>
        <translation>Was Microsoft zu AADSTS%1 sagt, steht unter „%2“.</translation>
    </message>
    <message>
        <source>Microsoft refused the sign-in with AADSTS%1</source>
        <translation>Microsoft wies die Anmeldung mit AADSTS%1 ab</translation>
    </message>
    <message>
        <source>This console knows no more about the number. Microsoft said: ‘%1’.</source>
        <translation>Mehr weiß diese Konsole über die Nummer nicht. Microsoft meldete: „%1“.</translation>
    </message>
    <message>
        <source>The account may not act for the terminal user</source>
        <translation>Das Konto darf nicht für den Terminalbenutzer handeln</translation>
    </message>
    <message>
        <source>‘%2’ has signed in, and has no right to send as ‘%6’.</source>
        <translation>„%2“ hat sich angemeldet und hat kein Recht, als „%6“ zu senden.</translation>
    </message>
    <message>
        <source>In Exchange Management Shell, give the account the role ApplicationImpersonation; a scope limits it to certain mailboxes. Otherwise switch impersonation off.</source>
        <translation>In der Exchange Management Shell dem Konto die Rolle ApplicationImpersonation geben; ein Verwaltungsbereich begrenzt sie auf bestimmte Postfächer. Andernfalls die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The account may not act for others at this server</source>
        <translation>Das Konto darf an diesem Server nicht für andere handeln</translation>
    </message>
    <message>
        <source>‘%1’ lets ‘%2’ impersonate nobody.</source>
        <translation>„%1“ lässt „%2“ niemandes Identität annehmen.</translation>
    </message>
    <message>
        <source>In Exchange Management Shell, give the account the role ApplicationImpersonation. Otherwise switch impersonation off.</source>
        <translation>In der Exchange Management Shell dem Konto die Rolle ApplicationImpersonation geben. Andernfalls die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>This kind of token cannot act for the terminal user</source>
        <translation>Diese Art von Token kann nicht für den Terminalbenutzer handeln</translation>
    </message>
    <message>
        <source>The token was issued for the person who authorized (delegated). Exchange Online refuses such a token together with impersonation.</source>
        <translation>Das Token wurde für die Person ausgestellt, die autorisiert hat (delegiert). Zusammen mit der Annahme der Identität weist Exchange Online ein solches Token ab.</translation>
    </message>
    <message>
        <source>Switch impersonation off, so that mails go out from the mailbox of the one who authorized. With impersonation, Exchange Online wants a token of the application itself (full_access_as_app).</source>
        <translation>Die Annahme der Identität abschalten; Mails gehen dann aus dem Postfach der Person hinaus, die autorisiert hat. Mit der Annahme der Identität verlangt Exchange Online ein Token der Anwendung selbst (full_access_as_app).</translation>
    </message>
    <message>
        <source>This kind of token has to act for somebody</source>
        <translation>Diese Art von Token muss für jemanden handeln</translation>
    </message>
    <message>
        <source>The token was issued for the application itself, which has no mailbox of its own.</source>
        <translation>Das Token wurde für die Anwendung selbst ausgestellt, die kein eigenes Postfach hat.</translation>
    </message>
    <message>
        <source>Switch impersonation on, so that mails go out from the mailbox of the terminal user, or authorize with a person’s account.</source>
        <translation>Die Annahme der Identität einschalten, sodass Mails aus dem Postfach des Terminalbenutzers hinausgehen, oder mit dem Konto einer Person autorisieren.</translation>
    </message>
    <message>
        <source>Exchange refuses to let the account act for the terminal user</source>
        <translation>Exchange lässt das Konto nicht für den Terminalbenutzer handeln</translation>
    </message>
    <message>
        <source>‘%6’ cannot be impersonated. Exchange said: ‘%4’.</source>
        <translation>Die Identität von „%6“ lässt sich nicht annehmen. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Check the e-mail address of the terminal user, and the rights of the account ‘%2’. Otherwise switch impersonation off.</source>
        <translation>Die E-Mail-Adresse des Terminalbenutzers und die Rechte des Kontos „%2“ prüfen. Andernfalls die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The terminal user has no e-mail address</source>
        <translation>Der Terminalbenutzer hat keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>With impersonation the mail goes out from the mailbox of the terminal user, and nobody knows which one that is.</source>
        <translation>Mit der Annahme der Identität geht die Mail aus dem Postfach des Terminalbenutzers hinaus, und welches das ist, steht nirgends.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of the terminal user, choose another user, or switch impersonation off.</source>
        <translation>Die E-Mail-Adresse des Terminalbenutzers eintragen, einen anderen Benutzer wählen oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>The address is an alias of the mailbox</source>
        <translation>Die Adresse ist ein Alias des Postfachs</translation>
    </message>
    <message>
        <source>Exchange wants the primary address of the mailbox, and ‘%6’ is another one of its addresses.</source>
        <translation>Exchange verlangt die primäre Adresse des Postfachs, und „%6“ ist eine andere seiner Adressen.</translation>
    </message>
    <message>
        <source>Enter the primary address as the e-mail address of the terminal user.</source>
        <translation>Die primäre Adresse als E-Mail-Adresse des Terminalbenutzers eintragen.</translation>
    </message>
    <message>
        <source>There is no such mailbox at this server</source>
        <translation>Dieses Postfach gibt es an diesem Server nicht</translation>
    </message>
    <message>
        <source>‘%1’ finds no mailbox of ‘%6’. Where part of the mailboxes is in Exchange Online and part on premises, it may be at the other place; an account of a service may have none at all.</source>
        <translation>„%1“ findet kein Postfach von „%6“. Liegt ein Teil der Postfächer in Exchange Online und ein Teil lokal, ist es vielleicht am anderen Ort; ein Dienstkonto hat vielleicht gar keines.</translation>
    </message>
    <message>
        <source>Check the e-mail address of the terminal user, the account and the Web Services URL, or create the mailbox.</source>
        <translation>Die E-Mail-Adresse des Terminalbenutzers, das Konto und die Web-Services-URL prüfen oder das Postfach anlegen.</translation>
    </message>
    <message>
        <source>The account may not send as this sender</source>
        <translation>Das Konto darf nicht als dieser Absender senden</translation>
    </message>
    <message>
        <source>‘%2’ may not send as ‘%5’.</source>
        <translation>„%2“ darf nicht als „%5“ senden.</translation>
    </message>
    <message>
        <source>Leave the sender of the workflow empty, so that the owner of the mailbox sends, or grant the account the permission ‘Send as’.</source>
        <translation>Den Absender des Workflows leer lassen, sodass der Besitzer des Postfachs sendet, oder dem Konto die Berechtigung „Senden als“ (Send as) geben.</translation>
    </message>
    <message>
        <source>The account may not do this in the mailbox</source>
        <translation>Das Konto darf dies im Postfach nicht</translation>
    </message>
    <message>
        <source>‘%2’ has signed in, and may not create mails in the mailbox of ‘%6’. Exchange said: ‘%4’.</source>
        <translation>„%2“ hat sich angemeldet und darf im Postfach von „%6“ keine Mails anlegen. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Check the permissions of the mailbox, and that its licence includes Exchange.</source>
        <translation>Die Berechtigungen des Postfachs prüfen, und ob seine Lizenz Exchange umfasst.</translation>
    </message>
    <message>
        <source>Exchange does not find the folder for sent mails</source>
        <translation>Exchange findet den Ordner für gesendete Mails nicht</translation>
    </message>
    <message>
        <source>The mailbox of ‘%6’ has no Sent Items, or the account may not see it.</source>
        <translation>Das Postfach von „%6“ hat keinen Ordner „Gesendete Elemente“, oder das Konto darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Check the permissions of the account in the mailbox, and open the mailbox once, so that its folders are made.</source>
        <translation>Die Berechtigungen des Kontos im Postfach prüfen und das Postfach einmal öffnen, damit seine Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>The mail is larger than the mailbox may send</source>
        <translation>Die Mail ist größer, als das Postfach senden darf</translation>
    </message>
    <message>
        <source>The limit of the organization or of the mailbox is exceeded.</source>
        <translation>Die Grenze der Organisation oder des Postfachs ist überschritten.</translation>
    </message>
    <message>
        <source>Scan fewer pages or with a lower resolution, or have the limit raised.</source>
        <translation>Weniger Seiten oder mit geringerer Auflösung scannen oder die Grenze anheben lassen.</translation>
    </message>
    <message>
        <source>The request is larger than Exchange takes</source>
        <translation>Die Anfrage ist größer, als Exchange annimmt</translation>
    </message>
    <message>
        <source>Web Services of an Exchange on premises take 64 MB in one request by default, which is about 48 MB of files.</source>
        <translation>Die Webdienste eines lokalen Exchange nehmen in der Voreinstellung 64 MB je Anfrage an, das sind etwa 48 MB Dateien.</translation>
    </message>
    <message>
        <source>Scan fewer pages or with a lower resolution, or have maxAllowedContentLength raised in the web.config of the virtual directory EWS, at the front end and at the back end.</source>
        <translation>Weniger Seiten oder mit geringerer Auflösung scannen oder maxAllowedContentLength in der web.config des virtuellen Verzeichnisses EWS anheben lassen, im Front-End und im Back-End.</translation>
    </message>
    <message>
        <source>Exchange asks to slow down</source>
        <translation>Exchange verlangt ein langsameres Tempo</translation>
    </message>
    <message>
        <source>The account has used up what it may do in a time, or has too many connections open.</source>
        <translation>Das Konto hat verbraucht, was ihm in einer Zeitspanne zusteht, oder hat zu viele Verbindungen offen.</translation>
    </message>
    <message>
        <source>It may be tried again later. A throttling policy of its own for the account raises the limits of an Exchange on premises.</source>
        <translation>Später ist ein erneuter Versuch möglich. Eine eigene Drosselungsrichtlinie für das Konto hebt die Grenzen eines lokalen Exchange an.</translation>
    </message>
    <message>
        <source>A quota is used up</source>
        <translation>Ein Kontingent ist erschöpft</translation>
    </message>
    <message>
        <source>The mailbox is full, or has sent as many mails as it may for now. Exchange said: ‘%4’.</source>
        <translation>Das Postfach ist voll oder hat vorerst so viele Mails gesendet, wie es darf. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Empty Sent Items or archive what is in it; a quota of sent mails ends by itself.</source>
        <translation>„Gesendete Elemente“ leeren oder den Inhalt archivieren; ein Kontingent gesendeter Mails erneuert sich von selbst.</translation>
    </message>
    <message>
        <source>Exchange refuses a recipient</source>
        <translation>Exchange weist einen Empfänger ab</translation>
    </message>
    <message>
        <source>A recipient is no valid address, or none is left. Exchange said: ‘%4’.</source>
        <translation>Ein Empfänger ist keine gültige Adresse, oder es bleibt keiner übrig. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Correct the recipients in the workflow, or the e-mail address of the terminal user.</source>
        <translation>Die Empfänger im Workflow oder die E-Mail-Adresse des Terminalbenutzers korrigieren.</translation>
    </message>
    <message>
        <source>The mailbox is being moved</source>
        <translation>Das Postfach wird gerade verschoben</translation>
    </message>
    <message>
        <source>Exchange moves it to another place and takes nothing meanwhile.</source>
        <translation>Exchange verschiebt es an einen anderen Ort und nimmt inzwischen nichts an.</translation>
    </message>
    <message>
        <source>It may be tried again once the move is complete.</source>
        <translation>Nach dem Verschieben ist ein erneuter Versuch möglich.</translation>
    </message>
    <message>
        <source>Exchange did not finish in time</source>
        <translation>Exchange wurde nicht rechtzeitig fertig</translation>
    </message>
    <message>
        <source>Exchange waited in vain for one of its own parts. Exchange said: ‘%4’.</source>
        <translation>Exchange wartete vergeblich auf einen seiner eigenen Teile. Es meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again. Look into Sent Items first: the mail may have gone out all the same.</source>
        <translation>Ein erneuter Versuch ist möglich. Zuerst in „Gesendete Elemente“ nachsehen: Die Mail ist vielleicht trotzdem hinausgegangen.</translation>
    </message>
    <message>
        <source>Exchange does not understand the request</source>
        <translation>Exchange versteht die Anfrage nicht</translation>
    </message>
    <message>
        <source>Either the server is older than the console assumes, or the request has a fault. Exchange said: ‘%4’.</source>
        <translation>Entweder ist der Server älter, als die Konsole annimmt, oder die Anfrage ist fehlerhaft. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Send again. If it stays, report it with the details below and the version of Exchange.</source>
        <translation>Erneut senden. Bleibt es dabei, mit den Einzelheiten unten und der Exchange-Version melden.</translation>
    </message>
    <message>
        <source>Exchange failed by itself</source>
        <translation>Exchange selbst hat versagt</translation>
    </message>
    <message>
        <source>The fault is within the server. Exchange said: ‘%4’.</source>
        <translation>Der Fehler liegt im Server. Er meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, look into the event log of the server.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, im Ereignisprotokoll des Servers nachsehen.</translation>
    </message>
    <message>
        <source>The password is not sent unprotected</source>
        <translation>Das Passwort wird nicht ungeschützt gesendet</translation>
    </message>
    <message>
        <source>The Web Services URL begins with ‘http://’, so that everyone on the way could read the password of ‘%2’.</source>
        <translation>Die Web-Services-URL beginnt mit „http://“; jeder auf dem Weg könnte das Passwort von „%2“ mitlesen.</translation>
    </message>
    <message>
        <source>Enter the Web Services URL with ‘https://’.</source>
        <translation>Die Web-Services-URL mit „https://“ eintragen.</translation>
    </message>
    <message>
        <source>The access token is not sent unprotected</source>
        <translation>Das Zugriffstoken wird nicht ungeschützt gesendet</translation>
    </message>
    <message>
        <source>The Web Services URL begins with ‘http://’, so that everyone on the way could read the token and send mails with it.</source>
        <translation>Die Web-Services-URL beginnt mit „http://“; jeder auf dem Weg könnte das Token mitlesen und damit Mails senden.</translation>
    </message>
    <message>
        <source>Exchange offers no sign-in that the console has</source>
        <translation>Exchange bietet keine Anmeldung an, die die Konsole beherrscht</translation>
    </message>
    <message>
        <source>‘%1’ offers neither Basic, NTLM nor Negotiate for a password, or does not take tokens. Exchange said: ‘%4’.</source>
        <translation>„%1“ bietet für ein Passwort weder Basic noch NTLM noch Negotiate an oder nimmt keine Token an. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Have one of them enabled at the virtual directory EWS, or choose the other authentication of the connector. Exchange Online takes Microsoft 365 OAuth 2.0 only.</source>
        <translation>Eines davon am virtuellen Verzeichnis EWS einschalten lassen oder die andere Authentifizierung des Konnektors wählen. Exchange Online nimmt nur Microsoft 365 OAuth 2.0 an.</translation>
    </message>
    <message>
        <source>Exchange refuses the sign-in after a complete NTLM exchange</source>
        <translation>Exchange weist die Anmeldung nach einem vollständigen NTLM-Austausch ab</translation>
    </message>
    <message>
        <source>Either the password of ‘%2’ is wrong, or Extended Protection of Windows demands that the sign-in is bound to the TLS connection, which this console cannot do. It is on by default since Exchange 2019 CU14.</source>
        <translation>Entweder ist das Passwort von „%2“ falsch, oder der erweiterte Schutz (Extended Protection) von Windows verlangt, dass die Anmeldung an die TLS-Verbindung gebunden ist; das kann diese Konsole nicht. Seit Exchange 2019 CU14 ist er in der Voreinstellung eingeschaltet.</translation>
    </message>
    <message>
        <source>Try the password elsewhere first. If it is right, enable Basic authentication over TLS at the virtual directory EWS, or set its Extended Protection to ‘Allow’ or ‘None’.</source>
        <translation>Das Passwort zuerst an anderer Stelle versuchen. Stimmt es, am virtuellen Verzeichnis EWS die Standardauthentifizierung (Basic) über TLS einschalten oder dessen erweiterten Schutz auf „Allow“ oder „None“ setzen.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket for Exchange</source>
        <translation>Es gibt kein Kerberos-Ticket für Exchange</translation>
    </message>
    <message>
        <source>‘%1’ offers Negotiate only, and no ticket could be had for ‘%2’.</source>
        <translation>„%1“ bietet nur Negotiate an, und für „%2“ war kein Ticket zu bekommen.</translation>
    </message>
    <message>
        <source>Join this computer to the domain or fetch a ticket with ‘kinit’, or enable NTLM or Basic at the virtual directory EWS.</source>
        <translation>Diesen Rechner in die Domäne aufnehmen, mit „kinit“ ein Ticket holen oder am virtuellen Verzeichnis EWS NTLM oder Basic einschalten.</translation>
    </message>
    <message>
        <source>The access token has expired</source>
        <translation>Das Zugriffstoken ist abgelaufen</translation>
    </message>
    <message>
        <source>Exchange took a look at the token of the account and found it too old.</source>
        <translation>Exchange prüfte das Token des Kontos und fand es zu alt.</translation>
    </message>
    <message>
        <source>Authorize again. If it stays, check the clock of this computer.</source>
        <translation>Erneut autorisieren. Bleibt es dabei, die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The access token is for another service</source>
        <translation>Das Zugriffstoken gilt für einen anderen Dienst</translation>
    </message>
    <message>
        <source>Its audience is not Exchange: this happens with the scope ‘https://graph.microsoft.com/EWS.AccessAsUser.All’, which belongs to another resource.</source>
        <translation>Seine Zielgruppe (aud) ist nicht Exchange: So ist es beim Bereich „https://graph.microsoft.com/EWS.AccessAsUser.All“, der zu einer anderen Ressource gehört.</translation>
    </message>
    <message>
        <source>Choose the scope ‘https://outlook.office365.com/EWS.AccessAsUser.All’ below System configuration, Microsoft 365 for Exchange, and authorize again.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365 für Exchange“ den Bereich „https://outlook.office365.com/EWS.AccessAsUser.All“ wählen und erneut autorisieren.</translation>
    </message>
    <message>
        <source>The access token is of another organization</source>
        <translation>Das Zugriffstoken stammt aus einer anderen Organisation</translation>
    </message>
    <message>
        <source>The tenant that issued the token is not the one of the mailbox.</source>
        <translation>Der Mandant, der das Token ausstellte, ist nicht der des Postfachs.</translation>
    </message>
    <message>
        <source>Authorize with an account of the organization of the mailbox, and check the tenant below System configuration.</source>
        <translation>Mit einem Konto aus der Organisation des Postfachs autorisieren und den Mandanten in der Systemkonfiguration prüfen.</translation>
    </message>
    <message>
        <source>The user of the access token is unknown to Exchange</source>
        <translation>Exchange kennt den Benutzer des Zugriffstokens nicht</translation>
    </message>
    <message>
        <source>The token is valid, and Exchange finds no mailbox or account of its user.</source>
        <translation>Das Token ist gültig, und Exchange findet zu seinem Benutzer kein Postfach oder Konto.</translation>
    </message>
    <message>
        <source>Authorize with an account that has a mailbox there.</source>
        <translation>Mit einem Konto autorisieren, das dort ein Postfach hat.</translation>
    </message>
    <message>
        <source>Exchange does not take the application</source>
        <translation>Exchange nimmt die Anwendung nicht an</translation>
    </message>
    <message>
        <source>The token was issued to an application that may not use Exchange Web Services.</source>
        <translation>Das Token wurde einer Anwendung ausgestellt, die die Exchange-Webdienste nicht verwenden darf.</translation>
    </message>
    <message>
        <source>Give the application the permission EWS.AccessAsUser.All, and add its client ID to the list EwsAllowedAppIDs of the organization, together with those that are in it.</source>
        <translation>Der Anwendung die Berechtigung EWS.AccessAsUser.All geben und ihre Client-ID in die Liste EwsAllowedAppIDs der Organisation aufnehmen, zusammen mit denen, die schon darin stehen.</translation>
    </message>
    <message>
        <source>Exchange failed while it checked the access token</source>
        <translation>Exchange versagte beim Prüfen des Zugriffstokens</translation>
    </message>
    <message>
        <source>The fault is within Exchange. Exchange said: ‘%4’.</source>
        <translation>Der Fehler liegt in Exchange. Es meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again.</source>
        <translation>Ein erneuter Versuch ist möglich.</translation>
    </message>
    <message>
        <source>Exchange does not take the access token</source>
        <translation>Exchange nimmt das Zugriffstoken nicht an</translation>
    </message>
    <message>
        <source>Authorize again, and check the authority below System configuration.</source>
        <translation>Erneut autorisieren und die Anmeldestelle in der Systemkonfiguration prüfen.</translation>
    </message>
    <message>
        <source>Exchange does not take the sign-in</source>
        <translation>Exchange nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>‘%1’ refused the account: the username or the password is wrong, the method is switched off, or a token is not for Exchange. Exchange said: ‘%4’.</source>
        <translation>„%1“ wies das Konto ab: Der Benutzername oder das Passwort ist falsch, das Verfahren ist abgeschaltet, oder ein Token gilt nicht für Exchange. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Check the username with its domain, and enter the password again or authorize again. Exchange Online takes Microsoft 365 OAuth 2.0 only.</source>
        <translation>Den Benutzernamen mit seiner Domäne prüfen und das Passwort erneut eingeben oder erneut autorisieren. Exchange Online nimmt nur Microsoft 365 OAuth 2.0 an.</translation>
    </message>
    <message>
        <source>The address points elsewhere</source>
        <translation>Die Adresse verweist woandershin</translation>
    </message>
    <message>
        <source>It redirects to ‘%3’. Mails are not sent to an address that nobody has entered. An error page of Exchange, or a proxy that publishes it, answers like this as well.</source>
        <translation>Sie leitet nach „%3“ um. Mails gehen nicht an eine Adresse, die niemand eingetragen hat. So antworten auch eine Fehlerseite von Exchange oder ein Proxy, der es veröffentlicht.</translation>
    </message>
    <message>
        <source>Enter the final address as the Web Services URL, if it is the right one; it usually ends in ‘/EWS/Exchange.asmx’.</source>
        <translation>Die endgültige Adresse als Web-Services-URL eintragen, wenn sie die richtige ist; sie endet gewöhnlich auf „/EWS/Exchange.asmx“.</translation>
    </message>
    <message>
        <source>Exchange Web Services are switched off for this access</source>
        <translation>Die Exchange-Webdienste sind für diesen Zugriff abgeschaltet</translation>
    </message>
    <message>
        <source>‘%1’ refuses the whole access: they are off for the organization or the mailbox, the application is not on its list, the licence of the mailbox has none, or a token is for another service.</source>
        <translation>„%1“ weist den ganzen Zugriff ab: Sie sind für die Organisation oder das Postfach abgeschaltet, die Anwendung steht nicht auf deren Liste, die Lizenz des Postfachs enthält sie nicht, oder ein Token gilt für einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Both the organization and the mailbox have to allow it, in Exchange Online PowerShell. EwsAllowedAppIDs lists the applications by client ID: setting it replaces the list, so it is read first.</source>
        <translation>Sowohl die Organisation als auch das Postfach müssen ihn erlauben, einzustellen in Exchange Online PowerShell. EwsAllowedAppIDs führt die Anwendungen mit ihrer Client-ID auf: Wer sie setzt, ersetzt die Liste, daher wird sie zuerst gelesen.</translation>
    </message>
    <message>
        <source>Nothing is at the path of the Web Services URL</source>
        <translation>Unter dem Pfad der Web-Services-URL ist nichts</translation>
    </message>
    <message>
        <source>‘%1’ is there, and has no Web Services at this address.</source>
        <translation>„%1“ ist da und hat unter dieser Adresse keine Webdienste.</translation>
    </message>
    <message>
        <source>Check the Web Services URL: it usually ends in ‘/EWS/Exchange.asmx’.</source>
        <translation>Die Web-Services-URL prüfen: Sie endet gewöhnlich auf „/EWS/Exchange.asmx“.</translation>
    </message>
    <message>
        <source>Exchange is stopped, starting or overloaded</source>
        <translation>Exchange ist angehalten, startet gerade oder ist überlastet</translation>
    </message>
    <message>
        <source>The web server answers, and what is behind it does not.</source>
        <translation>Der Webserver antwortet, und was dahinter liegt, antwortet nicht.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, look at the application pool MSExchangeServicesAppPool.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, nach dem Anwendungspool MSExchangeServicesAppPool sehen.</translation>
    </message>
    <message>
        <source>Exchange failed while it processed the request</source>
        <translation>Exchange versagte beim Verarbeiten der Anfrage</translation>
    </message>
    <message>
        <source>The web server of ‘%1’ reports a fault of what is behind it. Under load this passes by itself.</source>
        <translation>Der Webserver von „%1“ meldet einen Fehler dessen, was dahinter liegt. Unter Last vergeht das von selbst.</translation>
    </message>
    <message>
        <source>The answer is not one of Exchange Web Services</source>
        <translation>Die Antwort stammt nicht von Exchange-Webdiensten</translation>
    </message>
    <message>
        <source>What answers at ‘%1’ is another program: a sign-in page of a proxy or of Outlook on the web looks like this.</source>
        <translation>Was unter „%1“ antwortet, ist ein anderes Programm: So sieht eine Anmeldeseite eines Proxys oder von Outlook im Web aus.</translation>
    </message>
    <message>
        <source>Check the Web Services URL, and that a proxy lets it through without a sign-in page of its own.</source>
        <translation>Die Web-Services-URL prüfen, und ob ein Proxy sie ohne eigene Anmeldeseite durchlässt.</translation>
    </message>
    <message>
        <source>The answer is far too large</source>
        <translation>Die Antwort ist viel zu groß</translation>
    </message>
    <message>
        <source>What answers at ‘%1’ sends more than Exchange Web Services ever do.</source>
        <translation>Was unter „%1“ antwortet, sendet mehr, als Exchange-Webdienste es je tun.</translation>
    </message>
    <message>
        <source>Check the Web Services URL.</source>
        <translation>Die Web-Services-URL prüfen.</translation>
    </message>
    <message>
        <source>The server stopped taking the request</source>
        <translation>Der Server nahm die Anfrage nicht weiter an</translation>
    </message>
    <message>
        <source>‘%1’ took no more bytes for a long time. A firewall or proxy that inspects requests does this with large ones.</source>
        <translation>„%1“ nahm lange Zeit keine Bytes mehr an. Eine Firewall oder ein Proxy, der Anfragen untersucht, macht das bei großen.</translation>
    </message>
    <message>
        <source>Check what is between here and the server, and its load. Nothing was delivered; send again.</source>
        <translation>Prüfen, was zwischen hier und dem Server liegt, und dessen Last. Es wurde nichts geliefert; erneut senden.</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>Look into Sent Items before sending again.</source>
        <translation>Vor dem erneuten Senden in „Gesendete Elemente“ nachsehen.</translation>
    </message>
    <message>
        <source>Check the Web Services URL and the firewalls on the way.</source>
        <translation>Die Web-Services-URL und die Firewalls auf dem Weg prüfen.</translation>
    </message>
    <message>
        <source>Look into Sent Items before sending again, and into the log of the server. A size limit, a proxy or a restart of the service can do this.</source>
        <translation>Vor dem erneuten Senden in „Gesendete Elemente“ und im Protokoll des Servers nachsehen. Eine Größengrenze, ein Proxy oder ein Neustart des Dienstes können die Ursache sein.</translation>
    </message>
    <message>
        <source>This version cannot deliver here</source>
        <translation>Diese Version kann hierhin nicht liefern</translation>
    </message>
    <message>
        <source>This version cannot deliver to connectors of this type. They are kept as they are.</source>
        <translation>Diese Version kann nicht an Konnektoren dieses Typs liefern. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The administrator of Exchange</source>
        <translation>Wer Exchange verwaltet</translation>
    </message>
    <message>
        <source>The administrator of the mail server</source>
        <translation>Wer den Mailserver verwaltet</translation>
    </message>
    <message>
        <source>The administrator of the Microsoft 365 organization</source>
        <translation>Wer die Microsoft-365-Organisation verwaltet</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>The primary address is ‘%1’.</source>
        <translation>Die primäre Adresse ist „%1“.</translation>
    </message>
    <message>
        <source>Exchange refused with ‘%1’</source>
        <translation>Exchange lehnte mit „%1“ ab</translation>
    </message>
    <message>
        <source>The mail server refused with ‘%1’</source>
        <translation>Der Mailserver lehnte mit „%1“ ab</translation>
    </message>
    <message>
        <source>This console knows no more about the answer. The server’s own words: ‘%1’.</source>
        <translation>Mehr weiß diese Konsole über die Antwort nicht. Der Server meldete: „%1“.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, ask the administrator of ‘%1’ what the answer means.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, bei der Administration von „%1“ nachfragen, was die Antwort bedeutet.</translation>
    </message>
    <message>
        <source>Ask the administrator of ‘%1’ what the answer means.</source>
        <translation>Bei der Administration von „%1“ nachfragen, was die Antwort bedeutet.</translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait %n second(s) before the next attempt.</source>
        <translation>
            <numerusform>Der Server verlangt, mit dem nächsten Versuch %n Sekunde zu warten.</numerusform>
            <numerusform>Der Server verlangt, mit dem nächsten Versuch %n Sekunden zu warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recipient</source>
        <translation>Es gibt keinen Empfänger</translation>
    </message>
    <message>
        <source>Neither the workflow names one, nor does a variable give an address.</source>
        <translation>Weder nennt der Workflow einen, noch ergibt eine Variable eine Adresse.</translation>
    </message>
    <message>
        <source>Enter the recipients of the workflow, for example ‘%userEmail%’, and the e-mail address of the terminal user.</source>
        <translation>Die Empfänger des Workflows eintragen, zum Beispiel „%userEmail%“, und die E-Mail-Adresse des Terminalbenutzers.</translation>
    </message>
    <message>
        <source>There is no sender</source>
        <translation>Es gibt keinen Absender</translation>
    </message>
    <message>
        <source>Neither the workflow names a sender, nor does the mail server of the system configuration.</source>
        <translation>Weder der Workflow noch der Mailserver der Systemkonfiguration nennt einen Absender.</translation>
    </message>
    <message>
        <source>Enter the sender below System configuration, Mail server, or in the workflow.</source>
        <translation>Den Absender in der Systemkonfiguration unter „Mailserver“ oder im Workflow eintragen.</translation>
    </message>
    <message>
        <source>A recipient is no e-mail address</source>
        <translation>Ein Empfänger ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>‘%3’ cannot be written to.</source>
        <translation>An „%3“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Correct the recipients of the workflow, with commas between them, or the value of the variable that the address comes from.</source>
        <translation>Die Empfänger des Workflows, mit Kommas dazwischen, oder den Wert der Variablen korrigieren, aus der die Adresse stammt.</translation>
    </message>
    <message>
        <source>The sender is no e-mail address</source>
        <translation>Der Absender ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>‘%3’ cannot be the sender of a mail.</source>
        <translation>„%3“ kann nicht der Absender einer Mail sein.</translation>
    </message>
    <message>
        <source>Correct the sender of the workflow or below System configuration, the value of the variable that it comes from, or the e-mail address of the terminal user.</source>
        <translation>Den Absender im Workflow oder in der Systemkonfiguration korrigieren, den Wert der Variablen, aus der er stammt, oder die E-Mail-Adresse des Terminalbenutzers.</translation>
    </message>
    <message>
        <source>An address is no e-mail address</source>
        <translation>Eine Adresse ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>‘%3’ is neither a sender nor a recipient that a mail can have.</source>
        <translation>„%3“ ist weder ein Absender noch ein Empfänger, den eine Mail haben kann.</translation>
    </message>
    <message>
        <source>Correct the addresses of the workflow and the value of the variables that they come from.</source>
        <translation>Die Adressen des Workflows und die Werte der Variablen korrigieren, aus denen sie stammen.</translation>
    </message>
    <message>
        <source>The variable ‘%%3%’ has no value</source>
        <translation>Die Variable „%%3%“ hat keinen Wert</translation>
    </message>
    <message>
        <source>A template of the workflow uses it, so the mail cannot be written.</source>
        <translation>Eine Vorlage des Workflows verwendet sie, daher lässt sich die Mail nicht schreiben.</translation>
    </message>
    <message>
        <source>Give the terminal user a value for it, choose another user, or take the variable out of the workflow.</source>
        <translation>Dem Terminalbenutzer einen Wert dafür geben, einen anderen Benutzer wählen oder die Variable aus dem Workflow nehmen.</translation>
    </message>
    <message>
        <source>No mail server is named</source>
        <translation>Es ist kein Mailserver eingetragen</translation>
    </message>
    <message>
        <source>Connectors with ‘System settings’ send through the mail server of the system configuration, and it names none.</source>
        <translation>Konnektoren mit „Systemeinstellungen“ senden über den Mailserver der Systemkonfiguration, und sie nennt keinen.</translation>
    </message>
    <message>
        <source>Enter the mail server below System configuration.</source>
        <translation>Den Mailserver in der Systemkonfiguration eintragen.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the mail server account</source>
        <translation>Passwort des Mailserverkontos</translation>
    </message>
    <message>
        <source>Enter it below System configuration, Mail server, and save. Without an account there is no sign-in, and no password is needed.</source>
        <translation>Es in der Systemkonfiguration unter „Mailserver“ eingeben und speichern. Ohne Konto wird nicht angemeldet, und es ist kein Passwort nötig.</translation>
    </message>
    <message>
        <source>Access token of Microsoft 365</source>
        <translation>Zugriffstoken von Microsoft 365</translation>
    </message>
    <message>
        <source>Refresh token of Microsoft 365</source>
        <translation>Aktualisierungstoken von Microsoft 365</translation>
    </message>
    <message>
        <source>‘%2’ has signed in, and the mail is from ‘%5’, another mailbox.</source>
        <translation>„%2“ hat sich angemeldet, und die Mail ist von „%5“, einem anderen Postfach.</translation>
    </message>
    <message>
        <source>‘%1’ took the whole mail and then found that ‘%2’ may not send as ‘%5’.</source>
        <translation>„%1“ nahm die ganze Mail an und stellte dann fest, dass „%2“ nicht als „%5“ senden darf.</translation>
    </message>
    <message>
        <source>The organization refuses mails without a sign-in</source>
        <translation>Die Organisation weist Mails ohne Anmeldung ab</translation>
    </message>
    <message>
        <source>The Microsoft 365 organization has switched Direct Send off: nobody may send in the name of its domains without having signed in.</source>
        <translation>Die Microsoft-365-Organisation hat Direct Send abgeschaltet: Ohne Anmeldung darf niemand im Namen ihrer Domänen senden.</translation>
    </message>
    <message>
        <source>Sign in: ‘Microsoft 365 OAuth 2.0’ in the connector, or an account at port 587. Otherwise an inbound connector for the address of this computer lets its mails in.</source>
        <translation>Mit Anmeldung senden: „Microsoft 365 OAuth 2.0“ im Konnektor oder ein Konto am Port 587. Andernfalls lässt ein eingehender Connector (inbound connector) für die Adresse dieses Rechners dessen Mails ein.</translation>
    </message>
    <message>
        <source>No inbound connector of the organization fits</source>
        <translation>Kein Connector der Organisation passt</translation>
    </message>
    <message>
        <source>Microsoft 365 relays mails only for an inbound connector that knows the address or the certificate of the sending server, and none does.</source>
        <translation>Microsoft 365 leitet Mails nur über einen eingehenden Connector (inbound connector) weiter, der die Adresse oder das Zertifikat des sendenden Servers kennt, und keiner kennt sie.</translation>
    </message>
    <message>
        <source>Correct the inbound connector: the public address that this computer sends from, or the name of its certificate. The domain of the sender has to be an accepted one.</source>
        <translation>Den eingehenden Connector korrigieren: die öffentliche Adresse, von der dieser Rechner sendet, oder den Namen seines Zertifikats. Die Domäne des Absenders muss eine akzeptierte Domäne sein.</translation>
    </message>
    <message>
        <source>The server demands STARTTLS</source>
        <translation>Der Server verlangt STARTTLS</translation>
    </message>
    <message>
        <source>‘%1’ takes no mail over an unprotected connection.</source>
        <translation>„%1“ nimmt über eine ungeschützte Verbindung keine Mail an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the security of the mail server, below System configuration.</source>
        <translation>In der Systemkonfiguration STARTTLS als Sicherheit des Mailservers wählen.</translation>
    </message>
    <message>
        <source>The version of TLS is too old for the server</source>
        <translation>Die TLS-Version ist dem Server zu alt</translation>
    </message>
    <message>
        <source>‘%1’ takes TLS 1.2 and newer. Something on the way, such as a proxy, or the settings of this computer limit it to less.</source>
        <translation>„%1“ nimmt TLS 1.2 und neuer an. Etwas auf dem Weg, etwa ein Proxy, oder die Einstellungen dieses Rechners begrenzen es auf weniger.</translation>
    </message>
    <message>
        <source>Allow TLS 1.2 on this computer and on what inspects its connections.</source>
        <translation>TLS 1.2 auf diesem Rechner zulassen und auf dem, was seine Verbindungen untersucht.</translation>
    </message>
    <message>
        <source>Too many connections at once</source>
        <translation>Zu viele Verbindungen auf einmal</translation>
    </message>
    <message>
        <source>‘%1’ lets an account have three connections at a time, and more were open.</source>
        <translation>„%1“ erlaubt einem Konto drei Verbindungen zugleich, und mehr waren offen.</translation>
    </message>
    <message>
        <source>It may be tried again. Another program that sends with the same account needs an account of its own.</source>
        <translation>Ein erneuter Versuch ist möglich. Ein anderes Programm, das mit demselben Konto sendet, braucht ein eigenes.</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <translation>Zu viele Empfänger</translation>
    </message>
    <message>
        <source>‘%1’ takes fewer recipients for one mail, or in a day, than there are.</source>
        <translation>„%1“ nimmt für eine Mail oder an einem Tag weniger Empfänger an, als es sind.</translation>
    </message>
    <message>
        <source>Name fewer recipients in the workflow, or a distribution list, and send the rest later.</source>
        <translation>Im Workflow weniger Empfänger oder eine Verteilerliste nennen und den Rest später senden.</translation>
    </message>
    <message>
        <source>The organization has sent too many mails</source>
        <translation>Die Organisation hat zu viele Mails gesendet</translation>
    </message>
    <message>
        <source>Microsoft 365 has blocked the sending of the whole organization because it exceeded its threshold.</source>
        <translation>Microsoft 365 hat das Senden der ganzen Organisation gesperrt, weil sie ihren Schwellenwert überschritten hat.</translation>
    </message>
    <message>
        <source>Look for an account that sends spam, and ask Microsoft’s support to lift the block.</source>
        <translation>Nach einem Konto suchen, das Spam sendet, und den Support von Microsoft um Aufhebung der Sperre bitten.</translation>
    </message>
    <message>
        <source>Microsoft 365 takes no mail from this network</source>
        <translation>Microsoft 365 nimmt aus diesem Netzwerk keine Mail an</translation>
    </message>
    <message>
        <source>Traffic from the address that this computer sends from is not accepted, which happens to new organizations and to addresses of bad repute.</source>
        <translation>Verkehr von der Adresse, von der dieser Rechner sendet, wird nicht angenommen; das trifft neue Organisationen und Adressen mit schlechtem Ruf.</translation>
    </message>
    <message>
        <source>Send from another address, or ask Microsoft’s support to lift the block.</source>
        <translation>Von einer anderen Adresse senden oder den Support von Microsoft um Aufhebung der Sperre bitten.</translation>
    </message>
    <message>
        <source>The sender is blocked</source>
        <translation>Der Absender ist gesperrt</translation>
    </message>
    <message>
        <source>Microsoft 365 has blocked ‘%5’ as a bad outbound sender because the account seemed to send spam.</source>
        <translation>Microsoft 365 hat „%5“ als schädlichen ausgehenden Absender (bad outbound sender) gesperrt, weil das Konto Spam zu senden schien.</translation>
    </message>
    <message>
        <source>Change the account’s password, and remove it from the restricted entities in Microsoft Defender.</source>
        <translation>Das Passwort des Kontos ändern und das Konto in Microsoft Defender aus den eingeschränkten Entitäten (Restricted entities) entfernen.</translation>
    </message>
    <message>
        <source>The server refuses the sender</source>
        <translation>Der Server weist den Absender ab</translation>
    </message>
    <message>
        <source>‘%1’ does not take mails from ‘%5’. The server said: ‘%4’.</source>
        <translation>„%1“ nimmt keine Mails von „%5“ an. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Correct the sender below System configuration or in the workflow: an address of a domain that the server serves, and that the account ‘%2’ may use.</source>
        <translation>Den Absender in der Systemkonfiguration oder im Workflow korrigieren: eine Adresse aus einer Domäne, die der Server bedient, und die das Konto „%2“ verwenden darf.</translation>
    </message>
    <message>
        <source>The mail is too large for the server</source>
        <translation>Die Mail ist zu groß für den Server</translation>
    </message>
    <message>
        <source>‘%1’ has a limit on the size of a mail. Files grow by about 37 percent on the way into a mail.</source>
        <translation>„%1“ begrenzt die Größe einer Mail. Dateien wachsen auf dem Weg in eine Mail um etwa 37 Prozent.</translation>
    </message>
    <message>
        <source>Scan fewer pages or with a lower resolution, or have the limit of the server raised.</source>
        <translation>Weniger Seiten oder mit geringerer Auflösung scannen oder die Grenze des Servers anheben lassen.</translation>
    </message>
    <message>
        <source>A mailbox is full</source>
        <translation>Ein Postfach ist voll</translation>
    </message>
    <message>
        <source>The mail or its copy in Sent Items has no place. Where copies are kept in Sent Items, the full mailbox may be the account’s own.</source>
        <translation>Für die Mail oder ihre Kopie in „Gesendete Elemente“ ist kein Platz. Behält das Konto seine gesendeten Mails, ist es sein eigenes Postfach.</translation>
    </message>
    <message>
        <source>Empty Sent Items, or archive what is in it, and send again.</source>
        <translation>„Gesendete Elemente“ leeren oder den Inhalt archivieren und erneut senden.</translation>
    </message>
    <message>
        <source>The server does not know a recipient</source>
        <translation>Der Server kennt einen Empfänger nicht</translation>
    </message>
    <message>
        <source>‘%1’ knows no ‘%3’, or refuses it. The server said: ‘%4’.</source>
        <translation>„%1“ kennt „%3“ nicht oder weist die Adresse ab. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Correct the recipient in the workflow, or the e-mail address of the terminal user.</source>
        <translation>Den Empfänger im Workflow oder die E-Mail-Adresse des Terminalbenutzers korrigieren.</translation>
    </message>
    <message>
        <source>The service has sent enough for now</source>
        <translation>Der Dienst hat vorerst genug gesendet</translation>
    </message>
    <message>
        <source>The service for high volume e-mail refuses more for a while, although the reply looks like an error of the command.</source>
        <translation>Der Dienst für Massen-E-Mails (High Volume Email) weist eine Zeit lang weitere ab, obwohl die Antwort wie ein Fehler des Befehls aussieht.</translation>
    </message>
    <message>
        <source>It may be tried again. Send fewer mails at a time.</source>
        <translation>Ein erneuter Versuch ist möglich. Weniger Mails auf einmal senden.</translation>
    </message>
    <message>
        <source>The server has no space now</source>
        <translation>Der Server hat zurzeit keinen Platz</translation>
    </message>
    <message>
        <source>‘%1’ cannot store the mail. The server said: ‘%4’.</source>
        <translation>„%1“ kann die Mail nicht speichern. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, free space at the server.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, auf dem Server Platz schaffen.</translation>
    </message>
    <message>
        <source>The server wants the mail later</source>
        <translation>Der Server will die Mail später</translation>
    </message>
    <message>
        <source>‘%1’ refuses unknown senders at first and takes the mail at a second attempt (greylisting).</source>
        <translation>„%1“ weist unbekannte Absender zunächst ab und nimmt die Mail beim zweiten Versuch an (Greylisting).</translation>
    </message>
    <message>
        <source>It may be tried again in a few minutes. A sign-in, or this computer on the server’s list of exceptions, avoids the wait.</source>
        <translation>In einigen Minuten ist ein erneuter Versuch möglich. Eine Anmeldung oder dieser Rechner auf der Ausnahmeliste des Servers vermeidet das Warten.</translation>
    </message>
    <message>
        <source>‘%1’ lets ‘%2’ use its own addresses only, and ‘%5’ is none of them.</source>
        <translation>„%1“ lässt „%2“ nur die eigenen Adressen verwenden, und „%5“ ist keine davon.</translation>
    </message>
    <message>
        <source>Use an address of the account as sender, below System configuration or in the workflow, or have the server permit this one.</source>
        <translation>In der Systemkonfiguration oder im Workflow eine Adresse des Kontos als Absender verwenden oder diese am Server zulassen lassen.</translation>
    </message>
    <message>
        <source>The server does not relay mails for this computer</source>
        <translation>Der Server leitet für diesen Rechner keine Mails weiter</translation>
    </message>
    <message>
        <source>‘%1’ takes mails for its own recipients only, unless one signs in or is on its list. The server said: ‘%4’.</source>
        <translation>„%1“ nimmt ohne Anmeldung oder Eintrag auf seiner Liste nur Mails für eigene Empfänger an. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Enter the mail server account below System configuration, or have the server allow the address of this computer.</source>
        <translation>In der Systemkonfiguration das Mailserverkonto eintragen oder die Adresse dieses Rechners am Server zulassen lassen.</translation>
    </message>
    <message>
        <source>A rule of the server refuses the mail</source>
        <translation>Eine Regel des Servers weist die Mail ab</translation>
    </message>
    <message>
        <source>‘%1’ could take the mail and does not want to. The server said: ‘%4’.</source>
        <translation>„%1“ könnte die Mail annehmen und will es nicht. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: its words name the rule.</source>
        <translation>Im Protokoll des Mailservers nachsehen: Sein Wortlaut nennt die Regel.</translation>
    </message>
    <message>
        <source>The server does not accept the name of this computer</source>
        <translation>Der Server nimmt den Namen dieses Rechners nicht an</translation>
    </message>
    <message>
        <source>‘%1’ wants the full name of the computer that sends. The server said: ‘%4’.</source>
        <translation>„%1“ verlangt den vollen Namen des sendenden Rechners. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Give this computer a full host name, such as ‘console.example.com’, or have the server drop the demand for signed-in clients.</source>
        <translation>Diesem Rechner einen vollen Rechnernamen geben, etwa „console.example.com“, oder am Server angemeldete Clients davon ausnehmen lassen.</translation>
    </message>
    <message>
        <source>The server refuses a recipient</source>
        <translation>Der Server weist einen Empfänger ab</translation>
    </message>
    <message>
        <source>‘%1’ does not take mails for ‘%3’. The server said: ‘%4’.</source>
        <translation>„%1“ nimmt keine Mails für „%3“ an. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>The server ends the connection</source>
        <translation>Der Server beendet die Verbindung</translation>
    </message>
    <message>
        <source>‘%1’ is closing, is overloaded, or has had enough connections or mails for now. The server said: ‘%4’.</source>
        <translation>„%1“ wird gerade beendet, ist überlastet oder hatte vorerst genug Verbindungen oder Mails. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>The server cannot take the mail now</source>
        <translation>Der Server kann die Mail zurzeit nicht annehmen</translation>
    </message>
    <message>
        <source>‘%1’ has a passing difficulty and keeps nothing of the mail. The server said: ‘%4’.</source>
        <translation>„%1“ hat ein vorübergehendes Problem und behält nichts von der Mail. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, look into the log of the mail server.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, im Protokoll des Mailservers nachsehen.</translation>
    </message>
    <message>
        <source>The server asks to slow down</source>
        <translation>Der Server verlangt ein langsameres Tempo</translation>
    </message>
    <message>
        <source>‘%1’ received more mails in a short time than it takes. The server said: ‘%4’.</source>
        <translation>„%1“ erhielt in kurzer Zeit mehr Mails, als er annimmt. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again later, with fewer mails at a time.</source>
        <translation>Später ist ein erneuter Versuch möglich, mit weniger Mails auf einmal.</translation>
    </message>
    <message>
        <source>The server offers no STARTTLS</source>
        <translation>Der Server bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>The system configuration asks for it, and nothing is told to ‘%1’ unprotected instead. A firewall that inspects mail can also take the offer away.</source>
        <translation>Die Systemkonfiguration verlangt es, und ungeschützt wird „%1“ ersatzweise nichts mitgeteilt. Auch eine Firewall, die Mails untersucht, kann das Angebot entfernen.</translation>
    </message>
    <message>
        <source>Have STARTTLS enabled at the server, check port and security below System configuration, and look for a firewall that changes mail traffic.</source>
        <translation>STARTTLS am Server einschalten lassen, Port und Sicherheit in der Systemkonfiguration prüfen und nach einer Firewall suchen, die den Mailverkehr verändert.</translation>
    </message>
    <message>
        <source>The server takes ASCII addresses only</source>
        <translation>Der Server nimmt nur ASCII-Adressen an</translation>
    </message>
    <message>
        <source>The sender or a recipient has characters beyond ASCII, and ‘%1’ does not offer SMTPUTF8.</source>
        <translation>Der Absender oder ein Empfänger hat Zeichen außerhalb von ASCII, und „%1“ bietet kein SMTPUTF8 an.</translation>
    </message>
    <message>
        <source>Use addresses of plain letters, digits and signs, or have SMTPUTF8 enabled at the server.</source>
        <translation>Adressen ohne Umlaute und andere Sonderzeichen verwenden oder SMTPUTF8 am Server einschalten lassen.</translation>
    </message>
    <message>
        <source>The server lacks what the delivery needs</source>
        <translation>Dem Server fehlt, was die Lieferung braucht</translation>
    </message>
    <message>
        <source>‘%1’ does not offer it. The server said: ‘%4’.</source>
        <translation>„%1“ bietet es nicht an. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Compare what the server offers with the settings below System configuration.</source>
        <translation>Was der Server anbietet, mit den Einstellungen in der Systemkonfiguration vergleichen.</translation>
    </message>
    <message>
        <source>The server stopped taking the mail</source>
        <translation>Der Server nahm die Mail nicht weiter an</translation>
    </message>
    <message>
        <source>‘%1’ took no more bytes for a long time. A firewall or virus scanner that inspects mails does this with large ones.</source>
        <translation>„%1“ nahm lange Zeit keine Bytes mehr an. Eine Firewall oder ein Virenscanner, der Mails untersucht, macht das bei großen.</translation>
    </message>
    <message>
        <source>‘%1’ said nothing in time. If the whole mail had been sent, it is unknown whether it was delivered.</source>
        <translation>„%1“ meldete sich nicht rechtzeitig. War die Mail schon ganz gesendet, ist unbekannt, ob sie geliefert wurde.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server before sending again: a filter that looks through attachments can take long.</source>
        <translation>Vor dem erneuten Senden im Protokoll des Mailservers nachsehen: Ein Filter, der Anhänge durchsucht, kann lange brauchen.</translation>
    </message>
    <message>
        <source>‘%1’ stopped taking part. A firewall that drops packets looks like this, and so does port 465 with STARTTLS: a server that speaks TLS from the start waits for it.</source>
        <translation>„%1“ beteiligte sich nicht mehr. So sieht eine Firewall aus, die Pakete verwirft, und auch der Port 465 mit STARTTLS: Ein Server, der von Anfang an TLS spricht, wartet darauf.</translation>
    </message>
    <message>
        <source>Check port and security below System configuration, and the firewalls on the way. Providers often block port 25.</source>
        <translation>Port und Sicherheit in der Systemkonfiguration und die Firewalls auf dem Weg prüfen. Anbieter sperren oft den Port 25.</translation>
    </message>
    <message>
        <source>The name of the mail server is unknown</source>
        <translation>Der Name des Mailservers ist unbekannt</translation>
    </message>
    <message>
        <source>Check the spelling below System configuration, and that this computer’s DNS knows the name.</source>
        <translation>Die Schreibweise in der Systemkonfiguration prüfen, und ob der DNS dieses Rechners den Namen kennt.</translation>
    </message>
    <message>
        <source>The mail server refused the connection</source>
        <translation>Der Mailserver wies die Verbindung ab</translation>
    </message>
    <message>
        <source>Check the port below System configuration: 587 or 25 with STARTTLS, 465 with TLS from the start. Then check that the server is started.</source>
        <translation>Den Port in der Systemkonfiguration prüfen: 587 oder 25 mit STARTTLS, 465 mit TLS von Anfang an. Danach prüfen, ob der Server gestartet ist.</translation>
    </message>
    <message>
        <source>The mail server cannot be reached</source>
        <translation>Der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>‘%1’, or something on the way, ended the connection before it had answered. A mail whose end was not sent is not delivered.</source>
        <translation>„%1“ oder etwas auf dem Weg beendete die Verbindung vor der Antwort. Eine Mail, deren Ende nicht gesendet wurde, wird nicht geliefert.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server. A size limit, a virus scanner or a restart can do this.</source>
        <translation>Im Protokoll des Mailservers nachsehen. Eine Größengrenze, ein Virenscanner oder ein Neustart können die Ursache sein.</translation>
    </message>
    <message>
        <source>What answers at ‘%1’ does not speak SMTP as it should. Where security and port do not fit together it looks like this as well.</source>
        <translation>Was unter „%1“ antwortet, spricht kein richtiges SMTP. So sieht es auch aus, wenn Sicherheit und Port nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>Check that the port belongs to a mail server, and that the security below System configuration is the one of this port.</source>
        <translation>Prüfen, ob der Port zu einem Mailserver gehört und ob die Sicherheit in der Systemkonfiguration die dieses Ports ist.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for the whole organization</source>
        <translation>Die SMTP-Anmeldung ist für die ganze Organisation abgeschaltet</translation>
    </message>
    <message>
        <source>Permit it for this mailbox alone, in Exchange Online PowerShell: the setting of a mailbox wins over that of the organization. Set-TransportConfig permits it for all.</source>
        <translation>In Exchange Online PowerShell die Anmeldung nur für dieses Postfach erlauben: Die Einstellung eines Postfachs geht vor der der Organisation. Set-TransportConfig erlaubt sie für alle.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off for the mailbox</source>
        <translation>Die SMTP-Anmeldung ist für das Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>The security defaults of the organization forbid the sign-in</source>
        <translation>Die Sicherheitsstandards der Organisation verbieten die Anmeldung</translation>
    </message>
    <message>
        <source>Security defaults block every sign-in with username and password alone, and ‘%2’ is no exception.</source>
        <translation>Sicherheitsstandards (security defaults) sperren jede Anmeldung nur mit Benutzername und Passwort, und „%2“ ist keine Ausnahme.</translation>
    </message>
    <message>
        <source>Choose ‘Microsoft 365 OAuth 2.0’ as the authentication of the connector. Conditional access policies in place of security defaults allow an exception for one account.</source>
        <translation>„Microsoft 365 OAuth 2.0“ als Authentifizierung des Konnektors wählen. Richtlinien für bedingten Zugriff anstelle der Sicherheitsstandards erlauben eine Ausnahme für ein einzelnes Konto.</translation>
    </message>
    <message>
        <source>Sign-in with username and password is switched off</source>
        <translation>Die Anmeldung mit Benutzername und Passwort ist abgeschaltet</translation>
    </message>
    <message>
        <source>The organization of ‘%2’ takes OAuth only.</source>
        <translation>Die Organisation von „%2“ nimmt nur OAuth an.</translation>
    </message>
    <message>
        <source>Choose ‘Microsoft 365 OAuth 2.0’ as the authentication of the connector.</source>
        <translation>„Microsoft 365 OAuth 2.0“ als Authentifizierung des Konnektors wählen.</translation>
    </message>
    <message>
        <source>A policy forbids the sign-in, or the password is wrong</source>
        <translation>Eine Richtlinie verbietet die Anmeldung, oder das Passwort ist falsch</translation>
    </message>
    <message>
        <source>‘%1’ refused ‘%2’ because a criterion is not met: a conditional access policy, an authentication policy, blocked legacy authentication, or the password. The server said: ‘%4’.</source>
        <translation>„%1“ wies „%2“ ab, weil ein Kriterium nicht erfüllt ist: eine Richtlinie für bedingten Zugriff, eine Authentifizierungsrichtlinie, gesperrte Legacyauthentifizierung oder das Passwort. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>The server does not take the sign-in</source>
        <translation>Der Server nimmt die Anmeldung nicht an</translation>
    </message>
    <message>
        <source>‘%1’ refused ‘%2’. With a password, it is wrong. With OAuth, the token is for another audience or scope, belongs to another user than ‘%2’, or the application may not use the mailbox.</source>
        <translation>„%1“ wies „%2“ ab. Bei einem Passwort ist dieses falsch. Bei OAuth gilt das Token für eine andere Zielgruppe (aud) oder einen anderen Bereich, gehört einem anderen Benutzer als „%2“, oder die Anwendung darf das Postfach nicht verwenden.</translation>
    </message>
    <message>
        <source>Check the username, and enter the password again or authorize again. A token needs the scope SMTP.Send of outlook.office.com (SMTP.SendAsApp for an application), and the user is the one who has authorized, not a shared mailbox.</source>
        <translation>Den Benutzernamen prüfen und das Passwort erneut eingeben oder erneut autorisieren. Ein Token braucht den Bereich SMTP.Send von outlook.office.com (SMTP.SendAsApp für eine Anwendung), und der Benutzer ist der, der autorisiert hat, kein freigegebenes Postfach.</translation>
    </message>
    <message>
        <source>The server wants a sign-in first</source>
        <translation>Der Server verlangt zuerst eine Anmeldung</translation>
    </message>
    <message>
        <source>‘%1’ takes mails from signed-in clients only, and there was no sign-in: the system configuration names no mail server account, or the server offers none without STARTTLS.</source>
        <translation>„%1“ nimmt Mails nur von angemeldeten Clients an, und es gab keine Anmeldung: Die Systemkonfiguration nennt kein Mailserverkonto, oder der Server bietet ohne STARTTLS keine an.</translation>
    </message>
    <message>
        <source>Enter the mail server account and its password below System configuration, and choose STARTTLS with port 587.</source>
        <translation>In der Systemkonfiguration das Mailserverkonto und sein Passwort eintragen und STARTTLS mit Port 587 wählen.</translation>
    </message>
    <message>
        <source>‘%1’ does nothing before the connection is encrypted.</source>
        <translation>„%1“ tut nichts, bevor die Verbindung verschlüsselt ist.</translation>
    </message>
    <message>
        <source>‘%1’ takes no mail from somebody who has not signed in. The server said: ‘%4’.</source>
        <translation>„%1“ nimmt ohne Anmeldung keine Mail an. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Enter the mail server account and its password below System configuration. A relay without a sign-in has to allow the address of this computer.</source>
        <translation>In der Systemkonfiguration das Mailserverkonto und sein Passwort eintragen. Ein Relay ohne Anmeldung muss die Adresse dieses Rechners zulassen.</translation>
    </message>
    <message>
        <source>Sign-in with username and password has been taken away</source>
        <translation>Die Anmeldung mit Benutzername und Passwort gibt es nicht mehr</translation>
    </message>
    <message>
        <source>‘%1’ no longer takes passwords from programs that submit mails.</source>
        <translation>„%1“ nimmt von Programmen, die Mails einliefern, keine Passwörter mehr an.</translation>
    </message>
    <message>
        <source>There is no way of signing in that both sides know</source>
        <translation>Es gibt kein Anmeldeverfahren, das beide Seiten beherrschen</translation>
    </message>
    <message>
        <source>‘%1’ does not offer a method that the console has, or only after STARTTLS. The stage lists what is offered.</source>
        <translation>„%1“ bietet kein Verfahren an, das die Konsole beherrscht, oder erst nach STARTTLS. Was angeboten wird, steht bei der Stufe.</translation>
    </message>
    <message>
        <source>Choose STARTTLS as the security, and have PLAIN or LOGIN (XOAUTH2 for Microsoft 365) enabled at the server.</source>
        <translation>STARTTLS als Sicherheit wählen und am Server PLAIN oder LOGIN (für Microsoft 365 XOAUTH2) einschalten lassen.</translation>
    </message>
    <message>
        <source>The server offers no sign-in</source>
        <translation>Der Server bietet keine Anmeldung an</translation>
    </message>
    <message>
        <source>‘%1’ has no AUTH at all, although an account is entered. Many servers offer it after STARTTLS only, or at port 587 only.</source>
        <translation>„%1“ kennt gar kein AUTH, obwohl ein Konto eingetragen ist. Viele Server bieten es erst nach STARTTLS oder nur am Port 587 an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS and port 587, or remove the mail server account below System configuration where the server is a relay without a sign-in.</source>
        <translation>STARTTLS und Port 587 wählen oder in der Systemkonfiguration das Mailserverkonto entfernen, wenn der Server ein Relay ohne Anmeldung ist.</translation>
    </message>
    <message>
        <source>‘%1’ refused ‘%2’ and does not say which of the two it is.</source>
        <translation>„%1“ wies „%2“ ab und sagt nicht, welches von beiden es ist.</translation>
    </message>
    <message>
        <source>Check the mail server account and enter its password again below System configuration. Some services want an app password in place of the account’s own.</source>
        <translation>In der Systemkonfiguration das Mailserverkonto prüfen und sein Passwort erneut eingeben. Manche Dienste verlangen statt des Passworts des Kontos ein App-Passwort.</translation>
    </message>
    <message>
        <source>The server wants another kind of sign-in</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>‘%1’ does not take this password, or not by this method. The server said: ‘%4’.</source>
        <translation>„%1“ nimmt dieses Passwort nicht an oder nicht mit diesem Verfahren. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Create an app password for the account ‘%2’ at its provider, or use another method of signing in.</source>
        <translation>Für das Konto „%2“ bei seinem Anbieter ein App-Passwort anlegen oder ein anderes Anmeldeverfahren verwenden.</translation>
    </message>
    <message>
        <source>The server wants the sign-in to be encrypted</source>
        <translation>Der Server verlangt eine verschlüsselte Anmeldung</translation>
    </message>
    <message>
        <source>‘%1’ takes no password over an unprotected connection.</source>
        <translation>„%1“ nimmt über eine ungeschützte Verbindung kein Passwort an.</translation>
    </message>
    <message>
        <source>Choose STARTTLS or TLS as the security of the mail server, below System configuration.</source>
        <translation>In der Systemkonfiguration STARTTLS oder TLS als Sicherheit des Mailservers wählen.</translation>
    </message>
    <message>
        <source>The server cannot check the sign-in now</source>
        <translation>Der Server kann die Anmeldung zurzeit nicht prüfen</translation>
    </message>
    <message>
        <source>‘%1’ could not reach what it asks about accounts. Whether the password is right is unknown. The server said: ‘%4’.</source>
        <translation>„%1“ konnte die Stelle nicht erreichen, die er nach Konten fragt. Ob das Passwort stimmt, ist unbekannt. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>The server does not take the access token</source>
        <translation>Der Server nimmt das Zugriffstoken nicht an</translation>
    </message>
    <message>
        <source>‘%1’ answered the token of ‘%2’ with an error status: it has expired, is for another audience or scope, or for another user.</source>
        <translation>„%1“ beantwortete das Token von „%2“ mit einem Fehlerstatus: Es ist abgelaufen, gilt für eine andere Zielgruppe (aud) oder einen anderen Bereich oder für einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>Authorize again. The token needs the scope that the server names, and the user has to be the one who has authorized.</source>
        <translation>Erneut autorisieren. Das Token braucht den Bereich, den der Server nennt, und der Benutzer muss der sein, der autorisiert hat.</translation>
    </message>
    <message>
        <source>‘%1’ refused the token of ‘%2’ with a challenge. The server said: ‘%4’.</source>
        <translation>„%1“ wies das Token von „%2“ mit einer Rückfrage (challenge) ab. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Authorize again, and compare the scope of the token with the one that the server wants.</source>
        <translation>Erneut autorisieren und den Bereich des Tokens mit dem vergleichen, den der Server verlangt.</translation>
    </message>
    <message>
        <source>‘%1’ refused ‘%2’. The server said: ‘%4’.</source>
        <translation>„%1“ wies „%2“ ab. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Check the username, and enter the password again or authorize again.</source>
        <translation>Den Benutzernamen prüfen und das Passwort erneut eingeben oder erneut autorisieren.</translation>
    </message>
    <message>
        <source>The server’s certificate has expired</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>The last day of the certificate of ‘%1’ has passed. Nothing was sent.</source>
        <translation>Der letzte Tag des Zertifikats von „%1“ ist verstrichen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Renew the certificate at the server, and check the clock of this computer.</source>
        <translation>Das Zertifikat am Server erneuern und die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The first day of the certificate of ‘%1’ is to come. Nothing was sent.</source>
        <translation>Der erste Tag des Zertifikats von „%1“ steht noch bevor. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the clock of this computer first, then that of the authority that issued the certificate.</source>
        <translation>Zuerst die Uhr dieses Rechners prüfen, dann die der Stelle, die das Zertifikat ausgestellt hat.</translation>
    </message>
    <message>
        <source>The certificate is for another name</source>
        <translation>Das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>What answers at ‘%1’ shows a certificate that does not name this host. Nothing was sent. An IP address in place of the name looks like this as well.</source>
        <translation>Was unter „%1“ antwortet, zeigt ein Zertifikat, das diesen Rechnernamen nicht nennt. Es wurde nichts gesendet. So sieht es auch aus, wenn statt des Namens eine IP-Adresse eingetragen ist.</translation>
    </message>
    <message>
        <source>Enter the server with the name that its certificate bears, or have the name added to the certificate.</source>
        <translation>Den Server mit dem Namen eintragen, den sein Zertifikat trägt, oder den Namen in das Zertifikat aufnehmen lassen.</translation>
    </message>
    <message>
        <source>The server’s certificate is self-signed</source>
        <translation>Das Zertifikat des Servers ist selbst signiert</translation>
    </message>
    <message>
        <source>No authority vouches for the certificate of ‘%1’. Nothing was sent.</source>
        <translation>Keine Zertifizierungsstelle bürgt für das Zertifikat von „%1“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Have a certificate installed from an authority that this computer trusts. If it is known to be the right one, its SHA-256 fingerprint can be added to the trusted certificates below System configuration.</source>
        <translation>Ein Zertifikat einer Stelle einrichten lassen, der dieser Rechner vertraut. Ist das jetzige sicher das richtige, kann sein SHA-256-Fingerabdruck in der Systemkonfiguration zu den vertrauten Zertifikaten hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The issuer of the certificate is unknown here</source>
        <translation>Der Aussteller des Zertifikats ist hier unbekannt</translation>
    </message>
    <message>
        <source>The certificate of ‘%1’ is from an authority that this computer does not know, or the server leaves out a certificate in between. A proxy that opens TLS also looks like this. Nothing was sent.</source>
        <translation>Das Zertifikat von „%1“ ist von einer Stelle, die dieser Rechner nicht kennt, oder der Server lässt ein Zwischenzertifikat aus. So sieht auch ein Proxy aus, der TLS aufbricht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Add the authority to the certificates of this computer’s system, or have the whole chain installed at the server. The fingerprint of a single certificate can be added to the trusted certificates below System configuration.</source>
        <translation>Die Stelle zu den Zertifikaten des Systems dieses Rechners hinzufügen oder am Server die ganze Kette einrichten lassen. Der Fingerabdruck eines einzelnen Zertifikats kann in der Systemkonfiguration zu den vertrauten Zertifikaten hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The server’s certificate was revoked</source>
        <translation>Das Zertifikat des Servers wurde widerrufen</translation>
    </message>
    <message>
        <source>The authority has taken back the certificate of ‘%1’. Nothing was sent.</source>
        <translation>Die Zertifizierungsstelle hat das Zertifikat von „%1“ zurückgezogen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Have a new certificate installed at the server. Its key may be in the wrong hands.</source>
        <translation>Am Server ein neues Zertifikat einrichten lassen. Der Schlüssel des alten ist vielleicht in falschen Händen.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid</source>
        <translation>Das Zertifikat des Servers ist ungültig</translation>
    </message>
    <message>
        <source>The certificate of ‘%1’, or its chain, has a fault: a weak key or signature, or a purpose that does not fit. Nothing was sent.</source>
        <translation>Das Zertifikat von „%1“ oder seine Kette hat einen Fehler: einen schwachen Schlüssel, eine schwache Signatur oder einen Zweck, der nicht passt. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Have a certificate for servers installed that this computer’s rules accept; the details below say what is wrong.</source>
        <translation>Ein Serverzertifikat einrichten lassen, das die Regeln dieses Rechners annehmen; die Einzelheiten unten nennen den Fehler.</translation>
    </message>
    <message>
        <source>Check that port and security fit together, and that TLS 1.2 is enabled at the server.</source>
        <translation>Prüfen, ob Port und Sicherheit zusammenpassen und ob TLS 1.2 am Server eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The authorization lasted for a day only</source>
        <translation>Die Autorisierung galt nur einen Tag</translation>
    </message>
    <message>
        <source>The redirect URI is registered for the platform ‘Single-page application’, whose authorizations end after 24 hours.</source>
        <translation>Der Umleitungs-URI ist für die Plattform „Single-page application“ registriert, deren Autorisierungen nach 24 Stunden enden.</translation>
    </message>
    <message>
        <source>Register the redirect URI for the platform ‘Web’ in place of ‘Single-page application’, then authorize again.</source>
        <translation>Den Umleitungs-URI für die Plattform „Web“ statt für „Single-page application“ registrieren, dann erneut autorisieren.</translation>
    </message>
    <message>
        <source>Exchange lacks what the delivery needs</source>
        <translation>Exchange fehlt, was die Lieferung braucht</translation>
    </message>
    <message>
        <source>‘%1’ or the server that keeps the mailbox does not offer it: one of them may be too old. Exchange said: ‘%4’.</source>
        <translation>„%1“ oder der Server, auf dem das Postfach liegt, bietet es nicht an: Einer von beiden ist vielleicht zu alt. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Enter the Web Services URL of the server that keeps the mailbox, or have the mailbox moved to a newer one.</source>
        <translation>Die Web-Services-URL des Servers eintragen, auf dem das Postfach liegt, oder das Postfach auf einen neueren verschieben lassen.</translation>
    </message>
    <message>
        <source>The access token has no permissions</source>
        <translation>Das Zugriffstoken hat keine Berechtigungen</translation>
    </message>
    <message>
        <source>The token is for Exchange, and permits nothing there that Exchange knows: the application lacks the permission, or nobody has consented to it.</source>
        <translation>Das Token gilt für Exchange und erlaubt dort nichts, was Exchange kennt: Der Anwendung fehlt die Berechtigung, oder niemand hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Give the application the permission EWS.AccessAsUser.All (full_access_as_app for a token of the application itself) with the consent of an administrator, then authorize again.</source>
        <translation>Der Anwendung die Berechtigung EWS.AccessAsUser.All geben (full_access_as_app für ein Token der Anwendung selbst), die Administration zustimmen lassen und dann erneut autorisieren.</translation>
    </message>
    <message>
        <source>The token is damaged, or was not signed by an authority that Exchange trusts. Exchange said: ‘%4’.</source>
        <translation>Das Token ist beschädigt oder von keiner Stelle signiert, der Exchange vertraut. Exchange meldete: „%4“.</translation>
    </message>
    <message>
        <source>Exchange Web Services are forbidden for this access</source>
        <translation>Die Exchange-Webdienste sind für diesen Zugriff gesperrt</translation>
    </message>
    <message>
        <source>‘%1’ refuses the whole access: they are off for the mailbox of ‘%2’ or for the organization, or the web server or a proxy does not let this computer in.</source>
        <translation>„%1“ weist den ganzen Zugriff ab: Sie sind für das Postfach von „%2“ oder für die Organisation abgeschaltet, oder der Webserver oder ein Proxy lässt diesen Rechner nicht ein.</translation>
    </message>
    <message>
        <source>Look at EwsEnabled and EwsApplicationAccessPolicy of the mailbox, and at the addresses that the virtual directory EWS allows.</source>
        <translation>Beim Postfach nach EwsEnabled und EwsApplicationAccessPolicy sehen, und nach den Adressen, die das virtuelle Verzeichnis EWS zulässt.</translation>
    </message>
    <message>
        <source>‘%1’ or something on the way ended the connection before it had answered. If the whole mail had been sent, it is unknown whether it was delivered.</source>
        <translation>„%1“ oder etwas auf dem Weg beendete die Verbindung vor der Antwort. War die Mail schon ganz gesendet, ist unbekannt, ob sie geliefert wurde.</translation>
    </message>
    <message>
        <source>This is not the address at the end of the sign-in</source>
        <translation>Dies ist nicht die Adresse am Ende der Anmeldung</translation>
    </message>
    <message>
        <source>That address begins with ‘%4’ and has an answer behind it.</source>
        <translation>Die gesuchte beginnt mit „%4“, und dahinter steht eine Antwort.</translation>
    </message>
    <message>
        <source>Copy the whole address of the browser’s page after the sign-in, also where the page itself could not be opened, and paste it.</source>
        <translation>Nach der Anmeldung die ganze Adresse der Seite im Browser kopieren und einfügen, auch wenn sich die Seite selbst nicht öffnen ließ.</translation>
    </message>
    <message>
        <source>The answer of the sign-in cannot be used</source>
        <translation>Die Antwort der Anmeldung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>It has neither one code nor one error in it, or was cut off: %5.</source>
        <translation>Sie enthält weder genau einen Code noch genau einen Fehler, oder sie wurde abgeschnitten: %5.</translation>
    </message>
    <message>
        <source>Start the authorization again. Where the address is pasted, it has to be the whole one.</source>
        <translation>Die Autorisierung neu beginnen. Wird die Adresse eingefügt, muss es die ganze sein.</translation>
    </message>
    <message>
        <source>The answer belongs to another sign-in</source>
        <translation>Die Antwort gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>It comes from an older window, or from somebody who wants to have another account authorized. It was not used, and nothing was stored.</source>
        <translation>Sie kommt aus einem älteren Fenster oder von jemandem, der ein anderes Konto autorisieren lassen will. Sie wurde nicht verwendet, und es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Finish the sign-in in the window that was opened for it, or start the authorization again.</source>
        <translation>Die Anmeldung in dem dafür geöffneten Fenster abschließen oder die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>The answer comes from another sign-in service</source>
        <translation>Die Antwort kommt von einem anderen Anmeldedienst</translation>
    </message>
    <message>
        <source>‘%1’ was asked, and another one answered. The answer was not used, and nothing was stored.</source>
        <translation>Gefragt wurde „%1“, und ein anderer antwortete. Die Antwort wurde nicht verwendet, und es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’, and start the authorization again.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen und die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in was answered before</source>
        <translation>Die Anmeldung wurde schon beantwortet</translation>
    </message>
    <message>
        <source>Only the first answer counts. The second one was not used.</source>
        <translation>Nur die erste Antwort zählt. Die zweite wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Start the authorization again if it did not come to an end.</source>
        <translation>Die Autorisierung neu beginnen, wenn sie nicht zum Abschluss kam.</translation>
    </message>
    <message>
        <source>The page leads to an unprotected address</source>
        <translation>Die Seite führt zu einer ungeschützten Adresse</translation>
    </message>
    <message>
        <source>‘%1’ is not an address with ‘https://’. It was not opened.</source>
        <translation>„%1“ ist keine Adresse mit „https://“. Sie wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Go on at the page that is shown. If the sign-in of the organization needs the address, its operator has to protect it.</source>
        <translation>Auf der angezeigten Seite fortfahren. Braucht die Anmeldung der Organisation die Adresse, muss deren Betreiber sie schützen.</translation>
    </message>
    <message>
        <source>The page could not be loaded</source>
        <translation>Die Seite konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>‘%1’ could not be shown: %5.</source>
        <translation>„%1“ ließ sich nicht anzeigen: %5.</translation>
    </message>
    <message>
        <source>Load it again. If it stays, check the network and the proxy, or open the sign-in in the system browser.</source>
        <translation>Die Seite neu laden. Bleibt es dabei, das Netzwerk und den Proxy prüfen oder die Anmeldung im Systembrowser öffnen.</translation>
    </message>
    <message>
        <source>A password is asked for outside of the page</source>
        <translation>Außerhalb der Seite wird nach einem Passwort gefragt</translation>
    </message>
    <message>
        <source>The server or the proxy at ‘%1’ wants a username and a password (%5), and the embedded browser gives only what was typed into the page.</source>
        <translation>Der Server oder der Proxy bei „%1“ verlangt Benutzername und Passwort (%5), und der eingebettete Browser gibt nur weiter, was jemand in die Seite eingegeben hat.</translation>
    </message>
    <message>
        <source>Open the sign-in in the system browser, or have the address permitted at the proxy.</source>
        <translation>Die Anmeldung im Systembrowser öffnen oder die Adresse am Proxy freigeben lassen.</translation>
    </message>
    <message>
        <source>The embedded browser ended by itself</source>
        <translation>Der eingebettete Browser endete von selbst</translation>
    </message>
    <message>
        <source>The process that shows the page stopped: %5. Nothing was stored.</source>
        <translation>Der Prozess, der die Seite anzeigt, brach ab: %5. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the authorization again, or sign in with the system browser or a device code.</source>
        <translation>Die Autorisierung neu beginnen oder sich mit dem Systembrowser oder einem Gerätecode anmelden.</translation>
    </message>
    <message>
        <source>The proof of who signed in cannot be read</source>
        <translation>Der Identitätsnachweis ist nicht lesbar</translation>
    </message>
    <message>
        <source>The ID token of ‘%1’ is not one: %5. Nothing was stored.</source>
        <translation>Das ID-Token von „%1“ ist keines: %5. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the authorization again. If it stays, check the authority below System configuration, ‘Microsoft 365’.</source>
        <translation>Die Autorisierung neu beginnen. Bleibt es dabei, in der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen.</translation>
    </message>
    <message>
        <source>The proof of who signed in is not signed as it has to be</source>
        <translation>Der Identitätsnachweis ist nicht richtig signiert</translation>
    </message>
    <message>
        <source>The ID token is unsigned, or signed in another way than with RS256. It may be forged, so that nothing was stored.</source>
        <translation>Das ID-Token ist nicht oder anders als mit RS256 signiert. Es ist vielleicht gefälscht, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’. If it is right, the registered application has to get ID tokens that are signed with RS256.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen. Ist sie richtig, muss die registrierte Anwendung ID-Token erhalten, die mit RS256 signiert sind.</translation>
    </message>
    <message>
        <source>The proof of who signed in is not genuine</source>
        <translation>Der Identitätsnachweis ist nicht echt</translation>
    </message>
    <message>
        <source>The ID token is not signed with a sound key of ‘%1’: %5. It may be forged, so that nothing was stored.</source>
        <translation>Das ID-Token ist nicht mit einem einwandfreien Schlüssel von „%1“ signiert: %5. Es ist vielleicht gefälscht, daher wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the authorization again. If it stays, check the authority below System configuration, ‘Microsoft 365’, and what stands between this computer and the sign-in service.</source>
        <translation>Die Autorisierung neu beginnen. Bleibt es dabei, in der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen und nachsehen, was zwischen diesem Rechner und dem Anmeldedienst steht.</translation>
    </message>
    <message>
        <source>The proof of who signed in is of another sign-in service</source>
        <translation>Der Identitätsnachweis stammt von einem anderen Anmeldedienst</translation>
    </message>
    <message>
        <source>‘%1’ was asked, and the ID token names another: %5. Nothing was stored.</source>
        <translation>Gefragt wurde „%1“, und das ID-Token nennt einen anderen: %5. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check authority and tenant below System configuration, ‘Microsoft 365’, and start the authorization again.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ Anmeldestelle und Mandanten prüfen und die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>The account belongs to another organization</source>
        <translation>Das Konto gehört zu einer anderen Organisation</translation>
    </message>
    <message>
        <source>The system configuration names the tenant ‘%2’, and the account is of another. Nothing was stored.</source>
        <translation>Die Systemkonfiguration nennt den Mandanten „%2“, und das Konto gehört zu einem anderen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Sign in with an account of the organization, or correct the tenant below System configuration, ‘Microsoft 365’.</source>
        <translation>Sich mit einem Konto der Organisation anmelden oder in der Systemkonfiguration unter „Microsoft 365“ den Mandanten korrigieren.</translation>
    </message>
    <message>
        <source>The proof of who signed in is for another application</source>
        <translation>Der Identitätsnachweis gilt für eine andere Anwendung</translation>
    </message>
    <message>
        <source>The ID token was not made for the client ID of the system configuration. Nothing was stored.</source>
        <translation>Das ID-Token wurde nicht für die Client-ID der Systemkonfiguration ausgestellt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the client ID below System configuration, ‘%3’, and start the authorization again.</source>
        <translation>In der Systemkonfiguration unter „%3“ die Client-ID prüfen und die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>The proof of who signed in belongs to another sign-in</source>
        <translation>Der Identitätsnachweis gehört zu einer anderen Anmeldung</translation>
    </message>
    <message>
        <source>The ID token was made for another attempt, and was perhaps copied from it. Nothing was stored.</source>
        <translation>Das ID-Token wurde für einen anderen Versuch ausgestellt und vielleicht von dort kopiert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The clocks do not agree</source>
        <translation>Die Uhren stimmen nicht überein</translation>
    </message>
    <message>
        <source>By the clock of this computer the proof of who signed in is not valid now: %5. Nothing was stored.</source>
        <translation>Nach der Uhr dieses Rechners gilt der Identitätsnachweis jetzt nicht: %5. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, best by a time server, and start the authorization again.</source>
        <translation>Die Uhr dieses Rechners stellen, am besten nach einem Zeitserver, und die Autorisierung neu beginnen.</translation>
    </message>
    <message>
        <source>The clock of this computer and that of ‘%1’ differ by more than tokens allow: %5.</source>
        <translation>Die Uhr dieses Rechners und die von „%1“ gehen weiter auseinander, als Token es vertragen: %5.</translation>
    </message>
    <message>
        <source>Set the clock of this computer, best by a time server.</source>
        <translation>Die Uhr dieses Rechners stellen, am besten nach einem Zeitserver.</translation>
    </message>
    <message>
        <source>The clock could not be compared</source>
        <translation>Die Uhr ließ sich nicht vergleichen</translation>
    </message>
    <message>
        <source>‘%1’ did not say its time.</source>
        <translation>„%1“ nannte seine Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>Check that the clock of this computer is right: tokens are judged by it.</source>
        <translation>Prüfen, ob die Uhr dieses Rechners richtig geht: Nach ihr werden Token beurteilt.</translation>
    </message>
    <message>
        <source>The account is a personal one, such as of outlook.com. Nothing was stored.</source>
        <translation>Das Konto ist ein persönliches, etwa von outlook.com. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>the sign-in service</source>
        <translation>Anmeldedienst</translation>
    </message>
    <message>
        <source>It may be tried again after a few minutes.</source>
        <translation>In einigen Minuten ist ein erneuter Versuch möglich.</translation>
    </message>
    <message>
        <source>Look up the attempt in the sign-in logs of Microsoft Entra; the details below identify it.</source>
        <translation>Den Versuch in den Anmeldeprotokollen von Microsoft Entra suchen; die Einzelheiten unten kennzeichnen ihn.</translation>
    </message>
    <message>
        <source>The sign-in service refused with ‘%1’</source>
        <translation>Der Anmeldedienst wies die Anfrage mit „%1“ ab</translation>
    </message>
    <message>
        <source>This console knows no more about the error. ‘%1’ said: ‘%2’.</source>
        <translation>Mehr weiß diese Konsole über den Fehler nicht. „%1“ meldete: „%2“.</translation>
    </message>
    <message>
        <source>The sign-in sent ‘%1’, and ‘%2’ is the one to register.</source>
        <translation>Die Anmeldung sandte „%1“; zu registrieren ist „%2“.</translation>
    </message>
    <message>
        <source>Client secret or token of Microsoft 365</source>
        <translation>Geheimer Clientschlüssel oder Token von Microsoft 365</translation>
    </message>
    <message>
        <source>The sign-in service was not found</source>
        <translation>Der Anmeldedienst wurde nicht gefunden</translation>
    </message>
    <message>
        <source>The name in ‘%1’ has no address here.</source>
        <translation>Für den Namen in „%1“ gibt es hier keine Adresse.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’, and the name server and the proxy of this computer.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen, ebenso den Namensserver und den Proxy dieses Rechners.</translation>
    </message>
    <message>
        <source>The sign-in service refused the connection</source>
        <translation>Der Anmeldedienst wies die Verbindung ab</translation>
    </message>
    <message>
        <source>Nothing listens at ‘%1’, or a firewall forbids it.</source>
        <translation>Unter „%1“ lauscht nichts, oder eine Firewall verbietet den Zugang.</translation>
    </message>
    <message>
        <source>Permit this computer to reach the address, or correct the authority below System configuration, ‘Microsoft 365’.</source>
        <translation>Diesem Rechner den Zugang zu der Adresse erlauben oder in der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle korrigieren.</translation>
    </message>
    <message>
        <source>The connection to the sign-in service broke</source>
        <translation>Die Verbindung zum Anmeldedienst brach ab</translation>
    </message>
    <message>
        <source>‘%1’ was reached, and did not answer to the end: %5.</source>
        <translation>„%1“ wurde erreicht und antwortete nicht bis zum Ende: %5.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, a firewall or a proxy in between is the likely cause.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, ist vermutlich eine Firewall oder ein Proxy auf dem Weg die Ursache.</translation>
    </message>
    <message>
        <source>The proxy does not let the request through</source>
        <translation>Der Proxy lässt die Anfrage nicht durch</translation>
    </message>
    <message>
        <source>The proxy of this computer was asked for ‘%1’: %5.</source>
        <translation>Der Proxy dieses Rechners wurde nach „%1“ gefragt: %5.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of this computer’s system, and have the address permitted there.</source>
        <translation>Den Proxy in den Systemeinstellungen dieses Rechners prüfen und die Adresse an ihm freigeben lassen.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer in time</source>
        <translation>Der Anmeldedienst antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>‘%1’ was asked twice and said nothing.</source>
        <translation>„%1“ schwieg, auch auf erneute Anfrage.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, a firewall that drops packets is the likely cause.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, ist vermutlich eine Firewall die Ursache, die Pakete verwirft.</translation>
    </message>
    <message>
        <source>What answers is no sign-in service</source>
        <translation>Was antwortet, ist kein Anmeldedienst</translation>
    </message>
    <message>
        <source>‘%1’ does not speak HTTP.</source>
        <translation>„%1“ spricht kein HTTP.</translation>
    </message>
    <message>
        <source>Check the authority and its port below System configuration, ‘Microsoft 365’.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle und ihren Port prüfen.</translation>
    </message>
    <message>
        <source>The address is not protected</source>
        <translation>Die Adresse ist nicht geschützt</translation>
    </message>
    <message>
        <source>Client secret and tokens go to addresses with ‘https://’ alone. Nothing was sent.</source>
        <translation>Geheimer Clientschlüssel und Token gehen nur an Adressen mit „https://“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the authority with ‘https://’ below System configuration, ‘Microsoft 365’.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle mit „https://“ eintragen.</translation>
    </message>
    <message>
        <source>The answer is not that of a sign-in service</source>
        <translation>Die Antwort ist nicht die eines Anmeldedienstes</translation>
    </message>
    <message>
        <source>Something else answered at ‘%1’: the page of a proxy, of a guest network or of another website, or the tenant ‘%2’ is unknown there.</source>
        <translation>Unter „%1“ antwortete etwas anderes: die Seite eines Proxys, eines Gastnetzes oder einer anderen Website, oder der Mandant „%2“ ist dort unbekannt.</translation>
    </message>
    <message>
        <source>Check authority and tenant below System configuration, ‘Microsoft 365’, and open the address in a browser of this computer to see what answers.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ Anmeldestelle und Mandanten prüfen und die Adresse auf diesem Rechner in einem Browser öffnen, um zu sehen, was antwortet.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>‘%1’ sent more than any sign-in service does. The rest was not read, and nothing was stored.</source>
        <translation>„%1“ sandte mehr, als ein Anmeldedienst je sendet. Der Rest wurde nicht gelesen, und es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’, and open the address in a browser of this computer to see what answers.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen und die Adresse auf diesem Rechner in einem Browser öffnen, um zu sehen, was antwortet.</translation>
    </message>
    <message>
        <source>The sign-in service points elsewhere</source>
        <translation>Der Anmeldedienst verweist woandershin</translation>
    </message>
    <message>
        <source>‘%1’ answered with a redirect. Client secret and tokens do not follow one, so nothing was sent there.</source>
        <translation>„%1“ antwortete mit einer Umleitung. Geheimer Clientschlüssel und Token folgen keiner, daher wurde dorthin nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the address at which the sign-in service itself answers as the authority below System configuration, ‘Microsoft 365’. A proxy that wants a sign-in looks like this as well.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ als Anmeldestelle die Adresse eintragen, unter der der Anmeldedienst selbst antwortet. So sieht auch ein Proxy aus, der eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The answer lacks what it has to have</source>
        <translation>In der Antwort fehlt Erforderliches</translation>
    </message>
    <message>
        <source>‘%1’ answered, and not as a sign-in service has to: %5.</source>
        <translation>„%1“ antwortete nicht so, wie es ein Anmeldedienst muss: %5.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’. If it is right, the operator of the sign-in service has to mend its answer.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen. Ist sie richtig, muss der Betreiber des Anmeldedienstes dessen Antwort berichtigen.</translation>
    </message>
    <message>
        <source>The token is of a kind that is not used</source>
        <translation>Diese Art von Token wird nicht verwendet</translation>
    </message>
    <message>
        <source>‘%1’ gave another token than one of the type ‘Bearer’.</source>
        <translation>„%1“ gab ein anderes Token aus als eines vom Typ „Bearer“.</translation>
    </message>
    <message>
        <source>Take back in the registered application whatever ties tokens to a device or key.</source>
        <translation>In der registrierten Anwendung zurücknehmen, was Token an ein Gerät oder einen Schlüssel bindet.</translation>
    </message>
    <message>
        <source>The sign-in service names an address elsewhere</source>
        <translation>Der Anmeldedienst nennt eine fremde Adresse</translation>
    </message>
    <message>
        <source>What describes the sign-in service names an address that is not at ‘%1’ or not protected. Client secret and tokens would go there, so nothing was sent.</source>
        <translation>Die Beschreibung des Anmeldedienstes nennt eine Adresse, die nicht unter „%1“ liegt oder nicht geschützt ist. Geheimer Clientschlüssel und Token gingen dorthin, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the authority below System configuration, ‘Microsoft 365’. If it is right, something on the way has changed the answer.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Anmeldestelle prüfen. Ist sie richtig, hat etwas auf dem Weg die Antwort verändert.</translation>
    </message>
    <message>
        <source>The keys of the sign-in service cannot be used</source>
        <translation>Die Schlüssel des Anmeldedienstes sind nicht verwendbar</translation>
    </message>
    <message>
        <source>Without them nobody can tell whether the proof of who signed in is genuine. Nothing was stored.</source>
        <translation>Ohne sie lässt sich nicht sagen, ob der Identitätsnachweis echt ist. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Try again. If it stays, the operator of the sign-in service has to publish keys for RS256.</source>
        <translation>Es erneut versuchen. Bleibt es dabei, muss der Betreiber des Anmeldedienstes Schlüssel für RS256 veröffentlichen.</translation>
    </message>
    <message>
        <source>There are no device codes here</source>
        <translation>Gerätecodes gibt es hier nicht</translation>
    </message>
    <message>
        <source>‘%1’ does not offer this way of signing in.</source>
        <translation>„%1“ bietet diese Art der Anmeldung nicht an.</translation>
    </message>
    <message>
        <source>Sign in with the embedded browser, or with the system browser.</source>
        <translation>Sich mit dem eingebetteten Browser oder dem Systembrowser anmelden.</translation>
    </message>
    <message>
        <source>The sign-in service is asked too often</source>
        <translation>Der Anmeldedienst wird zu oft gefragt</translation>
    </message>
    <message>
        <source>‘%1’ wants a pause before the next request.</source>
        <translation>„%1“ verlangt eine Pause vor der nächsten Anfrage.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Einige Minuten warten und es erneut versuchen.</translation>
    </message>
    <message>
        <source>The sign-in service has a fault</source>
        <translation>Der Anmeldedienst ist gestört</translation>
    </message>
    <message>
        <source>‘%1’ was reached and could not answer, also not when it was asked again.</source>
        <translation>„%1“ wurde erreicht und konnte nicht antworten, auch nicht auf erneute Anfrage.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again. Microsoft’s page on the state of its services says whether others are affected.</source>
        <translation>Einige Minuten warten und es erneut versuchen. Ob andere betroffen sind, sagt Microsofts Seite zum Dienststatus.</translation>
    </message>
    <message>
        <source>The sign-in service refused without a known reason</source>
        <translation>Der Anmeldedienst wies die Anfrage ohne bekannten Grund ab</translation>
    </message>
    <message>
        <source>Its own words: ‘%5’.</source>
        <translation>Er meldete: „%5“.</translation>
    </message>
    <message>
        <source>The connector is not authorized</source>
        <translation>Der Konnektor ist nicht autorisiert</translation>
    </message>
    <message>
        <source>No token is stored for it: nobody has signed in yet, it was imported, or the secrets were removed.</source>
        <translation>Für ihn ist kein Token gespeichert: Es hat sich noch niemand angemeldet, er wurde importiert, oder die Geheimnisse wurden entfernt.</translation>
    </message>
    <message>
        <source>Press ‘Authorize…’ on the Configuration tab, sign in, and save the changes.</source>
        <translation>Auf dem Reiter Konfiguration „Autorisieren …“ drücken, sich anmelden und die Änderungen speichern.</translation>
    </message>
    <message>
        <source>The client ID is missing</source>
        <translation>Die Client-ID fehlt</translation>
    </message>
    <message>
        <source>The system configuration names no registered application for this type.</source>
        <translation>Die Systemkonfiguration nennt für diesen Typ keine registrierte Anwendung.</translation>
    </message>
    <message>
        <source>Enter the client ID of the registered application below System configuration, ‘%3’.</source>
        <translation>In der Systemkonfiguration unter „%3“ die Client-ID der registrierten Anwendung eintragen.</translation>
    </message>
    <message>
        <source>There is no scope to ask for</source>
        <translation>Der anzufordernde Bereich fehlt</translation>
    </message>
    <message>
        <source>The scope for Exchange Web Services is empty, so that no token for them can be had.</source>
        <translation>Der Bereich der Exchange-Webdienste ist leer, daher ist für sie kein Token zu bekommen.</translation>
    </message>
    <message>
        <source>Enter the scope below System configuration, ‘%3’; the two that are in use are offered there.</source>
        <translation>In der Systemkonfiguration unter „%3“ den Bereich eintragen; die beiden gebräuchlichen werden dort angeboten.</translation>
    </message>
    <message>
        <source>The management address is missing</source>
        <translation>Die Management-Adresse fehlt</translation>
    </message>
    <message>
        <source>The redirect URI follows from it, and without one no sign-in can come back.</source>
        <translation>Aus ihr ergibt sich der Umleitungs-URI, und ohne ihn kann keine Anmeldung zurückkehren.</translation>
    </message>
    <message>
        <source>Enter the address at which the product’s Management opens below System configuration, ‘Microsoft 365’.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die Adresse eintragen, unter der sich das Management des Produkts öffnet.</translation>
    </message>
    <message>
        <source>No redirect URI can be made from the management address</source>
        <translation>Aus der Management-Adresse ergibt sich kein Umleitungs-URI</translation>
    </message>
    <message>
        <source>It is no address with ‘https://’, or has a username, ‘?’ or ‘#’ in it.</source>
        <translation>Sie ist keine Adresse mit „https://“, oder in ihr steht ein Benutzername, „?“ oder „#“.</translation>
    </message>
    <message>
        <source>Correct it below System configuration, ‘Microsoft 365’. It is written like ‘https://management.example.com’.</source>
        <translation>Sie in der Systemkonfiguration unter „Microsoft 365“ korrigieren. Geschrieben wird sie wie „https://management.example.com“.</translation>
    </message>
    <message>
        <source>The authority is not valid</source>
        <translation>Die Anmeldestelle ist nicht gültig</translation>
    </message>
    <message>
        <source>It is missing, or is no address with ‘https://’.</source>
        <translation>Sie fehlt oder ist keine Adresse mit „https://“.</translation>
    </message>
    <message>
        <source>Correct it below System configuration, ‘Microsoft 365’. It is usually ‘https://login.microsoftonline.com’.</source>
        <translation>Sie in der Systemkonfiguration unter „Microsoft 365“ korrigieren. Gewöhnlich ist es „https://login.microsoftonline.com“.</translation>
    </message>
    <message>
        <source>The tenant is missing</source>
        <translation>Der Mandant fehlt</translation>
    </message>
    <message>
        <source>Without it the sign-in service does not know whose accounts are meant.</source>
        <translation>Ohne ihn weiß der Anmeldedienst nicht, wessen Konten gemeint sind.</translation>
    </message>
    <message>
        <source>Enter the ID of the tenant, its domain, or ‘organizations’, below System configuration, ‘Microsoft 365’.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ die ID des Mandanten, seine Domäne oder „organizations“ eintragen.</translation>
    </message>
    <message>
        <source>The tenant is not valid</source>
        <translation>Der Mandant ist nicht gültig</translation>
    </message>
    <message>
        <source>‘%2’ is neither a domain nor the ID of a tenant.</source>
        <translation>„%2“ ist weder eine Domäne noch die ID eines Mandanten.</translation>
    </message>
    <message>
        <source>The tenant is that of personal accounts</source>
        <translation>Der Mandant ist der für persönliche Konten</translation>
    </message>
    <message>
        <source>‘%2’ lets personal accounts sign in, which are not supported.</source>
        <translation>„%2“ lässt persönliche Konten zu, die nicht unterstützt werden.</translation>
    </message>
    <message>
        <source>By the date that was entered for it, it is no longer valid: %5.</source>
        <translation>Nach dem eingetragenen Datum gilt er nicht mehr: %5.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration, and enter its value and its date below System configuration, ‘%3’.</source>
        <translation>In der App-Registrierung einen neuen geheimen Clientschlüssel anlegen und dessen Wert und Datum in der Systemkonfiguration unter „%3“ eintragen.</translation>
    </message>
    <message>
        <source>The client secret expires soon</source>
        <translation>Der geheime Clientschlüssel läuft bald ab</translation>
    </message>
    <message>
        <source>After that no token is given or renewed: %5.</source>
        <translation>Danach wird kein Token mehr ausgestellt oder erneuert: %5.</translation>
    </message>
    <message>
        <source>Nobody signed in in time</source>
        <translation>Niemand hat sich rechtzeitig angemeldet</translation>
    </message>
    <message>
        <source>The sign-in was opened, and no answer came back. Nothing was stored.</source>
        <translation>Die Anmeldung wurde geöffnet, und es kam keine Antwort zurück. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Start the authorization again. Where another browser is used, the address at which it ends has to be pasted.</source>
        <translation>Die Autorisierung neu beginnen. Wird ein anderer Browser verwendet, muss die Adresse eingefügt werden, bei der er endet.</translation>
    </message>
    <message>
        <source>The authorization was cancelled</source>
        <translation>Die Autorisierung wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was stored, and what was authorized before is as it was.</source>
        <translation>Es wurde nichts gespeichert, und was schon autorisiert war, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Start the authorization again when somebody can sign in.</source>
        <translation>Die Autorisierung neu beginnen, wenn sich jemand anmelden kann.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Whoever signed in did not permit the application what it asks for, or the organization does not let it. Nothing was stored.</source>
        <translation>Wer sich anmeldete, erlaubte der Anwendung nicht, was sie verlangt, oder die Organisation lässt es nicht zu. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>‘%1’ does not take it any more: it was revoked, the password was changed, or nobody used it for 90 days. A code of a sign-in ends like this after some minutes. The words were: ‘%5’.</source>
        <translation>„%1“ nimmt sie nicht mehr an: Sie wurde widerrufen, das Passwort wurde geändert, oder 90 Tage lang hat sie niemand verwendet. So endet nach einigen Minuten auch der Code einer Anmeldung. Der Wortlaut war: „%5“.</translation>
    </message>
    <message>
        <source>Authorize the connector again, and save the changes.</source>
        <translation>Den Konnektor erneut autorisieren und die Änderungen speichern.</translation>
    </message>
    <message>
        <source>The client ID or the client secret is wrong</source>
        <translation>Die Client-ID oder der geheime Clientschlüssel ist falsch</translation>
    </message>
    <message>
        <source>‘%1’ does not know the application by what was sent. It said: ‘%5’.</source>
        <translation>„%1“ erkennt die Anwendung an dem Gesendeten nicht. Die Meldung war: „%5“.</translation>
    </message>
    <message>
        <source>Compare the client ID below System configuration, ‘%3’, with the registered application, and enter the value of a client secret that has not expired. Its ID is another thing.</source>
        <translation>Die Client-ID in der Systemkonfiguration unter „%3“ mit der registrierten Anwendung vergleichen und den Wert eines geheimen Clientschlüssels eintragen, der nicht abgelaufen ist. Dessen ID ist etwas anderes.</translation>
    </message>
    <message>
        <source>The application may not sign in like this</source>
        <translation>Die Anwendung darf sich so nicht anmelden</translation>
    </message>
    <message>
        <source>The registered application is not permitted this way of signing in. ‘%1’ said: ‘%5’.</source>
        <translation>Der registrierten Anwendung ist diese Art der Anmeldung nicht erlaubt. „%1“ meldete: „%5“.</translation>
    </message>
    <message>
        <source>Register the redirect URI for the platform ‘Web’. A device code also needs public client flows to be allowed in the app registration.</source>
        <translation>Den Umleitungs-URI für die Plattform „Web“ registrieren. Für einen Gerätecode muss die App-Registrierung außerdem öffentliche Clientflows zulassen.</translation>
    </message>
    <message>
        <source>A scope is unknown, or is not one of the registered application’s. ‘%1’ said: ‘%5’.</source>
        <translation>Ein Bereich ist unbekannt oder gehört nicht zu denen der registrierten Anwendung. „%1“ meldete: „%5“.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app registration with those below System configuration, ‘%3’.</source>
        <translation>Die Bereiche der App-Registrierung mit denen in der Systemkonfiguration unter „%3“ vergleichen.</translation>
    </message>
    <message>
        <source>The sign-in service does not understand the request</source>
        <translation>Der Anmeldedienst versteht die Anfrage nicht</translation>
    </message>
    <message>
        <source>‘%1’ does not offer this way of signing in, or misses something. It said: ‘%5’.</source>
        <translation>„%1“ bietet diese Art der Anmeldung nicht an oder vermisst etwas. Die Meldung war: „%5“.</translation>
    </message>
    <message>
        <source>Check authority and tenant below System configuration, ‘Microsoft 365’, and the client ID below ‘%3’.</source>
        <translation>In der Systemkonfiguration unter „Microsoft 365“ Anmeldestelle und Mandanten prüfen, unter „%3“ die Client-ID.</translation>
    </message>
    <message>
        <source>Somebody has to sign in again</source>
        <translation>Jemand muss sich erneut anmelden</translation>
    </message>
    <message>
        <source>‘%1’ wants a person to confirm who it is, and a refresh opens no window. It said: ‘%5’.</source>
        <translation>„%1“ verlangt, dass eine Person ihre Identität bestätigt, und eine Erneuerung öffnet kein Fenster. Die Meldung war: „%5“.</translation>
    </message>
    <message>
        <source>It was mistyped, or not entered in time. Nothing was stored.</source>
        <translation>Er wurde falsch oder nicht rechtzeitig eingegeben. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Have another code made, and enter it within its time.</source>
        <translation>Einen neuen Code erzeugen lassen und ihn rechtzeitig eingeben.</translation>
    </message>
    <message>
        <source>Authorize the connector on the Configuration tab, and save the changes.</source>
        <translation>Den Konnektor auf dem Reiter Konfiguration autorisieren und die Änderungen speichern.</translation>
    </message>
    <message>
        <source>Unlock the store by a click on its state in the status bar, or the keychain in the desktop’s own program, and try again.</source>
        <translation>Den Speicher mit einem Klick auf seinen Zustand in der Statusleiste entsperren oder den Schlüsselbund im Programm des Desktops und es erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again and allow the access when the keychain asks.</source>
        <translation>Es erneut versuchen und den Zugriff erlauben, wenn der Schlüsselbund fragt.</translation>
    </message>
    <message>
        <source>Enter it again where it was entered, or authorize again, and save; that replaces it.</source>
        <translation>Es dort erneut eingeben, wo es eingegeben wurde, oder erneut autorisieren, und speichern; das ersetzt es.</translation>
    </message>
    <message>
        <source>Start the keychain of the desktop, such as GNOME Keyring or KWallet, or choose the vault, an encrypted file with a passphrase, as the store. Then try again.</source>
        <translation>Den Schlüsselbund des Desktops starten, etwa GNOME Keyring oder KWallet, oder den Tresor, eine verschlüsselte Datei mit Passphrase, als Speicher wählen. Danach erneut versuchen.</translation>
    </message>
    <message>
        <source>Use the same address as sender, below System configuration or in the workflow, or grant the account the permission ‘Send as’.</source>
        <translation>Dieselbe Adresse in der Systemkonfiguration oder im Workflow als Absender verwenden oder dem Konto die Berechtigung „Senden als“ (Send as) geben.</translation>
    </message>
    <message>
        <source>The mailbox of a recipient is full</source>
        <translation>Das Postfach eines Empfängers ist voll</translation>
    </message>
    <message>
        <source>A mailbox that the mail is for has no place left for it. The server said: ‘%4’.</source>
        <translation>Ein Postfach, für das die Mail bestimmt ist, hat keinen Platz mehr für sie. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>Have the recipient make room or the quota of the mailbox raised, or name another recipient in the workflow.</source>
        <translation>Den Empfänger Platz schaffen oder das Kontingent des Postfachs erhöhen lassen oder im Workflow einen anderen Empfänger angeben.</translation>
    </message>
    <message>
        <source>The server cannot encrypt now</source>
        <translation>Der Server kann gerade nicht verschlüsseln</translation>
    </message>
    <message>
        <source>‘%1’ offers STARTTLS and could not begin with it; nothing is told to it unprotected instead. The server said: ‘%4’.</source>
        <translation>„%1“ bietet STARTTLS an und konnte damit nicht beginnen; ungeschützt wird ihm ersatzweise nichts mitgeteilt. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again. If it stays, look at the certificate and the key of the mail server, and into its log.</source>
        <translation>Ein erneuter Versuch ist möglich. Bleibt es dabei, nach dem Zertifikat und dem Schlüssel des Mailservers sehen und in dessen Protokoll nachsehen.</translation>
    </message>
    <message>
        <source>Register the redirect URI exactly as the system configuration shows it, in the Microsoft Entra admin center: App registrations, the application, Authentication.</source>
        <translation>Den Umleitungs-URI genau so registrieren, wie ihn die Systemkonfiguration zeigt, im Microsoft Entra Admin Center: App-Registrierungen, die Anwendung, Authentifizierung.</translation>
    </message>
    <message>
        <source>Assign the account in the Microsoft Entra admin center: Enterprise applications, the application, Users and groups. Otherwise switch ‘Assignment required’ off below Properties.</source>
        <translation>Das Konto im Microsoft Entra Admin Center zuweisen: Unternehmensanwendungen, die Anwendung, Benutzer und Gruppen. Sonst unter Eigenschaften „Zuweisung erforderlich“ abschalten.</translation>
    </message>
    <message>
        <source>Compare the scopes of the app registration, below API permissions, with those that the system configuration shows, and have the administrator consent to them.</source>
        <translation>Die Bereiche der App-Registrierung unter API-Berechtigungen mit denen vergleichen, die die Systemkonfiguration zeigt, und die Administration ihnen zustimmen lassen.</translation>
    </message>
    <message>
        <source>Enable it in the Microsoft Entra admin center: Enterprise applications, the application, Properties.</source>
        <translation>Die Anwendung im Microsoft Entra Admin Center aktivieren: Unternehmensanwendungen, die Anwendung, Eigenschaften.</translation>
    </message>
    <message>
        <source>Enter the value of the secret below System configuration, ‘%3’, or create a new one below App registrations, the application, Certificates &amp; secrets: a value is shown only once.</source>
        <translation>Den Wert des geheimen Clientschlüssels in der Systemkonfiguration unter „%3“ eintragen oder unter App-Registrierungen, die Anwendung, Zertifikate &amp; Geheimnisse einen neuen anlegen: Ein Wert wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Create a new client secret in the Microsoft Entra admin center: App registrations, the application, Certificates &amp; secrets. Enter its value below System configuration, ‘%3’.</source>
        <translation>Im Microsoft Entra Admin Center einen neuen geheimen Clientschlüssel anlegen: App-Registrierungen, die Anwendung, Zertifikate &amp; Geheimnisse. Seinen Wert in der Systemkonfiguration unter „%3“ eintragen.</translation>
    </message>
    <message>
        <source>The address cannot be used</source>
        <translation>Die Adresse ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Nothing can be sent to ‘%1’: %2.</source>
        <translation>An „%1“ kann nichts gesendet werden: %2.</translation>
    </message>
    <message>
        <source>Correct the address on the Configuration tab or below System configuration.</source>
        <translation>Die Adresse auf dem Reiter Konfiguration oder in der Systemkonfiguration korrigieren.</translation>
    </message>
    <message>
        <source>The sample document could not be made</source>
        <translation>Das Beispieldokument konnte nicht erzeugt werden</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Es wurde nichts gesendet: %1</translation>
    </message>
    <message>
        <source>Choose a document that exists, or make room where temporary files lie.</source>
        <translation>Ein Dokument wählen, das vorhanden ist, oder dort Platz schaffen, wo temporäre Dateien liegen.</translation>
    </message>
    <message>
        <source>Can be mended by: %1</source>
        <extracomment>%1 is a person or role, as in: The administrator of the file server</extracomment>
        <translation>Beheben kann es: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where it is written down: %1 is a section or page, as in: RFC 4954, section 6</extracomment>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>This console knows no more about ‘%1’.</source>
        <extracomment>%1 is a code of a server, as in: NT_STATUS_0xC0000999</extracomment>
        <translation>Mehr weiß diese Konsole über „%1“ nicht.</translation>
    </message>
    <message>
        <source>RFC %1, section %2</source>
        <translation>RFC %1, Abschnitt %2</translation>
    </message>
    <message>
        <source>Microsoft Learn, ‘%1’</source>
        <extracomment>%1 is the title of a page, in English</extracomment>
        <translation>Microsoft Learn, „%1“</translation>
    </message>
    <message>
        <source>Specification ‘Edit Connector - Configuration’, ‘%1’</source>
        <extracomment>Of the product that the connectors belong to; %1 is a heading, in English</extracomment>
        <translation>Spezifikation „Edit Connector - Configuration“, „%1“</translation>
    </message>
    <message>
        <source>Check the path of the Extension endpoint URL, letter case included: it is ‘%1’.</source>
        <translation>Den Pfad der URL des Extension-Endpunkts prüfen, auch die Groß- und Kleinschreibung: Die URL ist „%1“.</translation>
    </message>
    <message>
        <source>Enter the address that receives scans in place of ‘%1’, for example one that ends in ‘/api/scan’.</source>
        <translation>Anstelle von „%1“ die Adresse eintragen, die Scans annimmt, etwa eine, die auf „/api/scan“ endet.</translation>
    </message>
    <message>
        <source>Scan fewer pages or with a lower resolution, or have the limit of ‘%1’ raised.</source>
        <translation>Weniger Seiten oder mit geringerer Auflösung scannen oder die Grenze von „%1“ anheben lassen.</translation>
    </message>
    <message>
        <source>Look into the log of ‘%1’ at the time of this test.</source>
        <translation>Im Protokoll von „%1“ zur Zeit dieses Tests nachsehen.</translation>
    </message>
    <message>
        <source>The specification has an endpoint take POST requests with multipart/form-data, and answer with status 200, or with 400 and the error.</source>
        <translation>Nach der Spezifikation nimmt ein Endpunkt POST-Anfragen mit multipart/form-data an und antwortet mit Status 200 oder mit 400 und dem Fehler.</translation>
    </message>
    <message>
        <source>This console knows no more about the status %1.</source>
        <translation>Mehr weiß diese Konsole über den Status %1 nicht.</translation>
    </message>
    <message>
        <source>The endpoint said nothing beside it.</source>
        <translation>Der Endpunkt sagte nichts dazu.</translation>
    </message>
    <message>
        <source>The endpoint’s own words: ‘%1’.</source>
        <translation>Der Endpunkt meldete: „%1“.</translation>
    </message>
    <message>
        <source>No address was found for ‘%2’.</source>
        <translation>Für „%2“ wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>What answers at ‘%2’ does not speak HTTP as it should.</source>
        <translation>Was unter „%2“ antwortet, spricht kein richtiges HTTP.</translation>
    </message>
    <message>
        <source>The server’s own words: ‘%1’.</source>
        <translation>Der Server meldete: „%1“.</translation>
    </message>
    <message>
        <source>The server refused without a reason</source>
        <translation>Der Server lehnte ohne Angabe eines Grundes ab</translation>
    </message>
    <message>
        <source>‘%1’ did not do what was asked for at ‘%3’, and its reason was lost on the way: a character that it does not take in a name, or an error that this computer has no name for.</source>
        <translation>„%1“ tat nicht, was unter „%3“ verlangt wurde, und der Grund ging unterwegs verloren: ein Zeichen, das der Server in einem Namen nicht annimmt, oder ein Fehler, für den dieser Rechner keinen Namen hat.</translation>
    </message>
    <message>
        <source>Leave out &lt; &gt; : &quot; | ? * in the base location and in the workflow’s file name, and look into the log of the server at the time of this test.</source>
        <translation>&lt; &gt; : &quot; | ? * in Basisspeicherort und Dateinamen des Workflows weglassen und im Protokoll des Servers zur Zeit dieses Tests nachsehen.</translation>
    </message>
    <message>
        <source>The server does not tell who may do what</source>
        <translation>Der Server verrät nicht, wer was darf</translation>
    </message>
    <message>
        <source>Owners and permissions of ‘%3’ are asked for through the share IPC$ of ‘%1’, and that did not answer.</source>
        <translation>Nach Besitzern und Berechtigungen von „%3“ wird über die Freigabe IPC$ von „%1“ gefragt, und diese antwortete nicht.</translation>
    </message>
    <message>
        <source>Permit the account to use IPC$ (lsarpc) on the server, or switch impersonation off.</source>
        <translation>Dem Konto auf dem Server IPC$ (lsarpc) erlauben oder die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>Switch ‘Authenticated SMTP’ on for the mailbox, in Exchange Online PowerShell or in the Microsoft 365 admin center: Users, Active users, ‘%2’, Mail, Manage email apps. Then wait a few minutes.</source>
        <translation>Für das Postfach „Authentifiziertes SMTP“ einschalten, in Exchange Online PowerShell oder im Microsoft 365 Admin Center: Benutzer, Aktive Benutzer, „%2“, E-Mail, E-Mail-Apps verwalten. Danach einige Minuten warten.</translation>
    </message>
    <message>
        <source>Look up the attempt in the Microsoft Entra admin center: Users, ‘%2’, Sign-in logs; they name the policy. An authentication policy has to allow AllowBasicAuthSmtp. ‘Microsoft 365 OAuth 2.0’ avoids most of these.</source>
        <translation>Den Versuch im Microsoft Entra Admin Center nachsehen: Benutzer, „%2“, Anmeldeprotokolle; sie nennen die Richtlinie. Eine Authentifizierungsrichtlinie muss AllowBasicAuthSmtp erlauben. „Microsoft 365 OAuth 2.0“ vermeidet die meisten davon.</translation>
    </message>
    <message>
        <source>The sample document is larger than its size is to be</source>
        <translation>Das Beispieldokument ist größer, als es sein soll</translation>
    </message>
    <message>
        <source>Choose fewer pages, a lower resolution or a larger size.</source>
        <translation>Weniger Seiten, eine geringere Auflösung oder eine größere Dateigröße wählen.</translation>
    </message>
    <message>
        <source>Give the application the role ‘Application EWS.AccessAsApp’ by RBAC for Applications in Exchange Online, limited to certain mailboxes. The permission full_access_as_app in Microsoft Entra opens all mailboxes, and no role limits it. Otherwise switch impersonation off.</source>
        <translation>Der Anwendung über RBAC für Anwendungen in Exchange Online die Rolle „Application EWS.AccessAsApp“ geben, begrenzt auf bestimmte Postfächer. Die Berechtigung full_access_as_app in Microsoft Entra öffnet alle Postfächer, und keine Rolle begrenzt sie. Andernfalls die Annahme der Identität abschalten.</translation>
    </message>
    <message>
        <source>Grant the account ‘Change’ on the share ‘%2’ and ‘Modify’ on the folder: files get their names at the end, which also takes the permission to delete.</source>
        <translation>Dem Konto in der Freigabe „%2“ die Berechtigung „Ändern“ (Change) und im Ordner „Ändern“ (Modify) geben: Dateien bekommen ihre Namen am Ende, und dafür braucht es auch die Berechtigung zum Löschen.</translation>
    </message>
    <message>
        <source>The account has sent as much as it may for now</source>
        <translation>Das Konto hat vorerst so viel gesendet, wie es darf</translation>
    </message>
    <message>
        <source>Microsoft 365 limits how many recipients an account sends to in a day, and how many mails in a minute. The server said: ‘%4’.</source>
        <translation>Microsoft 365 begrenzt, an wie viele Empfänger ein Konto an einem Tag und wie viele Mails es in einer Minute sendet. Der Server meldete: „%4“.</translation>
    </message>
    <message>
        <source>It may be tried again the next day. Look for another program that sends with the account ‘%2’, or for somebody who has its password.</source>
        <translation>Am nächsten Tag ist ein erneuter Versuch möglich. Nach einem anderen Programm suchen, das mit dem Konto „%2“ sendet, oder nach jemandem, der dessen Passwort hat.</translation>
    </message>
    <message>
        <source>The Microsoft 365 organization of ‘%2’ does not let programs submit mails at ‘%1’. Neither a password nor a token is looked at.</source>
        <translation>Die Microsoft-365-Organisation von „%2“ lässt Programme keine Mails bei „%1“ einliefern. Weder ein Passwort noch ein Token wird geprüft.</translation>
    </message>
    <message>
        <source>The mailbox ‘%2’ does not let programs submit mails. Neither a password nor a token is looked at.</source>
        <translation>Das Postfach „%2“ lässt Programme keine Mails einliefern. Weder ein Passwort noch ein Token wird geprüft.</translation>
    </message>
</context>
<context>
    <name>HistoryReport</name>
    <message>
        <source>Deliveries of ‘%1’</source>
        <extracomment>%1 is the name of a connector</extracomment>
        <translation>Lieferungen von „%1“</translation>
    </message>
    <message>
        <source>Deliveries of ‘%1’: the newest %2 of the %3 that were chosen</source>
        <extracomment>%1 is the name of a connector, %2 and %3 are numbers</extracomment>
        <translation>Lieferungen von „%1“: die neuesten %2 der %3 ausgewählten</translation>
    </message>
</context>
<context>
    <name>OutcomeText</name>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Protocol: %1</source>
        <translation>Protokollversion: %1</translation>
    </message>
    <message>
        <source>Cipher: %1</source>
        <translation>Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <extracomment>The stages of a delivery, in this order</extracomment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <extracomment>A stage: the host&apos;s name is looked up</extracomment>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Of a stage that is going on</extracomment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate valid for %n more day(s)</source>
        <translation>
            <numerusform>Zertifikat noch %n Tag gültig</numerusform>
            <numerusform>Zertifikat noch %n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <extracomment>%1 is a stage, such as Sign-in</extracomment>
        <translation>Gescheitert bei: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The endpoint accepted the scan with another status than 200. The product’s contract says 200, so the endpoint should answer that.</source>
        <translation>Der Endpunkt nahm den Scan mit einem anderen Status als 200 an. Der Vertrag des Produkts nennt 200, also sollte der Endpunkt damit antworten.</translation>
    </message>
    <message>
        <source>The workspace ‘%1’ is open in %2. One program at a time can have it; close the other one first.</source>
        <translation>Der Arbeitsbereich „%1“ ist in %2 geöffnet. Nur ein Programm kann ihn zur selben Zeit haben; zuerst das andere schließen.</translation>
    </message>
    <message>
        <source>The workspace ‘%1’ is damaged. It was not changed and is kept as ‘%2’. The next start makes an empty workspace; connectors come back from a backup or an export.</source>
        <translation>Der Arbeitsbereich „%1“ ist beschädigt. Er wurde nicht verändert und liegt nun als „%2“. Der nächste Start legt einen leeren an; Konnektoren kommen aus einer Sicherung oder einem Export zurück.</translation>
    </message>
    <message>
        <source>The workspace ‘%1’ was made by a newer version (schema %2). It was not changed; the newer version opens it.</source>
        <translation>Der Arbeitsbereich „%1“ stammt von einer neueren Version (Schema %2). Er wurde nicht verändert; die neuere Version öffnet ihn.</translation>
    </message>
    <message>
        <source>The file ‘%1’ is not a workspace. It was not changed.</source>
        <translation>Die Datei „%1“ ist kein Arbeitsbereich. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The folder ‘%1’ does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The workspace ‘%1’ cannot be read or written here. Check the permissions of the file and its folder.</source>
        <translation>Der Arbeitsbereich „%1“ ist hier nicht les- oder beschreibbar. Die Berechtigungen der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>There is no space left for the workspace ‘%1’. Nothing was changed.</source>
        <translation>Für den Arbeitsbereich „%1“ ist kein Speicherplatz mehr da. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>The connector was changed or removed elsewhere meanwhile. Nothing was overwritten.</source>
        <translation>Der Konnektor wurde inzwischen an anderer Stelle geändert oder entfernt. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>The connector ‘%1’ was not saved, because it has errors.</source>
        <translation>Der Konnektor „%1“ wurde nicht gespeichert, weil er Fehler hat.</translation>
    </message>
    <message>
        <source>The workspace ‘%1’ could not be read or written: %2</source>
        <translation>Der Arbeitsbereich „%1“ ließ sich nicht lesen oder schreiben: %2</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Besitzer: %1</translation>
    </message>
    <message>
        <source>Terminal user: %1</source>
        <translation>Terminalbenutzer: %1</translation>
    </message>
    <message>
        <source>the user is allowed to write</source>
        <extracomment>Clauses after “because”: May write because the user is allowed to write</extracomment>
        <translation>der Benutzer schreiben darf</translation>
    </message>
    <message>
        <source>the user owns the folder and owners are allowed to write</source>
        <translation>der Ordner dem Benutzer gehört und Besitzer schreiben dürfen</translation>
    </message>
    <message>
        <source>everyone is allowed to write</source>
        <translation>jeder schreiben darf</translation>
    </message>
    <message>
        <source>everyone who has signed in is allowed to write</source>
        <translation>jeder Angemeldete schreiben darf</translation>
    </message>
    <message>
        <source>‘%1’, of which the user may be a member, is allowed to write</source>
        <translation>„%1“, wozu der Benutzer vielleicht gehört, schreiben darf</translation>
    </message>
    <message>
        <source>‘%1’, of which the user is a member, is allowed to write</source>
        <translation>„%1“, wozu der Benutzer gehört, schreiben darf</translation>
    </message>
    <message>
        <source>the entry for the user does not allow it</source>
        <extracomment>Clauses after “because”: May not write because the entry for the user does not allow it</extracomment>
        <translation>der Eintrag für den Benutzer es nicht erlaubt</translation>
    </message>
    <message>
        <source>the entry for the owner, who is the user, does not allow it</source>
        <translation>der Eintrag für den Besitzer, der der Benutzer ist, es nicht erlaubt</translation>
    </message>
    <message>
        <source>the entry for everyone does not allow it</source>
        <translation>der Eintrag für jeden es nicht erlaubt</translation>
    </message>
    <message>
        <source>the entry for everyone who has signed in does not allow it</source>
        <translation>der Eintrag für jeden Angemeldeten es nicht erlaubt</translation>
    </message>
    <message>
        <source>the entry for ‘%1’, of which the user may be a member, does not allow it</source>
        <translation>der Eintrag für „%1“, wozu der Benutzer vielleicht gehört, es nicht erlaubt</translation>
    </message>
    <message>
        <source>the entry for ‘%1’, of which the user is a member, does not allow it</source>
        <translation>der Eintrag für „%1“, wozu der Benutzer gehört, es nicht erlaubt</translation>
    </message>
    <message>
        <source>the mask of the access list takes away what the entry for ‘%1’ allows</source>
        <extracomment>Clauses after “because”</extracomment>
        <translation>die Maske der Zugriffsliste wegnimmt, was der Eintrag für „%1“ erlaubt</translation>
    </message>
    <message>
        <source>the way through the folder ‘%1’ is closed to the user</source>
        <translation>der Weg durch den Ordner „%1“ dem Benutzer versperrt ist</translation>
    </message>
    <message>
        <source>the entry for ‘%1’ has conditions that are not known</source>
        <translation>der Eintrag für „%1“ Bedingungen hat, die nicht bekannt sind</translation>
    </message>
    <message>
        <source>the folder shows no access list</source>
        <translation>der Ordner keine Zugriffsliste zeigt</translation>
    </message>
    <message>
        <source>the folder has no access list, so everyone is allowed everything</source>
        <translation>der Ordner keine Zugriffsliste hat und daher jeder alles darf</translation>
    </message>
    <message>
        <source>no entry of the access list allows it</source>
        <translation>kein Eintrag der Zugriffsliste es erlaubt</translation>
    </message>
    <message>
        <source>%1 (inherited)</source>
        <extracomment>%1 is a clause: everyone is allowed to write</extracomment>
        <translation>%1 (geerbt)</translation>
    </message>
    <message>
        <source>May write because %1</source>
        <extracomment>%1 is a clause: everyone is allowed to write</extracomment>
        <translation>Darf schreiben, weil %1</translation>
    </message>
    <message>
        <source>May not write because %1</source>
        <translation>Darf nicht schreiben, weil %1</translation>
    </message>
    <message>
        <source>Cannot be determined because %1</source>
        <translation>Nicht festzustellen, weil %1</translation>
    </message>
    <message>
        <source>The user may browse the folder</source>
        <translation>Der Benutzer darf den Ordner durchsuchen</translation>
    </message>
    <message>
        <source>The user may not browse the folder</source>
        <translation>Der Benutzer darf den Ordner nicht durchsuchen</translation>
    </message>
    <message>
        <source>Whether the user may browse the folder cannot be determined</source>
        <translation>Ob der Benutzer den Ordner durchsuchen darf, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>Free space: %1</source>
        <translation>Freier Platz: %1</translation>
    </message>
    <message>
        <source>Signed</source>
        <extracomment>Of what goes over a connection</extracomment>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>Of what goes over a connection</extracomment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>A file could be made in ‘%1’ and removed again</source>
        <translation>In „%1“ ließ sich eine Datei anlegen und wieder entfernen</translation>
    </message>
    <message>
        <source>Could not be removed again: %1</source>
        <translation>Ließ sich nicht wieder entfernen: %1</translation>
    </message>
    <message>
        <source>Checked, nothing delivered</source>
        <extracomment>Everything was tried short of a delivery</extracomment>
        <translation>Geprüft, nichts geliefert</translation>
    </message>
    <message>
        <source>Greeting: %1</source>
        <translation>Begrüßung: %1</translation>
    </message>
    <message>
        <source>Method of sign-in: %1</source>
        <translation>Anmeldeverfahren: %1</translation>
    </message>
    <message>
        <source>Offered: %1</source>
        <translation>Angeboten: %1</translation>
    </message>
    <message>
        <source>Version of Exchange: %1</source>
        <translation>Exchange-Version: %1</translation>
    </message>
    <message>
        <source>Recipient accepted: %1</source>
        <translation>Empfänger angenommen: %1</translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation>Empfänger: %1</translation>
    </message>
    <message>
        <source>Mailbox: %1</source>
        <translation>Postfach: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>Reply of the server: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Size of the mail: %1</source>
        <translation>Größe der Mail: %1</translation>
    </message>
    <message>
        <source>Limit of the server: %1</source>
        <translation>Grenze des Servers: %1</translation>
    </message>
    <message numerus="yes">
        <source>Looked %n time(s)</source>
        <translation>
            <numerusform>Einmal nachgesehen</numerusform>
            <numerusform>%n-mal nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: Sent Items</source>
        <translation>Ordner: Gesendete Elemente</translation>
    </message>
    <message>
        <source>Trusted for its fingerprint alone</source>
        <translation>Nur wegen des Fingerabdrucks vertraut</translation>
    </message>
    <message>
        <source>The connection was open already</source>
        <translation>Die Verbindung war schon offen</translation>
    </message>
    <message>
        <source>Recipient refused: %1</source>
        <translation>Empfänger abgewiesen: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>The username and the password travelled unprotected, because the security of the mail server is ‘None’. STARTTLS or TLS protects them.</source>
        <translation>Benutzername und Passwort wurden ungeschützt übertragen, weil die Sicherheit des Mailservers „Keine“ ist. STARTTLS oder TLS schützt sie.</translation>
    </message>
    <message>
        <source>The mail was sent, but its copy did not appear in Sent Items in time. A server under load, or a limit on the number of mails, delays it.</source>
        <translation>Die Mail wurde gesendet, aber ihre Kopie erschien nicht rechtzeitig in „Gesendete Elemente“. Ein Server unter Last oder eine Grenze für die Anzahl der Mails verzögert sie.</translation>
    </message>
    <message>
        <source>The server is an older Exchange, and the request was made in its version of the schema.</source>
        <translation>Der Server ist ein älteres Exchange, und die Anfrage wurde in dessen Version des Schemas gestellt.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message numerus="yes">
        <source>Certificate expired %n day(s) ago</source>
        <translation>
            <numerusform>Zertifikat vor %n Tag abgelaufen</numerusform>
            <numerusform>Zertifikat vor %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Transferred: %1</source>
        <translation>Übertragen: %1</translation>
    </message>
    <message>
        <source>Throughput: %1/s</source>
        <extracomment>An amount a second: 12 MiB/s</extracomment>
        <translation>Durchsatz: %1/s</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) presented</source>
        <translation>
            <numerusform>%n Zertifikat vorgelegt</numerusform>
            <numerusform>%n Zertifikate vorgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rights in Sent Items: %1</source>
        <translation>Rechte in „Gesendete Elemente“: %1</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Account: %1, who runs the console, with a Kerberos ticket</source>
        <translation>Konto: %1, das die Konsole ausführt, mit einem Kerberos-Ticket</translation>
    </message>
    <message>
        <source>Name taken: the new file gets a number, as in ‘scan (2).pdf’</source>
        <translation>Name vergeben: Die neue Datei bekommt eine Nummer, wie in „scan (2).pdf“</translation>
    </message>
    <message>
        <source>Name taken: the old file is replaced</source>
        <translation>Name vergeben: Die alte Datei wird ersetzt</translation>
    </message>
    <message>
        <source>Name taken: nothing is written</source>
        <translation>Name vergeben: Es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Verified before: that the terminal user may write to the folder</source>
        <translation>Vorher geprüft: ob der Terminalbenutzer in den Ordner schreiben darf</translation>
    </message>
    <message>
        <source>Verified after: that each file belongs to the owner</source>
        <translation>Nachher geprüft: ob jede Datei dem Besitzer gehört</translation>
    </message>
    <message>
        <source>Verified after: the size of each file</source>
        <translation>Nachher geprüft: die Größe jeder Datei</translation>
    </message>
    <message>
        <source>Security: none</source>
        <translation>Sicherheit: keine</translation>
    </message>
    <message>
        <source>Security: STARTTLS</source>
        <translation>Sicherheit: STARTTLS</translation>
    </message>
    <message>
        <source>Security: TLS</source>
        <translation>Sicherheit: TLS</translation>
    </message>
    <message>
        <source>Sign-in: none</source>
        <translation>Anmeldung: keine</translation>
    </message>
    <message>
        <source>Sign-in: with a password</source>
        <translation>Anmeldung: mit Passwort</translation>
    </message>
    <message>
        <source>Sign-in: Basic, NTLM or Negotiate, as the server offers</source>
        <translation>Anmeldung: Basic, NTLM oder Negotiate, je nach Angebot des Servers</translation>
    </message>
    <message>
        <source>Sign-in: with an access token of Microsoft 365</source>
        <translation>Anmeldung: mit einem Zugriffstoken von Microsoft 365</translation>
    </message>
    <message>
        <source>It reads %1 from the environment, as its first lines explain.</source>
        <extracomment>%1 is a list of names of environment variables, such as SCAN_PASSWORD</extracomment>
        <translation>Er liest %1 aus der Umgebung, wie seine ersten Zeilen erklären.</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The name is longer than %n characters.</source>
        <translation>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
            <numerusform>Der Name ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another connector of this workspace has this name.</source>
        <translation>Ein anderer Konnektor dieses Arbeitsbereichs hat diesen Namen.</translation>
    </message>
    <message>
        <source>The name contains line breaks or control characters.</source>
        <translation>Der Name enthält Zeilenumbrüche oder Steuerzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The description is longer than %n characters.</source>
        <translation>
            <numerusform>Die Beschreibung ist länger als %n Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist länger als %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This version does not know the connector type ‘%1’. The connector is kept as it is.</source>
        <translation>Diese Version kennt den Konnektortyp „%1“ nicht. Der Konnektor bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Extension connectors are available only with a fax page pack, and the system configuration records none.</source>
        <translation>Extension-Konnektoren gibt es nur mit einem Faxseitenpaket, und in der Systemkonfiguration ist keines eingetragen.</translation>
    </message>
    <message>
        <source>The system configuration names no mail server. The connector can be saved, but workflows that use it will fail when they deliver.</source>
        <translation>Die Systemkonfiguration nennt keinen Mailserver. Der Konnektor lässt sich speichern, aber Workflows mit ihm werden beim Liefern scheitern.</translation>
    </message>
    <message>
        <source>The system configuration has no client ID of a registered Microsoft application, so the connector cannot be authorized.</source>
        <translation>Die Systemkonfiguration hat keine Client-ID einer registrierten Microsoft-Anwendung, daher lässt sich der Konnektor nicht autorisieren.</translation>
    </message>
    <message>
        <source>The base location is missing. It is a local path or a UNC path such as ‘\\server\scans’.</source>
        <translation>Der Basisspeicherort fehlt. Er ist ein lokaler Pfad oder ein UNC-Pfad wie „\\server\scans“.</translation>
    </message>
    <message>
        <source>The base location has to start at the root: ‘/srv/scans’, ‘C:\scans’ or ‘\\server\scans’.</source>
        <translation>Der Basisspeicherort muss an der Wurzel beginnen: „/srv/scans“, „C:\scans“ oder „\\server\scans“.</translation>
    </message>
    <message>
        <source>The share is missing behind the server: ‘\\%1\share’.</source>
        <translation>Hinter dem Server fehlt die Freigabe: „\\%1\freigabe“.</translation>
    </message>
    <message>
        <source>Windows does not allow the name ‘%1’.</source>
        <translation>Windows erlaubt den Namen „%1“ nicht.</translation>
    </message>
    <message>
        <source>A drive letter belongs to a Windows server. This computer has no drives, so a test scan cannot be delivered from here.</source>
        <translation>Ein Laufwerksbuchstabe gehört zu einem Windows-Server. Dieser Rechner hat keine Laufwerke, daher lässt sich von hier kein Testscan liefern.</translation>
    </message>
    <message>
        <source>The base location must not contain ‘..’.</source>
        <translation>Der Basisspeicherort darf kein „..“ enthalten.</translation>
    </message>
    <message>
        <source>There is no variable ‘%%1%’. The completion list shows the variables that exist.</source>
        <translation>Es gibt keine Variable „%%1%“. Die Vervollständigungsliste zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>A percent sign stands alone. A variable is written between two of them, such as ‘%userHome%’.</source>
        <translation>Ein Prozentzeichen steht allein. Eine Variable steht zwischen zweien, etwa „%userHome%“.</translation>
    </message>
    <message>
        <source>Workflows with this connector are not shown to users who have no home directory. All users of the directory have one.</source>
        <translation>Workflows mit diesem Konnektor werden Benutzern ohne Basisverzeichnis nicht angezeigt. Alle Benutzer des Verzeichnisses haben eines.</translation>
    </message>
    <message>
        <source>Workflows with this connector are not shown to users who have no home directory: %1.</source>
        <translation>Workflows mit diesem Konnektor werden Benutzern ohne Basisverzeichnis nicht angezeigt: %1.</translation>
    </message>
    <message>
        <source>The username is missing.</source>
        <translation>Der Benutzername fehlt.</translation>
    </message>
    <message>
        <source>The username has to be in the format ‘domain\username’.</source>
        <translation>Der Benutzername muss das Format „Domäne\Benutzername“ haben.</translation>
    </message>
    <message>
        <source>The UPN format is not supported here. The format is ‘domain\username’, probably ‘%1’.</source>
        <translation>Das UPN-Format wird hier nicht unterstützt. Das Format ist „Domäne\Benutzername“, wahrscheinlich „%1“.</translation>
    </message>
    <message>
        <source>The username has to be in UPN format: ‘user@domain.example’.</source>
        <translation>Der Benutzername muss das UPN-Format haben: „benutzer@domain.example“.</translation>
    </message>
    <message>
        <source>No domain is given, so the local host is used: ‘.\username’.</source>
        <translation>Es ist keine Domäne angegeben, daher gilt der lokale Rechner: „.\Benutzername“.</translation>
    </message>
    <message>
        <source>Personal Microsoft accounts (‘%1’) are not supported.</source>
        <translation>Persönliche Microsoft-Konten („%1“) werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>A custom service account cannot be used in a workgroup, nor where the file server is in another domain without trust.</source>
        <translation>Ein eigenes Dienstkonto geht weder in einer Arbeitsgruppe noch, wenn der Dateiserver in einer anderen Domäne ohne Vertrauensstellung steht.</translation>
    </message>
    <message>
        <source>A custom service account is meant for shared network folders; for a local folder the service credentials are most suitable.</source>
        <translation>Ein eigenes Dienstkonto ist für freigegebene Ordner gedacht; für einen lokalen Ordner passt die Dienstanmeldung am besten.</translation>
    </message>
    <message>
        <source>Impersonation needs usernames in UPN format. These users have another: %1.</source>
        <translation>Die Annahme der Identität braucht Benutzernamen im UPN-Format. Diese Benutzer haben ein anderes: %1.</translation>
    </message>
    <message>
        <source>Impersonation needs the e-mail address of the terminal user. These users have none: %1.</source>
        <translation>Die Annahme der Identität braucht die E-Mail-Adresse des Terminalbenutzers. Diese Benutzer haben keine: %1.</translation>
    </message>
    <message>
        <source>Exchange Online refuses impersonation together with a token of a signed-in user.</source>
        <translation>Exchange Online lehnt die Annahme der Identität zusammen mit dem Token eines angemeldeten Benutzers ab.</translation>
    </message>
    <message>
        <source>The Web Services URL is missing. It is typically ‘https://mail.example/EWS/Exchange.asmx’.</source>
        <translation>Die Web-Services-URL fehlt. Sie lautet meist „https://mail.example/EWS/Exchange.asmx“.</translation>
    </message>
    <message>
        <source>The URL of the endpoint is missing.</source>
        <translation>Die URL des Endpunkts fehlt.</translation>
    </message>
    <message>
        <source>This is not the address of a web server. It starts with ‘https://’ and a host name.</source>
        <translation>Das ist nicht die Adresse eines Webservers. Sie beginnt mit „https://“ und einem Rechnernamen.</translation>
    </message>
    <message>
        <source>The Web Services URL has to start with ‘https://’.</source>
        <translation>Die Web-Services-URL muss mit „https://“ beginnen.</translation>
    </message>
    <message>
        <source>Without HTTPS the scanned documents and the properties can be read on their way.</source>
        <translation>Ohne HTTPS lassen sich die gescannten Dokumente und die Eigenschaften unterwegs mitlesen.</translation>
    </message>
    <message>
        <source>The address contains a user name or password. Whoever sees the address would see them.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort. Wer die Adresse sieht, sähe beides.</translation>
    </message>
    <message>
        <source>The part behind ‘#’ is never sent to a server and has to go.</source>
        <translation>Der Teil hinter „#“ wird nie an einen Server gesendet und ist zu entfernen.</translation>
    </message>
    <message>
        <source>Exchange Web Services are usually at ‘/EWS/Exchange.asmx’.</source>
        <translation>Exchange-Webdienste liegen meist unter „/EWS/Exchange.asmx“.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n properties can be used.</source>
        <translation>
            <numerusform>Höchstens %n Eigenschaft ist möglich.</numerusform>
            <numerusform>Höchstens %n Eigenschaften sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The property has no name.</source>
        <translation>Die Eigenschaft hat keinen Namen.</translation>
    </message>
    <message>
        <source>There are two properties with the name ‘%1’.</source>
        <translation>Es gibt zwei Eigenschaften mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The property name ‘%1’ may contain letters, digits, ‘_’, ‘-’ and ‘.’ only.</source>
        <translation>Der Eigenschaftsname „%1“ darf nur Buchstaben, Ziffern, „_“, „-“ und „.“ enthalten.</translation>
    </message>
    <message>
        <source>The prefix ‘custom_’ is added by itself, so this property is delivered as ‘custom_%1’.</source>
        <translation>Das Präfix „custom_“ kommt von selbst hinzu, diese Eigenschaft wird also als „custom_%1“ geliefert.</translation>
    </message>
    <message>
        <source>Exchange Online has no basic authentication any more. Microsoft 365 OAuth 2.0 is the way to sign in there.</source>
        <translation>Exchange Online hat keine Standardauthentifizierung mehr. Dort meldet man sich mit Microsoft 365 OAuth 2.0 an.</translation>
    </message>
    <message>
        <source>The system configuration asks for the scope ‘%1’, as the product’s documentation does. Microsoft’s own documents name ‘%2’. Where Exchange refuses the token, the other one is the one to choose.</source>
        <translation>Die Systemkonfiguration verlangt den Bereich „%1“, wie die Dokumentation des Produkts. Microsofts eigene Dokumente nennen „%2“. Weist Exchange das Token ab, ist der andere zu wählen.</translation>
    </message>
    <message>
        <source>Impersonation is not supported in a workgroup.</source>
        <translation>Die Annahme der Identität wird in einer Arbeitsgruppe nicht unterstützt.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%n s left</source>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>The stages in their order</source>
        <translation>Die Stufen in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>The server answered</source>
        <translation>Der Server antwortete</translation>
    </message>
    <message>
        <source>Source:</source>
        <extracomment>Where it is written down, such as: Source: RFC 4954, section 6</extracomment>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Empfangsbeleg</translation>
    </message>
    <message>
        <source>The certificates that the server presented, its own first</source>
        <translation>Die Zertifikate, die der Server vorgelegt hat, sein eigenes zuerst</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a date until a date</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a connector, %2 what a delivery came to</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connector type</source>
        <translation>Konnektortyp</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Scan job</source>
        <translation>Scanauftrag</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies), stage by stage</source>
        <translation>
            <numerusform>%n Lieferung, Stufe für Stufe</numerusform>
            <numerusform>%n Lieferungen, Stufe für Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of the run; durations are those of scans that succeeded</source>
        <translation>Zahlen des Laufs; Dauern sind die der gelungenen Scans</translation>
    </message>
    <message>
        <source>%1 of the %2 deliveries are shown: the first that failed, and the first of the others.</source>
        <translation>%1 der %2 Lieferungen sind gezeigt: die ersten, die scheiterten, und die ersten der anderen.</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language that this text is in, as RFC 5646 abbreviates it: de for German</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Generated %1 by the Scan Connector Console %2</source>
        <translation>Erzeugt %1 mit der Scan Connector Console %2</translation>
    </message>
    <message>
        <source>The name of the file ‘%1’ says no format that is known. A report is written to a name that ends in .html, .json or .xml (JUnit).</source>
        <translation>Der Name der Datei „%1“ nennt kein bekanntes Format. Ein Bericht wird unter einem Namen geschrieben, der auf .html, .json oder .xml (JUnit) endet.</translation>
    </message>
    <message>
        <source>The report could not be written to ‘%1’: %2. Nothing was left behind there; another folder may take it.</source>
        <extracomment>%2 is the system&apos;s own words</extracomment>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden: %2. Dort blieb nichts zurück; ein anderer Ordner nimmt ihn vielleicht.</translation>
    </message>
    <message>
        <source>Interrupted, outcome unknown</source>
        <translation>Unterbrochen, Ausgang unbekannt</translation>
    </message>
</context>
<context>
    <name>SampleSettingsForm</name>
    <message>
        <source>bytes</source>
        <extracomment>Units of an amount of data, in a list behind the number</extracomment>
        <translation>Byte</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
</context>
<context>
    <name>SecondSending</name>
    <message numerus="yes">
        <source>%n document(s) no longer exist and are left out: %1.</source>
        <translation>
            <numerusform>%n Dokument ist nicht mehr vorhanden und wird weggelassen: %1.</numerusform>
            <numerusform>%n Dokumente sind nicht mehr vorhanden und werden weggelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a document, a sample is made when the scan is sent.</source>
        <translation>Ohne Dokument wird beim Senden des Scans ein Beispiel erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) changed since the delivery and are sent as they are now: %1.</source>
        <translation>
            <numerusform>%n Dokument wurde seit der Lieferung geändert und wird gesendet, wie es jetzt ist: %1.</numerusform>
            <numerusform>%n Dokumente wurden seit der Lieferung geändert und werden gesendet, wie sie jetzt sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user ‘%1’ is no longer in the directory; another one is chosen.</source>
        <translation>Der Benutzer „%1“ ist nicht mehr im Verzeichnis; ein anderer ist gewählt.</translation>
    </message>
    <message>
        <source>The device ‘%1’ is no longer in the directory; another one is chosen.</source>
        <translation>Das Gerät „%1“ ist nicht mehr im Verzeichnis; ein anderes ist gewählt.</translation>
    </message>
    <message>
        <source>The workflow ‘%1’ is no longer in the directory; another one is chosen.</source>
        <translation>Der Workflow „%1“ ist nicht mehr im Verzeichnis; ein anderer ist gewählt.</translation>
    </message>
</context>
<context>
    <name>SecretStoreText</name>
    <message>
        <source>Keychain: being looked up</source>
        <translation>Schlüsselbund: wird nachgesehen</translation>
    </message>
    <message>
        <source>Keychain: present</source>
        <translation>Schlüsselbund: vorhanden</translation>
    </message>
    <message>
        <source>Keychain: locked</source>
        <translation>Schlüsselbund: gesperrt</translation>
    </message>
    <message>
        <source>Keychain: missing</source>
        <translation>Schlüsselbund: fehlt</translation>
    </message>
    <message>
        <source>Keychain: unavailable</source>
        <translation>Schlüsselbund: nicht verfügbar</translation>
    </message>
    <message>
        <source>Vault: being looked up</source>
        <translation>Tresor: wird nachgesehen</translation>
    </message>
    <message>
        <source>Vault: open</source>
        <translation>Tresor: offen</translation>
    </message>
    <message>
        <source>Vault: locked</source>
        <translation>Tresor: gesperrt</translation>
    </message>
    <message>
        <source>Vault: missing</source>
        <translation>Tresor: fehlt</translation>
    </message>
    <message>
        <source>Vault: unavailable</source>
        <translation>Tresor: nicht verfügbar</translation>
    </message>
    <message>
        <source>The keychain of the operating system has not answered yet.</source>
        <translation>Der Schlüsselbund des Betriebssystems hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and tokens are kept in the keychain of the operating system, and nowhere else.</source>
        <translation>Passwörter, geheime Clientschlüssel und Token werden im Schlüsselbund des Betriebssystems aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>The keychain of the operating system is locked. It asks for its password when a secret is needed.</source>
        <translation>Der Schlüsselbund des Betriebssystems ist gesperrt. Er fragt nach seinem Passwort, wenn ein Geheimnis gebraucht wird.</translation>
    </message>
    <message>
        <source>The keychain service answers, and has no keychain that secrets could be kept in.</source>
        <translation>Der Schlüsselbunddienst antwortet und hat keinen Schlüsselbund, in dem sich Geheimnisse aufbewahren ließen.</translation>
    </message>
    <message>
        <source>The keychain of the operating system is not there or does not answer. What needs no secret works nevertheless.</source>
        <translation>Der Schlüsselbund des Betriebssystems ist nicht da oder antwortet nicht. Was kein Geheimnis braucht, geht trotzdem.</translation>
    </message>
    <message>
        <source>The vault is being looked up.</source>
        <translation>Ob es einen Tresor gibt, wird nachgesehen.</translation>
    </message>
    <message>
        <source>Passwords, client secrets and tokens are kept in the vault, an encrypted file of this account. It is locked again when the console is closed.</source>
        <translation>Passwörter, geheime Clientschlüssel und Token werden im Tresor aufbewahrt, einer verschlüsselten Datei dieses Kontos. Mit dem Schließen der Konsole wird er wieder gesperrt.</translation>
    </message>
    <message>
        <source>The vault is locked. Its passphrase unlocks it until the console is closed. What needs no secret works nevertheless.</source>
        <translation>Der Tresor ist gesperrt. Seine Passphrase entsperrt ihn, bis die Konsole geschlossen wird. Was kein Geheimnis braucht, geht trotzdem.</translation>
    </message>
    <message>
        <source>There is no vault yet. It is made with a passphrase, which is asked for whenever the console needs a secret first.</source>
        <translation>Es gibt noch keinen Tresor. Er wird mit einer Passphrase angelegt; nach ihr wird gefragt, sobald die Konsole nach einem Start ein Geheimnis braucht.</translation>
    </message>
    <message>
        <source>The file of the vault cannot be used. What needs no secret works nevertheless.</source>
        <translation>Die Datei des Tresors lässt sich nicht verwenden. Was kein Geheimnis braucht, geht trotzdem.</translation>
    </message>
    <message>
        <source>Without a keychain, a vault keeps secrets: an encrypted file that a passphrase opens.</source>
        <translation>Ohne Schlüsselbund bewahrt ein Tresor Geheimnisse auf: eine verschlüsselte Datei, die eine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Looking again lets the desktop ask for the password of the keychain. Its password manager unlocks it too.</source>
        <translation>Erneutes Nachsehen lässt den Desktop nach dem Passwort des Schlüsselbunds fragen. Auch seine Passwortverwaltung entsperrt ihn.</translation>
    </message>
    <message>
        <source>The password manager of the desktop (Passwords and Keys, KWalletManager) makes a keychain.</source>
        <translation>Die Passwortverwaltung des Desktops (Passwörter und Schlüssel, KWalletManager) legt einen Schlüsselbund an.</translation>
    </message>
    <message>
        <source>Where no program provides a keychain: installing GNOME Keyring (package gnome-keyring) or KWallet, and signing in to the desktop again, starts one.</source>
        <translation>Wo kein Programm einen Schlüsselbund bereitstellt: GNOME Keyring (Paket gnome-keyring) oder KWallet zu installieren und sich erneut am Desktop anzumelden, startet einen.</translation>
    </message>
    <message>
        <source>Where there is no session bus, over SSH for instance: starting the console in a desktop session, or with dbus-run-session, gives it one.</source>
        <translation>Wo es keinen Sitzungsbus gibt, etwa über SSH: In einer Desktopsitzung oder mit dbus-run-session gestartet, hat die Konsole einen.</translation>
    </message>
    <message>
        <source>Where the keychain does not answer: a question of the desktop for its password may be waiting behind another window.</source>
        <translation>Wo der Schlüsselbund nicht antwortet: Vielleicht wartet hinter einem anderen Fenster die Frage des Desktops nach dessen Passwort.</translation>
    </message>
    <message>
        <source>The file has to be readable and writable for this account, and undamaged. Restoring it from a backup brings its secrets back.</source>
        <translation>Die Datei muss für dieses Konto les- und beschreibbar und unbeschädigt sein. Aus einer Sicherung wiederhergestellt, bringt sie ihre Geheimnisse zurück.</translation>
    </message>
    <message>
        <source>Secrets: in memory only</source>
        <translation>Geheimnisse: nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Passwords, client secrets and tokens are kept in memory, and are forgotten when the console is closed.</source>
        <translation>Passwörter, geheime Clientschlüssel und Token werden im Arbeitsspeicher aufbewahrt und mit dem Schließen der Konsole vergessen.</translation>
    </message>
    <message>
        <source>A vault is a file of this account in which secrets are kept encrypted. A passphrase opens it, and is asked for once after each start of the console, when a secret is needed first.</source>
        <translation>Ein Tresor ist eine Datei dieses Kontos, in der Geheimnisse verschlüsselt aufbewahrt werden. Eine Passphrase öffnet ihn; nach ihr wird nach jedem Start der Konsole einmal gefragt, sobald ein Geheimnis gebraucht wird.</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase, nor what is in the vault without it.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen, und ohne sie auch nicht, was im Tresor ist.</translation>
    </message>
    <message>
        <source>The keychain of the operating system is opened by signing in to the desktop.</source>
        <translation>Den Schlüsselbund des Betriebssystems öffnet die Anmeldung am Desktop.</translation>
    </message>
    <message>
        <source>What is kept in memory now is forgotten.</source>
        <translation>Was jetzt im Arbeitsspeicher ist, wird vergessen.</translation>
    </message>
    <message>
        <source>What is stored now stays where it is and is not copied: it is entered again where it is needed.</source>
        <translation>Was jetzt gespeichert ist, bleibt, wo es ist, und wird nicht kopiert: Es wird dort neu eingegeben, wo es gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>SecretText</name>
    <message>
        <source>Nothing is stored under this name.</source>
        <translation>Unter diesem Namen ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The store for secrets is locked. Unlocking it, and trying again, is what helps.</source>
        <translation>Der Speicher für Geheimnisse ist gesperrt. Es hilft, ihn zu entsperren und es erneut zu versuchen.</translation>
    </message>
    <message>
        <source>Access to the store for secrets was denied. The store asks when it is used again.</source>
        <translation>Der Zugriff auf den Speicher für Geheimnisse wurde verweigert. Beim nächsten Mal fragt er wieder.</translation>
    </message>
    <message>
        <source>The store for secrets is not there or does not answer.</source>
        <translation>Der Speicher für Geheimnisse ist nicht da oder antwortet nicht.</translation>
    </message>
    <message>
        <source>The store for secrets could not be used: %1</source>
        <translation>Der Speicher für Geheimnisse ließ sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>This is not the passphrase of the vault.</source>
        <translation>Dies ist nicht die Passphrase des Tresors.</translation>
    </message>
    <message>
        <source>What is stored is damaged. Entering the secret again replaces it.</source>
        <translation>Was gespeichert ist, ist beschädigt. Das Geheimnis erneut einzugeben ersetzt es.</translation>
    </message>
    <message>
        <source>The store for secrets is not there or does not answer (%1).</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Der Speicher für Geheimnisse ist nicht da oder antwortet nicht (%1).</translation>
    </message>
    <message>
        <source>The secrets that were stored before could not be brought back: %1. They are to be entered again.</source>
        <extracomment>%1 is a list of names of secrets</extracomment>
        <translation>Die zuvor gespeicherten Geheimnisse ließen sich nicht zurückholen: %1. Sie sind erneut einzugeben.</translation>
    </message>
    <message>
        <source>Kept in the keychain of the operating system, apart from the workspace, and never shown again.</source>
        <translation>Wird im Schlüsselbund des Betriebssystems aufbewahrt, getrennt vom Arbeitsbereich, und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Kept in the encrypted vault, apart from the workspace, and never shown again.</source>
        <translation>Wird im verschlüsselten Tresor aufbewahrt, getrennt vom Arbeitsbereich, und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>Kept in memory until the console is closed, and never shown again.</source>
        <translation>Bleibt im Arbeitsspeicher, bis die Konsole geschlossen wird, und wird nie wieder angezeigt.</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>Extension endpoint</source>
        <translation>Extension-Endpunkt</translation>
    </message>
    <message>
        <source>Folder</source>
        <comment>the folder that the practice receiver watches</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Another program listens on port %1. Ending it, or choosing another port, lets the practice receiver start.</source>
        <translation>Ein anderes Programm lauscht am Port %1. Wird es beendet oder ein anderer Port gewählt, kann der Übungsempfänger starten.</translation>
    </message>
    <message>
        <source>The folder ‘%1’ for arrivals cannot be written to.</source>
        <translation>In den Ordner „%1“ für Eingänge kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The practice receiver cannot listen on this computer: %1</source>
        <translation>Der Übungsempfänger kann auf diesem Rechner nicht lauschen: %1</translation>
    </message>
    <message>
        <source>The sample scan cannot be made: the program ‘%1’ is missing. Installing the console again brings it back; a file of one&apos;s own can be sent meanwhile.</source>
        <translation>Der Beispielscan lässt sich nicht erzeugen: Das Programm „%1“ fehlt. Eine neue Installation der Konsole bringt es zurück; eine eigene Datei lässt sich inzwischen senden.</translation>
    </message>
    <message>
        <source>The sample scan cannot be written to ‘%1’. There may be no space left for temporary files.</source>
        <translation>Der Beispielscan lässt sich nicht nach „%1“ schreiben. Vielleicht ist kein Platz für temporäre Dateien mehr da.</translation>
    </message>
    <message>
        <source>The sample scan cannot be made: %1</source>
        <translation>Der Beispielscan lässt sich nicht erzeugen: %1</translation>
    </message>
    <message>
        <source>535 5.7.139: sign-in is off for the organization</source>
        <translation>535 5.7.139: Anmeldung für die Organisation abgeschaltet</translation>
    </message>
    <message>
        <source>535 5.7.139: sign-in is off for the mailbox</source>
        <translation>535 5.7.139: Anmeldung für das Postfach abgeschaltet</translation>
    </message>
    <message>
        <source>535 5.7.139: security defaults forbid the sign-in</source>
        <translation>535 5.7.139: Sicherheitsstandards verbieten die Anmeldung</translation>
    </message>
    <message>
        <source>535 5.7.139: a policy forbids the sign-in</source>
        <translation>535 5.7.139: Eine Richtlinie verbietet die Anmeldung</translation>
    </message>
    <message>
        <source>550 5.7.60: the account may not send as this sender</source>
        <translation>550 5.7.60: Das Konto darf nicht als dieser Absender senden</translation>
    </message>
    <message>
        <source>550 5.1.10: the recipient is unknown</source>
        <translation>550 5.1.10: Der Empfänger ist unbekannt</translation>
    </message>
    <message>
        <source>552 5.3.4: the mail is too large</source>
        <translation>552 5.3.4: Die Mail ist zu groß</translation>
    </message>
    <message>
        <source>421 4.3.2: the server ends the connection</source>
        <translation>421 4.3.2: Der Server beendet die Verbindung</translation>
    </message>
    <message>
        <source>Stops taking the mail halfway</source>
        <translation>Nimmt die Mail mittendrin nicht weiter an</translation>
    </message>
    <message>
        <source>Cuts the connection halfway</source>
        <translation>Bricht die Verbindung mittendrin ab</translation>
    </message>
    <message>
        <source>ErrorImpersonateUserDenied: the account may not act for the terminal user</source>
        <translation>ErrorImpersonateUserDenied: Das Konto darf nicht für den Terminalbenutzer handeln</translation>
    </message>
    <message>
        <source>ErrorNonExistentMailbox: there is no such mailbox</source>
        <translation>ErrorNonExistentMailbox: Dieses Postfach gibt es nicht</translation>
    </message>
    <message>
        <source>ErrorServerBusy: Exchange asks to slow down</source>
        <translation>ErrorServerBusy: Exchange verlangt ein langsameres Tempo</translation>
    </message>
    <message>
        <source>401: the sign-in is refused</source>
        <translation>401: Die Anmeldung wird abgewiesen</translation>
    </message>
    <message>
        <source>403: Web Services are switched off</source>
        <translation>403: Die Webdienste sind abgeschaltet</translation>
    </message>
    <message>
        <source>413: the request is too large</source>
        <translation>413: Die Anfrage ist zu groß</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Exchange Web Services</source>
        <translation>Exchange-Webdienste</translation>
    </message>
    <message>
        <source>AADSTS50011: the redirect URI is not registered</source>
        <translation>AADSTS50011: Der Umleitungs-URI ist nicht registriert</translation>
    </message>
    <message>
        <source>access_denied: the access is declined on the page</source>
        <translation>access_denied: Der Zugriff wird auf der Seite abgelehnt</translation>
    </message>
    <message>
        <source>AADSTS65001: nobody has consented to the access</source>
        <translation>AADSTS65001: Niemand hat dem Zugriff zugestimmt</translation>
    </message>
    <message>
        <source>AADSTS50076: a policy asks for a second factor</source>
        <translation>AADSTS50076: Eine Richtlinie verlangt einen zweiten Faktor</translation>
    </message>
    <message>
        <source>AADSTS700082: the refresh token has expired</source>
        <translation>AADSTS700082: Das Aktualisierungstoken ist abgelaufen</translation>
    </message>
    <message>
        <source>AADSTS7000215: the client secret is wrong</source>
        <translation>AADSTS7000215: Der geheime Clientschlüssel ist falsch</translation>
    </message>
    <message>
        <source>AADSTS7000222: the client secret has expired</source>
        <translation>AADSTS7000222: Der geheime Clientschlüssel ist abgelaufen</translation>
    </message>
    <message>
        <source>503: the identity provider is overloaded</source>
        <translation>503: Der Identitätsanbieter ist überlastet</translation>
    </message>
    <message>
        <source>Answers too late</source>
        <translation>Antwortet zu spät</translation>
    </message>
    <message>
        <source>Answers with a web page in place of a token</source>
        <translation>Antwortet mit einer Webseite statt mit einem Token</translation>
    </message>
    <message>
        <source>Gives an ID token of another sign-in</source>
        <translation>Gibt ein ID-Token einer anderen Anmeldung aus</translation>
    </message>
    <message>
        <source>Gives an ID token that has expired</source>
        <translation>Gibt ein abgelaufenes ID-Token aus</translation>
    </message>
    <message>
        <source>Identity provider</source>
        <translation>Identitätsanbieter</translation>
    </message>
    <message>
        <source>The pages of the sample scan alone take %1 (%2 bytes), which is more than its size is to be. Fewer pages, a lower resolution or a larger size help.</source>
        <translation>Allein die Seiten des Beispielscans brauchen %1 (%2 Byte), mehr als seine Größe sein soll. Weniger Seiten, eine geringere Auflösung oder eine größere Dateigröße helfen.</translation>
    </message>
    <message>
        <source>401: the endpoint asks for a sign-in</source>
        <translation>401: Der Endpunkt verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>413: the scan is too large for the endpoint</source>
        <translation>413: Der Scan ist zu groß für den Endpunkt</translation>
    </message>
    <message>
        <source>500: the endpoint fails over the scan</source>
        <translation>500: Der Endpunkt scheitert am Scan</translation>
    </message>
    <message>
        <source>503: the endpoint asks to wait</source>
        <translation>503: Der Endpunkt bittet zu warten</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>The embedded browser is not installed</source>
        <translation>Der eingebettete Browser ist nicht installiert</translation>
    </message>
    <message>
        <source>Its file ‘console_ui_authorization.so’ is not beside the program.</source>
        <translation>Seine Datei „console_ui_authorization.so“ liegt nicht neben dem Programm.</translation>
    </message>
    <message>
        <source>Whoever installed the console</source>
        <translation>Wer die Konsole installiert hat</translation>
    </message>
    <message>
        <source>Install the console again, together with that file. Meanwhile the system browser and a device code sign in as well.</source>
        <translation>Die Konsole mit dieser Datei neu installieren. Bis dahin geht die Anmeldung auch mit dem Systembrowser oder einem Gerätecode.</translation>
    </message>
    <message>
        <source>The embedded browser cannot be loaded</source>
        <translation>Der eingebettete Browser lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Something that it needs is missing on this computer, most likely Qt WebEngine.</source>
        <translation>Auf diesem Rechner fehlt etwas, das er braucht, vermutlich Qt WebEngine.</translation>
    </message>
    <message>
        <source>The administrator of this computer</source>
        <translation>Wer diesen Rechner verwaltet</translation>
    </message>
    <message>
        <source>Install the package libqt6webenginewidgets6. Meanwhile the system browser and a device code sign in as well.</source>
        <translation>Das Paket libqt6webenginewidgets6 installieren. Bis dahin geht die Anmeldung auch mit dem Systembrowser oder einem Gerätecode.</translation>
    </message>
    <message>
        <source>The embedded browser does not run as root</source>
        <translation>Der eingebettete Browser läuft nicht als root</translation>
    </message>
    <message>
        <source>Its pages come from the network and run in a sandbox, which does not exist for root. Without it, a fault in a page could reach everything on this computer.</source>
        <translation>Seine Seiten kommen aus dem Netzwerk und laufen in einer Sandbox, die es für root nicht gibt. Ohne sie könnte ein Fehler in einer Seite alles auf diesem Rechner erreichen.</translation>
    </message>
    <message>
        <source>Whoever started the console</source>
        <translation>Wer die Konsole gestartet hat</translation>
    </message>
    <message>
        <source>Start the console as a user without these rights, or sign in with the system browser or a device code.</source>
        <translation>Die Konsole als Benutzer ohne diese Rechte starten oder sich mit dem Systembrowser oder einem Gerätecode anmelden.</translation>
    </message>
    <message>
        <source>Certificate verified</source>
        <translation>Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Trusted by its fingerprint</source>
        <translation>Wegen des Fingerabdrucks vertraut</translation>
    </message>
    <message>
        <source>On this computer, not encrypted</source>
        <translation>Auf diesem Rechner, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts geöffnet</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Ready</source>
        <comment>state of a connector</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <comment>state of a connector</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Last test delivered</source>
        <translation>Letzter Test geliefert</translation>
    </message>
    <message>
        <source>Last test failed at %1</source>
        <comment>%1 is a stage: Sign-in</comment>
        <translation>Test gescheitert: %1</translation>
    </message>
    <message>
        <source>Last test interrupted</source>
        <translation>Letzter Test unterbrochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened to the last test, and when: Last test delivered, 3 min ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>outcome of a delivery</comment>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>outcome of a delivery</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>outcome of a delivery</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>outcome of a delivery: there is none yet</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted, outcome unknown</source>
        <comment>outcome of a delivery</comment>
        <translation>Unterbrochen, Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Last test failed</source>
        <translation>Letzter Test gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <comment>state of a connector, whose last test has no outcome</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Needs authorization</source>
        <comment>state of a connector</comment>
        <translation>Autorisierung nötig</translation>
    </message>
</context>
<context>
    <name>StatisticsText</name>
    <message>
        <source>Scans</source>
        <extracomment>Figures of many deliveries</extracomment>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>Zeit insgesamt</translation>
    </message>
    <message>
        <source>Scans a second</source>
        <translation>Scans pro Sekunde</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Throughput</source>
        <extracomment>An amount a second: 12 MiB/s</extracomment>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>99. Perzentil</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is what happened, %2 a stage such as Sign-in</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>%1 is what happened, %2 a stage such as Sign-in, %3 the protocol&apos;s own code</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>SupportText</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A delivery: connector, how it ended, when</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Versions and platform</source>
        <translation>Versionen und Plattform</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <extracomment>%1 is a program: scanctl</extracomment>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>The support bundle cannot be written to ‘%1’: %2. What was there is unchanged. Another folder, or more room on the disk, helps.</source>
        <translation>Das Supportpaket kann nicht nach „%1“ geschrieben werden: %2. Was dort war, ist unverändert. Ein anderer Ordner oder mehr Platz auf dem Datenträger hilft.</translation>
    </message>
</context>
<context>
    <name>SystemText</name>
    <message>
        <source>No mail server is named. Email (SMTP) connectors can be saved without one, but workflows that use them will fail when they deliver.</source>
        <translation>Es ist kein Mailserver eingetragen. Konnektoren vom Typ E-Mail (SMTP) lassen sich auch so speichern, aber Workflows mit ihnen werden beim Liefern scheitern.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server. It is written like ‘mail.example.com’ or ‘192.0.2.10’, without ‘smtp://’ and without the port.</source>
        <translation>Dies ist kein Name und keine Adresse eines Servers. Geschrieben wird sie wie „mail.example.com“ oder „192.0.2.10“, ohne „smtp://“ und ohne Port.</translation>
    </message>
    <message>
        <source>At port %1 a connection usually begins unprotected. Servers that speak TLS from the start do so at port 465; otherwise STARTTLS is the security to choose.</source>
        <translation>Am Port %1 beginnt eine Verbindung gewöhnlich ungeschützt. Server, die von Anfang an TLS sprechen, tun es am Port 465; sonst ist STARTTLS zu wählen.</translation>
    </message>
    <message>
        <source>At port 465 servers speak TLS from the start. Either that is the security to choose, or the port is 587 or 25.</source>
        <translation>Am Port 465 sprechen Server von Anfang an TLS. Entweder ist diese Sicherheit zu wählen, oder der Port ist 587 oder 25.</translation>
    </message>
    <message>
        <source>The username and the password travel unprotected. STARTTLS or TLS protects them.</source>
        <translation>Benutzername und Passwort werden ungeschützt übertragen. STARTTLS oder TLS schützt sie.</translation>
    </message>
    <message>
        <source>The sender is missing, and many servers refuse mails without one. It is an e-mail address such as ‘scanner@example.com’.</source>
        <translation>Der Absender fehlt, und viele Server weisen Mails ohne Absender ab. Er ist eine E-Mail-Adresse wie „scanner@example.com“.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. It is written like ‘scanner@example.com’, without a name before it.</source>
        <translation>Dies ist keine E-Mail-Adresse. Geschrieben wird sie wie „scanner@example.com“, ohne einen Namen davor.</translation>
    </message>
    <message>
        <source>The management address is missing, so there is no redirect URI yet. It is the address at which the product’s Management opens, such as ‘https://management.example.com’.</source>
        <translation>Die Management-Adresse fehlt, daher gibt es noch keinen Umleitungs-URI. Es ist die Adresse, unter der sich das Management des Produkts öffnet, zum Beispiel „https://management.example.com“.</translation>
    </message>
    <message>
        <source>This is not the address of a website. It is written like ‘https://management.example.com’.</source>
        <translation>Dies ist keine Adresse einer Website. Geschrieben wird sie wie „https://management.example.com“.</translation>
    </message>
    <message>
        <source>Microsoft takes redirect URIs with ‘http://’ for localhost only. The management address has to start with ‘https://’.</source>
        <translation>Microsoft nimmt Umleitungs-URIs mit „http://“ nur für localhost an. Die Management-Adresse muss mit „https://“ beginnen.</translation>
    </message>
    <message>
        <source>The management address has no user name, no ‘?’ and no ‘#’ in it. It is written like ‘https://management.example.com’.</source>
        <translation>In der Management-Adresse stehen kein Benutzername, kein „?“ und kein „#“. Geschrieben wird sie wie „https://management.example.com“.</translation>
    </message>
    <message>
        <source>Client IDs of Microsoft are written like ‘1b730954-1685-4b74-9bfd-dac224a7b894’. The overview of the registered application shows its own as ‘Application (client) ID’.</source>
        <translation>Client-IDs von Microsoft sind geschrieben wie „1b730954-1685-4b74-9bfd-dac224a7b894“. Die Übersicht der registrierten Anwendung zeigt ihre als „Anwendungs-ID (Client)“.</translation>
    </message>
    <message>
        <source>The authority is an address with ‘https://’ and without ‘?’ and ‘#’, usually ‘https://login.microsoftonline.com’.</source>
        <translation>Die Anmeldestelle ist eine Adresse mit „https://“ und ohne „?“ und „#“, gewöhnlich „https://login.microsoftonline.com“.</translation>
    </message>
    <message>
        <source>The tenant is missing. ‘organizations’ stands for the work and school accounts of every organization; a domain such as ‘contoso.com’ or a tenant ID stands for those of one.</source>
        <translation>Der Mandant fehlt. „organizations“ steht für die Geschäfts-, Schul- und Unikonten aller Organisationen; eine Domäne wie „contoso.com“ oder eine Mandanten-ID steht für die einer einzigen.</translation>
    </message>
    <message>
        <source>‘%1’ is no tenant. It is ‘organizations’, a domain such as ‘contoso.com’, or a tenant ID.</source>
        <translation>„%1“ ist kein Mandant. Das ist „organizations“, eine Domäne wie „contoso.com“ oder eine Mandanten-ID.</translation>
    </message>
    <message>
        <source>‘%1’ lets personal accounts in, which are not supported. ‘organizations’ stands for work and school accounts alone.</source>
        <translation>„%1“ lässt persönliche Konten zu, die nicht unterstützt werden. „organizations“ steht allein für Geschäfts-, Schul- und Unikonten.</translation>
    </message>
    <message>
        <source>The scope is missing, so no token for Exchange Web Services can be asked for. It is ‘%1’ or ‘%2’.</source>
        <translation>Der Bereich fehlt, daher lässt sich kein Token für die Exchange-Webdienste anfordern. Er ist „%1“ oder „%2“.</translation>
    </message>
    <message>
        <source>This is the scope that the product’s documentation names. Microsoft’s own documents name ‘%1’, which is the one to choose where Exchange refuses the token.</source>
        <translation>Dies ist der Bereich, den die Dokumentation des Produkts nennt. Microsofts eigene Dokumente nennen „%1“; er ist zu wählen, wenn Exchange das Token abweist.</translation>
    </message>
    <message>
        <source>This is neither the scope of the product’s documentation, ‘%1’, nor that of Microsoft’s, ‘%2’. Exchange will probably refuse a token for it.</source>
        <translation>Dies ist weder der Bereich der Dokumentation des Produkts, „%1“, noch der von Microsoft, „%2“. Exchange wird ein Token dafür vermutlich abweisen.</translation>
    </message>
    <message>
        <source>‘%1’ is not a SHA-256 fingerprint. It has 64 digits from 0 to 9 and a to f; colons, spaces and capitals make no difference.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck. Er hat 64 Ziffern von 0 bis 9 und a bis f; Doppelpunkte, Leerzeichen und Großbuchstaben machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>The fingerprint ‘%1’ is in the list already. One of the two can go.</source>
        <translation>Der Fingerabdruck „%1“ steht schon in der Liste. Einer von beiden kann entfernt werden.</translation>
    </message>
    <message>
        <source>No fax page pack is recorded, so the connector type Extension is not offered. One pack is enough.</source>
        <translation>Es ist kein Faxseitenpaket eingetragen, daher wird der Konnektortyp Extension nicht angeboten. Ein Paket genügt.</translation>
    </message>
    <message>
        <source>‘%1’ is no date. It is written as year, month and day, like ‘2027-01-31’; the field can also stay empty.</source>
        <translation>„%1“ ist kein Datum. Geschrieben wird es als Jahr, Monat und Tag, wie „2027-01-31“; das Feld kann auch leer bleiben.</translation>
    </message>
    <message>
        <source>The client secret expired on %1. Until a new one is stored, no authorization can be made or renewed.</source>
        <translation>Der geheime Clientschlüssel ist am %1 abgelaufen. Bis ein neuer gespeichert ist, lässt sich keine Autorisierung erteilen oder erneuern.</translation>
    </message>
    <message>
        <source>The client secret expires on %1. A new one has to be made in Microsoft Azure and stored before: without it no authorization can be made or renewed.</source>
        <translation>Der geheime Clientschlüssel läuft am %1 ab. Vorher muss in Microsoft Azure ein neuer angelegt und hier gespeichert werden: Ohne ihn lässt sich keine Autorisierung erteilen oder erneuern.</translation>
    </message>
</context>
<context>
    <name>TokenHealth</name>
    <message>
        <source>Authorized on %1. The sign-in service does not say as whom.</source>
        <translation>Am %1 autorisiert. Der Anmeldedienst sagt nicht, mit welchem Konto.</translation>
    </message>
    <message>
        <source>Authorized as ‘%1’ on %2.</source>
        <translation>Als „%1“ am %2 autorisiert.</translation>
    </message>
    <message>
        <source>The access token expired on %1, and there is no refresh token to renew it with. Authorize again.</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen, und es gibt kein Aktualisierungstoken, um es zu erneuern. Erneut autorisieren.</translation>
    </message>
    <message>
        <source>The access token expires on %1, and there is no refresh token to renew it with. The scope ‘offline_access’ has to be permitted for the authorization to last.</source>
        <translation>Das Zugriffstoken läuft am %1 ab, und es gibt kein Aktualisierungstoken, um es zu erneuern. Damit die Autorisierung länger gilt, muss der Bereich „offline_access“ erlaubt sein.</translation>
    </message>
    <message>
        <source>The access token expired on %1, and is not renewed.</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen und wird nicht erneuert.</translation>
    </message>
    <message>
        <source>The access token is valid until %1, and is not renewed.</source>
        <translation>Das Zugriffstoken gilt bis %1 und wird nicht erneuert.</translation>
    </message>
    <message>
        <source>The access token expired on %1. The next delivery renews it.</source>
        <translation>Das Zugriffstoken ist am %1 abgelaufen. Die nächste Lieferung erneuert es.</translation>
    </message>
    <message>
        <source>The access token was issued on %1 and expires on %2. It is renewed by itself.</source>
        <translation>Das Zugriffstoken wurde am %1 ausgestellt und läuft am %2 ab. Es wird von selbst erneuert.</translation>
    </message>
    <message numerus="yes">
        <source>The refresh token was not used for %n day(s). After 90 days it is no longer valid, so that the connector probably has to be authorized again.</source>
        <translation>
            <numerusform>Das Aktualisierungstoken wurde %n Tag lang nicht verwendet. Nach 90 Tagen gilt es nicht mehr, daher muss der Konnektor vermutlich erneut autorisiert werden.</numerusform>
            <numerusform>Das Aktualisierungstoken wurde %n Tage lang nicht verwendet. Nach 90 Tagen gilt es nicht mehr, daher muss der Konnektor vermutlich erneut autorisiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token ends in %n day(s), because nobody uses it. A test scan now keeps it alive.</source>
        <translation>
            <numerusform>Das Aktualisierungstoken läuft in %n Tag ab, weil niemand es verwendet. Ein Testscan bis dahin erhält es.</numerusform>
            <numerusform>Das Aktualisierungstoken läuft in %n Tagen ab, weil niemand es verwendet. Ein Testscan bis dahin erhält es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token was not used for %n day(s). After 90 days it is no longer valid; each use brings a new one.</source>
        <translation>
            <numerusform>Das Aktualisierungstoken wurde %n Tag lang nicht verwendet. Nach 90 Tagen gilt es nicht mehr; jede Verwendung bringt ein neues.</numerusform>
            <numerusform>Das Aktualisierungstoken wurde %n Tage lang nicht verwendet. Nach 90 Tagen gilt es nicht mehr; jede Verwendung bringt ein neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The refresh token is %n day(s) old. It lasts for 90 days, and each use brings a new one.</source>
        <translation>
            <numerusform>Das Aktualisierungstoken ist %n Tag alt. Es gilt 90 Tage, und jede Verwendung bringt ein neues.</numerusform>
            <numerusform>Das Aktualisierungstoken ist %n Tage alt. Es gilt 90 Tage, und jede Verwendung bringt ein neues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The token is for Microsoft Graph (‘%1’), and Exchange will probably refuse it. The scope ‘%2’ below System configuration is for Exchange.</source>
        <translation>Das Token gilt für Microsoft Graph („%1“), und Exchange wird es vermutlich abweisen. Der Bereich „%2“ in der Systemkonfiguration ist der für Exchange.</translation>
    </message>
    <message>
        <source>The token is for ‘%1’, and one for ‘%2’ is needed. Authorize again.</source>
        <translation>Das Token gilt für „%1“, und eines für „%2“ ist nötig. Erneut autorisieren.</translation>
    </message>
    <message>
        <source>The token is for ‘%1’.</source>
        <translation>Das Token gilt für „%1“.</translation>
    </message>
    <message>
        <source>The system configuration no longer names the application that the authorization was given to, so that it cannot be renewed.</source>
        <translation>Die Systemkonfiguration nennt die Anwendung nicht mehr, der die Autorisierung erteilt wurde, daher lässt sich diese nicht erneuern.</translation>
    </message>
    <message>
        <source>The authorization was given to the application ‘%1’, and the system configuration names ‘%2’. Authorize again.</source>
        <translation>Die Autorisierung wurde der Anwendung „%1“ erteilt, und die Systemkonfiguration nennt „%2“. Erneut autorisieren.</translation>
    </message>
    <message>
        <source>When the client secret expires is not known. The date can be entered below System configuration, ‘%1’.</source>
        <translation>Wann der geheime Clientschlüssel abläuft, ist nicht bekannt. Das Datum lässt sich in der Systemkonfiguration unter „%1“ eintragen.</translation>
    </message>
    <message>
        <source>The client secret expired on %1. A new one has to be entered below System configuration, ‘%2’.</source>
        <translation>Der geheime Clientschlüssel ist am %1 abgelaufen. Ein neuer muss in der Systemkonfiguration unter „%2“ eingetragen werden.</translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s). A new one has to be made before, and entered below System configuration, ‘%1’.</source>
        <translation>
            <numerusform>Der geheime Clientschlüssel läuft in %n Tag ab. Vorher muss ein neuer angelegt und in der Systemkonfiguration unter „%1“ eingetragen werden.</numerusform>
            <numerusform>Der geheime Clientschlüssel läuft in %n Tagen ab. Vorher muss ein neuer angelegt und in der Systemkonfiguration unter „%1“ eingetragen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client secret expires on %1.</source>
        <translation>Der geheime Clientschlüssel läuft am %1 ab.</translation>
    </message>
    <message>
        <source>The authorization has ended: the sign-in service answered ‘%1’ to a refresh. Authorize again.</source>
        <translation>Die Autorisierung ist beendet: Der Anmeldedienst antwortete auf eine Erneuerung mit „%1“. Erneut autorisieren.</translation>
    </message>
    <message>
        <source>The username of the connector is ‘%1’. The mail server will probably refuse the token of ‘%2’ for it.</source>
        <translation>Der Benutzername des Konnektors ist „%1“. Der Mailserver wird dafür das Token von „%2“ vermutlich abweisen.</translation>
    </message>
    <message>
        <source>Granted scopes: %1.</source>
        <translation>Gewährte Bereiche: %1.</translation>
    </message>
    <message>
        <source>Asked for and not granted: %1. The registered application has to have these scopes, and somebody has to consent to them.</source>
        <translation>Verlangt und nicht gewährt: %1. Die registrierte Anwendung muss diese Bereiche haben, und jemand muss ihnen zustimmen.</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>Import connectors</source>
        <translation>Konnektoren importieren</translation>
    </message>
    <message>
        <source>Exported connectors (*.json);;All files (*)</source>
        <extracomment>A filter of a file dialog; what is in brackets stays as it is</extracomment>
        <translation>Exportierte Konnektoren (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export connectors</source>
        <translation>Konnektoren exportieren</translation>
    </message>
    <message>
        <source>Exported connectors (*.connectors.json)</source>
        <extracomment>A filter of a file dialog; what is in brackets stays as it is</extracomment>
        <translation>Exportierte Konnektoren (*.connectors.json)</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>Line %1, column %2: this is not UTF-8 text. Saving the file again with the encoding UTF-8 lets it be read.</source>
        <translation>Zeile %1, Spalte %2: Das ist kein UTF-8-Text. Mit der Kodierung UTF-8 neu gespeichert wird die Datei lesbar.</translation>
    </message>
    <message>
        <source>Line %1, column %2: this is not JSON, or it ends too early (%3).</source>
        <extracomment>%3 is a technical reason in English</extracomment>
        <translation>Zeile %1, Spalte %2: Das ist kein JSON, oder es endet zu früh (%3).</translation>
    </message>
    <message numerus="yes">
        <source>Line %1, column %2: the values are nested more than %n deep, which no export is.</source>
        <translation>
            <numerusform>Zeile %1, Spalte %2: Die Werte sind tiefer als %n Ebene verschachtelt, wie es kein Export ist.</numerusform>
            <numerusform>Zeile %1, Spalte %2: Die Werte sind tiefer als %n Ebenen verschachtelt, wie es kein Export ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2: the file has more than %3 values. In parts it can be imported one after the other.</source>
        <translation>Zeile %1, Spalte %2: Die Datei hat mehr als %3 Werte. In Teilen lässt sie sich nacheinander importieren.</translation>
    </message>
    <message>
        <source>Line %1, column %2: ‘%3’ is there twice, and only one of them could count. One has to go.</source>
        <extracomment>%3 is the path of a key, such as ‘connectors.3.name’</extracomment>
        <translation>Zeile %1, Spalte %2: „%3“ steht zweimal da, und nur eines könnte gelten. Eines ist zu entfernen.</translation>
    </message>
    <message>
        <source>Line %1, column %2: an export begins with ‘{’ and is one JSON object.</source>
        <translation>Zeile %1, Spalte %2: Ein Export beginnt mit „{“ und ist ein einziges JSON-Objekt.</translation>
    </message>
    <message>
        <source>The connector that begins in line %1: %2</source>
        <extracomment>%2 is a sentence</extracomment>
        <translation>Der Konnektor, der in Zeile %1 beginnt: %2</translation>
    </message>
    <message>
        <source>‘%1’, which begins in line %2: %3</source>
        <extracomment>%3 is a sentence</extracomment>
        <translation>„%1“, beginnend in Zeile %2: %3</translation>
    </message>
    <message>
        <source>The value of ‘%1’ is not one that belongs there: %2.</source>
        <extracomment>%1 is the path of a key, such as ‘connectors.3.name’; %2 is technical and English, such as ‘a text’</extracomment>
        <translation>Der Wert von „%1“ gehört dort nicht hin, erwartet wird: %2.</translation>
    </message>
    <message>
        <source>‘%1’ is missing: %2.</source>
        <extracomment>%1 is the path of a key, such as ‘connectors.3.name’; %2 is technical and English, such as ‘a text’</extracomment>
        <translation>„%1“ fehlt, erwartet wird: %2.</translation>
    </message>
    <message>
        <source>‘%1’ is a secret that everybody can read who has the file. It has to go; secrets are in a file encrypted, or are entered after the import.</source>
        <extracomment>%1 is the path of a key, such as ‘connectors.3.password’</extracomment>
        <translation>„%1“ ist ein Geheimnis, das jeder lesen kann, der die Datei hat. Es ist zu entfernen; Geheimnisse stehen verschlüsselt in einer Datei oder werden nach dem Import eingegeben.</translation>
    </message>
    <message>
        <source>The file has %1. Files with more than %2 are not read; an export of fewer connectors is smaller.</source>
        <translation>Die Datei hat %1. Dateien mit mehr als %2 werden nicht gelesen; ein Export von weniger Konnektoren ist kleiner.</translation>
    </message>
    <message>
        <source>This is not the passphrase that the secrets of the file were encrypted with, or the file was changed since.</source>
        <translation>Mit dieser Passphrase wurden die Geheimnisse der Datei nicht verschlüsselt, oder die Datei wurde seither geändert.</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile. Nothing was written; starting again compares with what is there now.</source>
        <translation>Der Arbeitsbereich wurde inzwischen geändert. Nichts wurde geschrieben; ein neuer Anlauf vergleicht mit dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>The system configuration or the directory of the file has errors. Nothing was written.</source>
        <translation>Die Systemkonfiguration oder das Verzeichnis der Datei hat Fehler. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The connector ‘%1’ has errors, or it is not decided yet what becomes of it. Nothing was written.</source>
        <translation>Der Konnektor „%1“ hat Fehler, oder es ist noch nicht entschieden, was aus ihm wird. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name that is taken</source>
        <comment>connectors in a file</comment>
        <translation>
            <numerusform>%n mit vergebenem Namen</numerusform>
            <numerusform>%n mit vergebenen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <comment>connectors</comment>
        <translation>
            <numerusform>%n zu entfernen</numerusform>
            <numerusform>%n zu entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are added.</source>
        <translation>
            <numerusform>%n Konnektor kommt hinzu.</numerusform>
            <numerusform>%n Konnektoren kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are changed.</source>
        <translation>
            <numerusform>%n Konnektor ist geändert.</numerusform>
            <numerusform>%n Konnektoren sind geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are removed.</source>
        <translation>
            <numerusform>%n Konnektor ist entfernt.</numerusform>
            <numerusform>%n Konnektoren sind entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system configuration is changed.</source>
        <translation>Die Systemkonfiguration ist geändert.</translation>
    </message>
    <message>
        <source>The directory is changed.</source>
        <translation>Das Verzeichnis ist geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may be gone, or reading it may not be permitted (%1).</source>
        <extracomment>%1 is a reason of the operating system</extracomment>
        <translation>Die Datei ist nicht lesbar. Vielleicht ist sie nicht mehr da, oder das Lesen ist nicht erlaubt (%1).</translation>
    </message>
    <message>
        <source>The file is empty. An export has at least a pair of braces.</source>
        <translation>Die Datei ist leer. Ein Export hat mindestens ein Paar geschweifter Klammern.</translation>
    </message>
    <message>
        <source>The file is JSON, but no export of connectors: its ‘format’ is not ‘%1’.</source>
        <translation>Die Datei ist JSON, aber kein Export von Konnektoren: Ihr „format“ ist nicht „%1“.</translation>
    </message>
    <message>
        <source>The file was made by a newer version (format %1). This version reads formats up to %2; the newer version imports it.</source>
        <translation>Die Datei stammt von einer neueren Version (Format %1). Diese Version liest Formate bis %2; die neuere Version importiert sie.</translation>
    </message>
    <message>
        <source>‘formatVersion’ is ‘%1’, which is none. It is a whole number from 1 to %2.</source>
        <translation>„formatVersion“ ist „%1“, und das ist keine Version. Erwartet wird eine ganze Zahl von 1 bis %2.</translation>
    </message>
    <message>
        <source>The connector that begins in line %1 has the id ‘%2’ of one before it. Each id can be in the file once.</source>
        <translation>Der Konnektor, der in Zeile %1 beginnt, hat die Kennung „%2“ eines früheren. Jede Kennung darf einmal in der Datei stehen.</translation>
    </message>
    <message>
        <source>The connector that begins in line %1 has the name ‘%2’ of one before it. Upper and lower case make no difference.</source>
        <translation>Der Konnektor, der in Zeile %1 beginnt, hat den Namen „%2“ eines früheren. Groß- und Kleinschreibung machen keinen Unterschied.</translation>
    </message>
    <message>
        <source>The encrypted secrets of the file are damaged. Without its ‘sealedSecrets’ the file can be imported, and the secrets are entered afterwards.</source>
        <translation>Die verschlüsselten Geheimnisse der Datei sind beschädigt. Ohne ihr „sealedSecrets“ lässt sich die Datei importieren; die Geheimnisse werden danach eingegeben.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a connector in a file</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a connector in a file</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a connector in a file</comment>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Name taken</source>
        <comment>a connector in a file</comment>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Removed</source>
        <comment>a connector that is not in a file</comment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>what becomes of a connector</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>what becomes of a connector</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add with another name</source>
        <comment>what becomes of a connector</comment>
        <translation>Mit anderem Namen hinzufügen</translation>
    </message>
    <message>
        <source>Replace</source>
        <comment>what becomes of a connector</comment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>what becomes of a connector</comment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>It is in the workspace as it is in the file.</source>
        <translation>Im Arbeitsbereich ist er wie in der Datei.</translation>
    </message>
    <message>
        <source>Another connector of the workspace has this name. What becomes of this one is to be decided.</source>
        <translation>Ein anderer Konnektor des Arbeitsbereichs hat diesen Namen. Was aus diesem wird, ist zu entscheiden.</translation>
    </message>
    <message>
        <source>It is not in the file and is removed.</source>
        <translation>Er ist nicht in der Datei und wird entfernt.</translation>
    </message>
    <message>
        <source>It is added.</source>
        <translation>Er kommt hinzu.</translation>
    </message>
    <message>
        <source>It is added as ‘%1’.</source>
        <translation>Er kommt als „%1“ hinzu.</translation>
    </message>
    <message>
        <source>It takes the place of ‘%1’, whose history and secrets go on.</source>
        <translation>Er tritt an die Stelle von „%1“, dessen Verlauf und Geheimnisse bleiben.</translation>
    </message>
    <message>
        <source>The workspace keeps what it has.</source>
        <translation>Der Arbeitsbereich behält, was er hat.</translation>
    </message>
    <message>
        <source>It is not added.</source>
        <translation>Er kommt nicht hinzu.</translation>
    </message>
    <message>
        <source>No connectors</source>
        <translation>Keine Konnektoren</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The import is undone.</source>
        <translation>Der Import ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the mail server account</source>
        <translation>Passwort des Mailserverkontos</translation>
    </message>
    <message>
        <source>Client secret for Email (SMTP)</source>
        <translation>Geheimer Clientschlüssel für E-Mail (SMTP)</translation>
    </message>
    <message>
        <source>Client secret for Microsoft Exchange</source>
        <translation>Geheimer Clientschlüssel für Microsoft Exchange</translation>
    </message>
    <message>
        <source>Needs authorization</source>
        <comment>a connector that was imported</comment>
        <translation>Autorisierung nötig</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <comment>a connector that was imported</comment>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Needs a secret: %1</source>
        <comment>%1: Client secret for Email (SMTP)</comment>
        <translation>Geheimnis nötig: %1</translation>
    </message>
    <message>
        <source>The system configuration needs to know: %1.</source>
        <comment>%1: Password of the mail server account</comment>
        <translation>Die Systemkonfiguration braucht: %1.</translation>
    </message>
    <message>
        <source>‘%1’ needs authorization.</source>
        <translation>„%1“ muss autorisiert werden.</translation>
    </message>
    <message>
        <source>‘%1’ needs a password.</source>
        <translation>„%1“ braucht ein Passwort.</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>a passphrase</comment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>a passphrase</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>a passphrase</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Whoever has the file could guess it. Four or more words that have nothing to do with each other are hard to guess.</source>
        <translation>Wer die Datei hat, könnte sie erraten. Vier oder mehr Wörter, die nichts miteinander zu tun haben, sind schwer zu erraten.</translation>
    </message>
    <message>
        <source>It takes much effort to guess. One more word makes it strong.</source>
        <translation>Sie zu erraten kostet viel Mühe. Ein Wort mehr macht sie stark.</translation>
    </message>
    <message>
        <source>It cannot be guessed with what is known today.</source>
        <translation>Sie ist mit heutigen Mitteln nicht zu erraten.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>The option ‘%1’ is unknown.</source>
        <translation>Die Option „%1“ ist unbekannt.</translation>
    </message>
    <message>
        <source>The option ‘%1’ needs a value.</source>
        <translation>Die Option „%1“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>The option ‘%1’ takes a whole number from %2 to %3.</source>
        <translation>Die Option „%1“ nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>‘%1’ is not of the form FIELD=VALUE.</source>
        <translation>„%1“ hat nicht die Form FELD=WERT.</translation>
    </message>
    <message>
        <source>scanctl cannot load its commands: %1
</source>
        <translation>scanctl kann seine Befehle nicht laden: %1
</translation>
    </message>
    <message>
        <source>scanctl - edits scan connectors and sends test scans

Usage: scanctl [--workspace FILE | --sample] [--secrets STORE] [--json] COMMAND

  connector list                       every connector and where it goes
  connector show NAME                  one connector with its fields
  connector add TYPE --name NAME [--description TEXT] [FIELD=VALUE...]
  connector set NAME FIELD=VALUE...    changes fields; property.NAME=VALUE sets a property
  connector remove NAME
  connector validate [NAME]            what is wrong with one connector, or all
  connector compare NAME NAME          the fields that differ
  system show | system set KEY=VALUE...
  secret set NAME SLOT                 stores a secret, read from standard input
  secret remove NAME SLOT | secret remove --orphans
  secret list [NAME]                   which secrets are stored, never their values
  authorize NAME [--device | --url]    signs a connector in with Microsoft 365: by a
                                       code that is typed on any device, or by an
                                       address whose end is pasted here
  preview NAME [--as TOOL] [scan options]
                                       what would be sent, redacted; --as: as a command
                                       of curl, swaks, smbclient, cp or powershell, with
                                       placeholders for secrets
  check NAME... | --all [scan options] tries everything that leaves no trace
  send NAME... | --all [scan options]  sends a test scan
  history [NAME] [--outcome OUTCOME] [--since DAY] [--limit N]
                                       past deliveries, newest first
  history show ID                      one of them, with its transcript
  export FILE|- [NAME...] [--with-system] [--with-directory] [--with-secrets]
                                       writes the definitions of the connectors, or all;
                                       -: to standard output. Secrets are encrypted with
                                       a passphrase, and tokens are never exported
  import FILE|- [--dry-run] [--on-conflict rename|replace|skip] [--without-system]
         [--without-directory] [--with-secrets]
                                       adds and changes what the file has, all or
                                       nothing; an undecided conflict: nothing
  apply FILE|- [--dry-run] [--with-secrets]
                                       makes the workspace equal to the file: what it
                                       does not have is removed
  diff FILE|- [FILE]                   what apply would change, or two files
  receiver [--port-base N] [--folder DIR] [--answer CODE...]
                                       the practice receiver in the foreground;
                                       --answer: with errors of real servers
  support FILE [--deliveries N]        a ZIP file for whoever is asked for help:
                                       versions, definitions, the log, the last N
                                       deliveries that failed (3); without secrets,
                                       and nothing is sent

Scan options:
  --scan FILE...      the documents to send
  --generate FORMAT   makes a sample document: pdf, tiff or jpeg
      --pages N           1 to 1000; of a JPEG each is a file
      --resolution N      dots per inch, 75 to 600; 200 without it
      --size SIZE         exactly so many bytes: 5MiB, 1.5GB, 300000
  --user U            terminal user, by user name
  --device D          device, by name or id
  --workflow W        workflow, by name or id
  --set NAME=VALUE    value of an input variable

Check and send alone:
  --repeat N          N scans to each connector
  --parallel M        M of them at the same time, in all. Without it the scans of a
                      connector go one after another
  --report FILE       a report: FILE.html, FILE.json, or FILE.xml for JUnit
Several scans end with their figures: throughput, median, percentiles, failures by cause

Types: file-system, smtp, exchange, extension

NAME of a secret is a connector&apos;s, or system. --orphans are the secrets of
connectors that are gone. A check needs no documents.

  --workspace FILE    the workspace; it is made where it does not exist
  --sample            the sample workspace with the practice receiver
  --secrets STORE     where secrets are: keychain, vault (a file with a passphrase)
                      or memory. Without it, the one chosen in the console;
                      the keychain where none was. The first secret that is set
                      makes the vault. Its passphrase is read from the file that
                      SCANCTL_VAULT_PASSPHRASE_FILE names, or from the terminal
  Secrets in files:   their passphrase is read from the file that
                      SCANCTL_EXPORT_PASSPHRASE_FILE names, from the terminal, or from
                      standard input
  --json              one JSON object per result on standard output; of several scans
                      the last one is that of the figures: &quot;statistics&quot;
  --log-level LEVEL   what the log has: debug, info or warning; QT_LOGGING_RULES
                      chooses more exactly
  --help, --version

Exit status: 0 done, 1 some of many failed, 2 usage, 3 workspace, 10 Prepare,
11 Resolve, 12 Connect, 13 Tls, 14 SignIn, 15 Deliver, 16 Confirm, 20 cancelled.
A store for secrets that fails, or a wrong passphrase, is a failure of Prepare.
diff, connector compare and --dry-run: 0 nothing differs, 1 something does. A file
that cannot be read is a matter of usage
</source>
        <extracomment>Only the explanations are translated; commands, options and names in capitals stay as they are.</extracomment>
        <translation>scanctl - bearbeitet Scan-Konnektoren und sendet Testscans

Aufruf: scanctl [--workspace DATEI | --sample] [--secrets SPEICHER] [--json]
                BEFEHL

  connector list                       jeder Konnektor und wohin er liefert
  connector show NAME                  ein Konnektor mit seinen Feldern
  connector add TYP --name NAME [--description TEXT] [FELD=WERT...]
  connector set NAME FELD=WERT...      ändert Felder; property.NAME=WERT setzt
                                       eine Eigenschaft
  connector remove NAME
  connector validate [NAME]            was an einem oder allen falsch ist
  connector compare NAME NAME          die Felder, die sich unterscheiden
  system show | system set SCHLÜSSEL=WERT...
  secret set NAME FACH                 speichert ein Geheimnis, gelesen von der
                                       Standardeingabe
  secret remove NAME FACH | secret remove --orphans
  secret list [NAME]                   welche Geheimnisse gespeichert sind, nie
                                       ihre Werte
  authorize NAME [--device | --url]    meldet einen Konnektor bei Microsoft 365
                                       an: mit einem Code, der an irgendeinem
                                       Gerät eingegeben wird, oder im Browser,
                                       dessen Endadresse hier eingefügt wird
  preview NAME [--as WERKZEUG] [Scanoptionen]
                                       was gesendet würde, ohne Geheimnisse;
                                       --as: als Befehl von curl, swaks,
                                       smbclient, cp oder powershell, mit
                                       Platzhaltern für Geheimnisse
  check NAME... | --all [Scanoptionen] versucht alles, was keine Spur lässt
  send NAME... | --all [Scanoptionen]  sendet einen Testscan
  history [NAME] [--outcome ERGEBNIS] [--since TAG] [--limit N]
                                       frühere Lieferungen, neueste zuerst
  history show ID                      eine davon mit ihrem Mitschnitt
  export DATEI|- [NAME...] [--with-system] [--with-directory]
         [--with-secrets]              schreibt die Definitionen der
                                       Konnektoren oder alle; -: auf die
                                       Standardausgabe.
                                       Geheimnisse werden mit einer Passphrase
                                       verschlüsselt, Token nie exportiert
  import DATEI [--dry-run] [--on-conflict rename|replace|skip]
         [--without-system] [--without-directory] [--with-secrets]
                                       übernimmt, was in der Datei neu und
                                       geändert ist, alles oder nichts; bei
                                       einem unentschiedenen Konflikt: nichts
  apply DATEI [--dry-run] [--with-secrets]
                                       macht den Arbeitsbereich der Datei
                                       gleich: was sie nicht hat, wird entfernt
  diff DATEI [DATEI]                   was apply ändern würde, oder zwei
                                       Dateien
  receiver [--port-base N] [--folder ORDNER] [--answer CODE...]
                                       der Übungsempfänger im Vordergrund; mit
                                       --answer gibt er Fehler echter Server
  support DATEI [--deliveries N]       eine ZIP-Datei für jemanden, der helfen
                                       soll: Versionen, Definitionen, das
                                       Protokoll, die letzten N gescheiterten
                                       Lieferungen (3); ohne Geheimnisse, und
                                       gesendet wird nichts

Scanoptionen:
  --scan DATEI...     die Dokumente zum Senden
  --generate FORMAT   erzeugt ein Beispieldokument: pdf, tiff oder jpeg
      --pages N           1 bis 1000; bei JPEG ist jede eine Datei
      --resolution N      Punkte je Zoll, 75 bis 600; 200 ohne Angabe
      --size GRÖSSE       genau so viele Bytes: 5MiB, 1.5GB, 300000
  --user U            Terminalbenutzer, nach Benutzername
  --device D          Gerät, nach Name oder ID
  --workflow W        Workflow, nach Name oder ID
  --set NAME=WERT     Wert einer Eingabevariablen

Nur bei check und send:
  --repeat N          N Scans an jeden Konnektor
  --parallel M        M davon zur gleichen Zeit, insgesamt. Ohne Angabe folgen
                      die Scans eines Konnektors aufeinander
  --report DATEI      ein Bericht: DATEI.html, DATEI.json oder DATEI.xml für
                      JUnit
Mehrere Scans enden mit ihren Zahlen: Durchsatz, Median, Perzentile,
Fehlschläge nach Ursache

Typen: file-system, smtp, exchange, extension

NAME eines Geheimnisses ist der eines Konnektors oder system. --orphans sind
die Geheimnisse entfernter Konnektoren. Eine Prüfung (check) braucht keine
Dokumente.

  --workspace DATEI   der Arbeitsbereich; er wird angelegt, wenn es ihn nicht
                      gibt
  --sample            der Beispiel-Arbeitsbereich mit dem Übungsempfänger
  --secrets SPEICHER  wo Geheimnisse sind: keychain (Schlüsselbund), vault
                      (Tresor, eine Datei mit Passphrase) oder memory. Ohne
                      Angabe der in der Konsole gewählte Speicher; der
                      Schlüsselbund, wenn keiner gewählt ist. Das erste
                      Geheimnis legt den Tresor an. Seine Passphrase wird aus
                      der Datei gelesen, die SCANCTL_VAULT_PASSPHRASE_FILE
                      nennt, oder vom Terminal
  Geheimnisse in Dateien: ihre Passphrase wird aus der Datei gelesen, die
                      SCANCTL_EXPORT_PASSPHRASE_FILE nennt, vom Terminal oder
                      von der Standardeingabe
  --json              ein JSON-Objekt je Ergebnis auf der Standardausgabe; bei
                      mehreren Scans ist das letzte das der Zahlen:
                      &quot;statistics&quot;
  --log-level STUFE   was das Protokoll hat: debug, info oder warning; genauer
                      wählt QT_LOGGING_RULES
  --help, --version

Endstatus: 0 getan, 1 einige von vielen gescheitert, 2 Aufruf,
3 Arbeitsbereich, 10 Prepare, 11 Resolve, 12 Connect, 13 Tls, 14 SignIn,
15 Deliver, 16 Confirm, 20 abgebrochen. Versagt der Speicher für Geheimnisse
oder ist eine Passphrase falsch, ist Prepare gescheitert. diff, connector
compare und --dry-run: 0 nichts unterscheidet sich, 1 etwas schon. Eine
unlesbare Datei gehört zum Aufruf
</translation>
    </message>
</context>
<context>
    <name>VisibilityText</name>
    <message>
        <source>At the terminal this workflow is shown only to users who have a home directory, because the base location contains %userHome%.</source>
        <translation>Am Terminal wird dieser Workflow nur Benutzern gezeigt, die ein Basisverzeichnis haben, weil der Basisspeicherort %userHome% enthält.</translation>
    </message>
    <message>
        <source>At the terminal this workflow is not shown to %1, because the base location contains %userHome% and the user has no home directory. It is set in the directory.</source>
        <translation>Am Terminal wird dieser Workflow %1 nicht gezeigt, weil der Basisspeicherort %userHome% enthält und der Benutzer kein Basisverzeichnis hat. Es wird im Verzeichnis gesetzt.</translation>
    </message>
    <message>
        <source>This workflow is shown to everybody at the terminal.</source>
        <translation>Dieser Workflow wird am Terminal allen gezeigt.</translation>
    </message>
    <message>
        <source>This workflow is shown to %1 at the terminal.</source>
        <translation>Dieser Workflow wird %1 am Terminal gezeigt.</translation>
    </message>
    <message>
        <source>At the terminal this workflow is shown to nobody, because Extension connectors are available only with a fax page pack, and the system configuration records none.</source>
        <translation>Am Terminal wird dieser Workflow niemandem gezeigt, weil Konnektoren vom Typ Extension nur mit einem Faxseitenpaket verfügbar sind und die Systemkonfiguration keines verzeichnet.</translation>
    </message>
    <message>
        <source>Set the home directory…</source>
        <translation>Basisverzeichnis setzen …</translation>
    </message>
    <message>
        <source>Record a fax page pack…</source>
        <translation>Faxseitenpaket eintragen …</translation>
    </message>
</context>
<context>
    <name>console::AddConnectorMenu</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Extension is missing: no fax page pack is recorded…</source>
        <translation>Extension fehlt: Es ist kein Faxseitenpaket eingetragen …</translation>
    </message>
    <message>
        <source>Extension connectors are offered once a fax page pack has been bought and is recorded in the system configuration. This entry leads there.</source>
        <translation>Extension-Konnektoren werden angeboten, sobald ein Faxseitenpaket gekauft und in der Systemkonfiguration eingetragen ist. Dieser Eintrag führt dorthin.</translation>
    </message>
</context>
<context>
    <name>console::ApplicationForm</name>
    <message>
        <source>The registered application that Email (SMTP) connectors are authorized with. For on-premise installations only; personal accounts are not supported.</source>
        <translation>Die registrierte Anwendung, mit der Konnektoren vom Typ E-Mail (SMTP) autorisiert werden. Nur für lokale Installationen; persönliche Konten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The registered application that Microsoft Exchange connectors are authorized with. Personal accounts are not supported.</source>
        <translation>Die registrierte Anwendung, mit der Konnektoren vom Typ Microsoft Exchange autorisiert werden. Persönliche Konten werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Checked without the network</source>
        <translation>Ohne Netzwerk geprüft</translation>
    </message>
    <message>
        <source>To register in Microsoft Azure</source>
        <translation>In Microsoft Azure zu registrieren</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Den Umleitungs-URI kopieren</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>Umleitungs-URI</translation>
    </message>
    <message>
        <source>Microsoft compares it to the letter with the one that is registered.</source>
        <translation>Microsoft vergleicht ihn buchstabengetreu mit dem registrierten.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Copy the scope %1</source>
        <translation>Den Bereich %1 kopieren</translation>
    </message>
    <message>
        <source>‘openid’ and ‘profile’ have the username filled in, together with the optional claim ‘upn’. ‘offline_access’ lets the authorization last.</source>
        <translation>„openid“ und „profile“ füllen zusammen mit dem optionalen Anspruch „upn“ den Benutzernamen aus. „offline_access“ lässt die Autorisierung länger gelten.</translation>
    </message>
    <message>
        <source>The first one lets mailboxes be used as the account that signed in. ‘offline_access’ lets the authorization last.</source>
        <translation>Der erste erlaubt, Postfächer als das angemeldete Konto zu verwenden. „offline_access“ lässt die Autorisierung länger gelten.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Scope for Exchange Web Services</source>
        <translation>Bereich der Exchange-Webdienste</translation>
    </message>
    <message>
        <source>The one that tokens are asked for, and that is registered.</source>
        <translation>Für ihn werden Token angefordert, und er wird registriert.</translation>
    </message>
    <message>
        <source>Use the scope of the product’s documentation</source>
        <translation>Den Bereich der Produktdokumentation verwenden</translation>
    </message>
    <message>
        <source>Use the scope of Microsoft’s documents</source>
        <translation>Den Bereich der Dokumente von Microsoft verwenden</translation>
    </message>
    <message>
        <source>Registered application</source>
        <translation>Registrierte Anwendung</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The ‘Application (client) ID’ of the registered application’s overview.</source>
        <translation>Die „Anwendungs-ID (Client)“ aus der Übersicht der registrierten Anwendung.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Geheimer Clientschlüssel</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>This computer has to reach</source>
        <translation>Dieser Computer muss erreichen</translation>
    </message>
    <message>
        <source>Copy the address %1</source>
        <translation>Die Adresse %1 kopieren</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Fehlerbehebung</translation>
    </message>
    <message>
        <source>required</source>
        <comment>a scope</comment>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>optional</source>
        <comment>a scope</comment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Go to the management address</source>
        <translation>Zur Management-Adresse gehen</translation>
    </message>
    <message>
        <source>Client secret expires on</source>
        <translation>Geheimer Clientschlüssel läuft ab am</translation>
    </message>
    <message>
        <source>The date that Microsoft Azure shows beside the secret, written like ‘2027-01-31’. The console says so ahead of time; the field can stay empty.</source>
        <translation>Das Datum, das Microsoft Azure neben dem Schlüssel zeigt, geschrieben wie „2027-01-31“. Die Konsole weist rechtzeitig darauf hin; das Feld kann leer bleiben.</translation>
    </message>
</context>
<context>
    <name>console::ArrivalModel</name>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Eingegangen an</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>the status of HTTP or SMTP that the receiver answered</comment>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>console::ArrivalsPanel</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Arrivals at the practice receiver</source>
        <translation>Eingänge beim Übungsempfänger</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Nothing has arrived yet</source>
        <translation>Noch nichts eingegangen</translation>
    </message>
    <message>
        <source>A test scan sent to one of the practice connectors appears here, byte for byte as it came.</source>
        <translation>Ein Testscan an einen der Übungskonnektoren erscheint hier, Byte für Byte wie er ankam.</translation>
    </message>
    <message>
        <source>Choosing an arrival shows its fields and files here.</source>
        <translation>Ein gewählter Eingang zeigt hier seine Felder und Dateien.</translation>
    </message>
    <message>
        <source>The practice receiver is not running. The sample workspace starts it by itself.</source>
        <translation>Der Übungsempfänger läuft nicht. Der Beispiel-Arbeitsbereich startet ihn von selbst.</translation>
    </message>
    <message>
        <source>This workspace has no practice receiver.</source>
        <translation>Dieser Arbeitsbereich hat keinen Übungsempfänger.</translation>
    </message>
    <message>
        <source>Copy the SHA-256 of the file</source>
        <translation>SHA-256 der Datei kopieren</translation>
    </message>
    <message>
        <source>Practice receiver</source>
        <translation>Übungsempfänger</translation>
    </message>
    <message>
        <source>Addresses and answers</source>
        <translation>Adressen und Antworten</translation>
    </message>
    <message>
        <source>Take what comes</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Ends the rehearsal: the practice receiver takes what comes again.</source>
        <translation>Beendet die Probe: Der Übungsempfänger nimmt wieder alles an.</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 der Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The practice receiver is running, for this computer alone.</source>
        <translation>Der Übungsempfänger läuft, nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Rehearsal at ‘%1’: %2</source>
        <extracomment>%1 is an endpoint, %2 what it does: Mail server, 421 4.3.2: the server ends the connection</extracomment>
        <translation>Probe bei „%1“: %2</translation>
    </message>
    <message>
        <source>The folder is not opened</source>
        <translation>Der Ordner wird nicht geöffnet</translation>
    </message>
    <message>
        <source>No program here shows folders. The files are in ‘%1’.</source>
        <translation>Kein Programm zeigt hier Ordner an. Die Dateien liegen in „%1“.</translation>
    </message>
</context>
<context>
    <name>console::AuthorizationDialog</name>
    <message>
        <source>the sign-in asks for the account</source>
        <translation>die Anmeldung fragt nach dem Konto</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>application %1</source>
        <comment>client ID</comment>
        <translation>Anwendung %1</translation>
    </message>
    <message>
        <source>Back to the embedded browser</source>
        <translation>Zurück zum eingebetteten Browser</translation>
    </message>
    <message>
        <source>Open in the system browser</source>
        <translation>Im Systembrowser öffnen</translation>
    </message>
    <message>
        <source>Use a device code</source>
        <translation>Gerätecode verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Authorize ‘%1’</source>
        <translation>„%1“ autorisieren</translation>
    </message>
    <message>
        <source>Looking up where to sign in…</source>
        <translation>Die Adresse der Anmeldung wird ermittelt …</translation>
    </message>
    <message>
        <source>The sign-in service is asked for its addresses. Nothing is sent of the account.</source>
        <translation>Der Anmeldedienst wird nach seinen Adressen gefragt. Vom Konto wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in is done; the tokens are being fetched…</source>
        <translation>Die Anmeldung ist abgeschlossen; die Token werden geholt …</translation>
    </message>
    <message>
        <source>They are checked before anything is done with them.</source>
        <translation>Sie werden geprüft, bevor etwas mit ihnen geschieht.</translation>
    </message>
</context>
<context>
    <name>console::AuthorizationFailurePage</name>
    <message>
        <source>What Microsoft’s support asks for</source>
        <extracomment>%1 is the ID</extracomment>
        <translation>Wonach der Support von Microsoft fragt</translation>
    </message>
    <message>
        <source>Copy the ID %1</source>
        <translation>Die ID %1 kopieren</translation>
    </message>
    <message>
        <source>Why the sign-in came to nothing</source>
        <translation>Warum aus der Anmeldung nichts wurde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was stored: an authorization that was there before is untouched.</source>
        <translation>Es wurde nichts gespeichert: Eine frühere Autorisierung bleibt unberührt.</translation>
    </message>
    <message>
        <source>Trace ID</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Correlation ID</source>
        <translation>Korrelations-ID</translation>
    </message>
</context>
<context>
    <name>console::AuthorizationNotes</name>
    <message>
        <source>What the authorization needs</source>
        <translation>Was die Autorisierung braucht</translation>
    </message>
    <message>
        <source>Open the system configuration</source>
        <translation>Systemkonfiguration öffnen</translation>
    </message>
    <message>
        <source>Limitations and troubleshooting</source>
        <translation>Einschränkungen und Fehlerbehebung</translation>
    </message>
</context>
<context>
    <name>console::AuthorizationPanel</name>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Authorize…</source>
        <translation>Autorisieren …</translation>
    </message>
    <message>
        <source>Remove authorization</source>
        <translation>Autorisierung entfernen</translation>
    </message>
    <message>
        <source>Keep authorization</source>
        <translation>Autorisierung behalten</translation>
    </message>
    <message>
        <source>Signing in is not available here.</source>
        <translation>Eine Anmeldung ist hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>Not authorized</source>
        <translation>Nicht autorisiert</translation>
    </message>
    <message>
        <source>Nobody has signed in for this connector yet.</source>
        <translation>Für diesen Konnektor hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>Authorized</source>
        <translation>Autorisiert</translation>
    </message>
    <message>
        <source>Authorized by an account that the sign-in service does not name.</source>
        <translation>Autorisiert mit einem Konto, das der Anmeldedienst nicht nennt.</translation>
    </message>
    <message>
        <source>Authorized as ‘%1’.</source>
        <translation>Autorisiert als „%1“.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Authorized, save the changes.</source>
        <translation>Autorisiert; die Änderungen speichern.</translation>
    </message>
    <message>
        <source>Authorized as ‘%1’, save the changes.</source>
        <translation>Autorisiert als „%1“; die Änderungen speichern.</translation>
    </message>
    <message>
        <source>The authorization is removed when the changes are saved.</source>
        <translation>Die Autorisierung wird mit dem Speichern der Änderungen entfernt.</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>an authorization</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Authorize again…</source>
        <translation>Erneut autorisieren …</translation>
    </message>
    <message>
        <source>Drop this authorization</source>
        <translation>Autorisierung verwerfen</translation>
    </message>
    <message>
        <source>When validation fails on saving, the authorization is cleared for security and has to be repeated.</source>
        <translation>Scheitert beim Speichern die Prüfung, wird die Autorisierung aus Sicherheitsgründen gelöscht und muss wiederholt werden.</translation>
    </message>
    <message>
        <source>The changes could not be saved, so the authorization was cleared for security. It has to be repeated once the problems are corrected.</source>
        <translation>Die Änderungen konnten nicht gespeichert werden, daher wurde die Autorisierung aus Sicherheitsgründen gelöscht. Sie muss wiederholt werden, sobald die Probleme behoben sind.</translation>
    </message>
    <message>
        <source>Open the system configuration</source>
        <translation>Systemkonfiguration öffnen</translation>
    </message>
</context>
<context>
    <name>console::BatchRowModel</name>
    <message>
        <source>No such stage</source>
        <translation>Diese Stufe gibt es nicht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How far it is, where there is little room: 45 %</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis die Reihe daran ist</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waits for the server</source>
        <translation>Wartet auf den Server</translation>
    </message>
    <message>
        <source>%1, with warnings</source>
        <comment>Delivered, with warnings</comment>
        <translation>%1, mit Warnungen</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>console::BrowserPage</name>
    <message>
        <source>Close the page and explain</source>
        <translation>Seite schließen und erklären</translation>
    </message>
    <message>
        <source>This browser was made for this sign-in and ends with it: it knows no account and keeps nothing, so that nobody has to log out of anything.</source>
        <translation>Dieser Browser wurde für diese Anmeldung angelegt und endet mit ihr: Er kennt kein Konto und behält nichts, daher muss sich niemand irgendwo abmelden.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>The page says %1: %2.</source>
        <comment>an error</comment>
        <extracomment>%1 is a number of Microsoft’s, as in AADSTS50011, %2 what it means</extracomment>
        <translation>Die Seite meldet %1: %2.</translation>
    </message>
</context>
<context>
    <name>console::CertificateDetails</name>
    <message>
        <source>Subject</source>
        <extracomment>Of a certificate: whom or what it is for</extracomment>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>Of a certificate: names and addresses of hosts</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>Of a certificate: RSA 2048</extracomment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>None</source>
        <comment>names of a certificate</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 (signed by itself)</source>
        <translation>%1 (von sich selbst ausgestellt)</translation>
    </message>
    <message>
        <source>%1 to %2. %3</source>
        <extracomment>%1 and %2 are dates, %3 is “Valid for 27 more days”</extracomment>
        <translation>%1 bis %2. %3</translation>
    </message>
</context>
<context>
    <name>console::CertificateTrust</name>
    <message>
        <source>%1

Once it is trusted, every connector of this workspace takes a server that shows this certificate for the right one, whatever else is wrong with it. Somebody in between could show a certificate of their own: the fingerprint has to be the one that the server’s administrator reads out.

%3
SHA-256 fingerprint: %2</source>
        <extracomment>%1 is why the certificate is refused, a sentence; %2 its fingerprint, %3 its subject</extracomment>
        <translation>%1

Ist ihm einmal vertraut, hält jeder Konnektor dieses Arbeitsbereichs einen Server, der dieses Zertifikat zeigt, für den richtigen, was auch immer sonst daran falsch ist. Jemand dazwischen könnte ein eigenes Zertifikat zeigen: Der Fingerabdruck muss der sein, den die Administration des Servers vorliest.

%3
SHA-256-Fingerabdruck: %2</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Trust for this workspace</source>
        <translation>Für diesen Arbeitsbereich vertrauen</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
</context>
<context>
    <name>console::CertificateView</name>
    <message>
        <source>The certificate is trusted for its fingerprint alone</source>
        <translation>Dem Zertifikat wird allein wegen seines Fingerabdrucks vertraut</translation>
    </message>
    <message>
        <source>It is among the trusted certificates of the system configuration, from which it can be removed. Nothing else about it was asked.</source>
        <translation>Es steht unter den vertrauten Zertifikaten der Systemkonfiguration und kann dort entfernt werden. Sonst wurde nichts daran geprüft.</translation>
    </message>
    <message>
        <source>The certificate was accepted</source>
        <translation>Das Zertifikat wurde angenommen</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it, it is valid today, and it bears the name of the server that was asked for.</source>
        <translation>Eine Stelle, der dieser Rechner vertraut, bürgt dafür, es ist heute gültig und trägt den Namen des Servers, nach dem gefragt wurde.</translation>
    </message>
    <message>
        <source>Trust for this workspace…</source>
        <translation>Für diesen Arbeitsbereich vertrauen …</translation>
    </message>
    <message>
        <source>Save as PEM…</source>
        <translation>Als PEM speichern …</translation>
    </message>
    <message>
        <source>Certificates presented, the server’s own first</source>
        <translation>Vorgelegte Zertifikate, das des Servers zuerst</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>No certificate was presented</source>
        <translation>Kein Zertifikat wurde vorgelegt</translation>
    </message>
    <message>
        <source>The connection goes without TLS, or did not come so far.</source>
        <translation>Die Verbindung kommt ohne TLS aus oder gelangte nicht so weit.</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Noch kein Zertifikat</translation>
    </message>
    <message>
        <source>What the server presents to secure the connection appears here, also where it is refused.</source>
        <translation>Was der Server zur Sicherung der Verbindung vorlegt, erscheint hier, auch wo es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Save the certificates</source>
        <translation>Die Zertifikate speichern</translation>
    </message>
    <message>
        <source>PEM (*.pem *.crt)</source>
        <translation>PEM (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificates were not saved</source>
        <translation>Die Zertifikate wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>‘%1’ could not be written: %2. Another folder may take it.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Ein anderer Ordner nimmt es vielleicht.</translation>
    </message>
    <message>
        <source>The certificate was presented</source>
        <translation>Das Zertifikat wurde vorgelegt</translation>
    </message>
    <message>
        <source>The connection ended before it was secured: nothing is known against the certificate, and nothing for it.</source>
        <translation>Die Verbindung endete, bevor sie gesichert war: Gegen das Zertifikat ist nichts bekannt, und nichts spricht dafür.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>console::CertificatesForm</name>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Add fingerprint</source>
        <translation>Fingerabdruck hinzufügen</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Remove fingerprint %1</source>
        <translation>Fingerabdruck %1 entfernen</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 Hexadezimalziffern</translation>
    </message>
    <message>
        <source>SHA-256 fingerprints</source>
        <translation>SHA-256-Fingerabdrücke</translation>
    </message>
    <message>
        <source>With or without colons and spaces, in capitals or not: kept is one spelling.</source>
        <translation>Mit oder ohne Doppelpunkte und Leerzeichen, groß oder klein: Behalten wird eine Schreibweise.</translation>
    </message>
    <message>
        <source>A server whose certificate is in this list is trusted, also where no certification authority vouches for it. Whoever adds one should have compared it with what the server’s administrator says. One that was refused in a test can be added where the test shows it, below Certificate.</source>
        <translation>Einem Server, dessen Zertifikat in dieser Liste steht, wird vertraut, auch wo keine Zertifizierungsstelle dafür bürgt. Wer eines hinzufügt, sollte es mit dem verglichen haben, was die Administration des Servers sagt. Eines, das in einem Test abgelehnt wurde, kann dort hinzugefügt werden, wo der Test es zeigt, unter Zertifikat.</translation>
    </message>
</context>
<context>
    <name>console::CheckStrip</name>
    <message>
        <source>Running</source>
        <comment>a step of a check</comment>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a step of a check</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>a step of a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a step of a check</comment>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>What the sign-in needs</source>
        <translation>Was die Anmeldung braucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step of a check, and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>What the sign-in needs: all of %n check(s) passed</source>
        <translation>
            <numerusform>Was die Anmeldung braucht: die Prüfung bestanden</numerusform>
            <numerusform>Was die Anmeldung braucht: alle %n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the sign-in needs: %n check(s) failed</source>
        <translation>
            <numerusform>Was die Anmeldung braucht: %n Prüfung gescheitert</numerusform>
            <numerusform>Was die Anmeldung braucht: %n Prüfungen gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>What the sign-in needs is being checked…</source>
        <translation>Was die Anmeldung braucht, wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>What the sign-in needs: %n warning(s)</source>
        <translation>
            <numerusform>Was die Anmeldung braucht: %n Warnung</numerusform>
            <numerusform>Was die Anmeldung braucht: %n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CompareDialog</name>
    <message>
        <source>Two connectors</source>
        <translation>Zwei Konnektoren</translation>
    </message>
    <message>
        <source>Apart from their names, the two connectors do not differ.</source>
        <translation>Abgesehen von ihren Namen unterscheiden sich die beiden Konnektoren nicht.</translation>
    </message>
</context>
<context>
    <name>console::ComparisonDialog</name>
    <message>
        <source>Only what differs</source>
        <translation>Nur was verschieden ist</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n line(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich in %n Zeile.</numerusform>
            <numerusform>Sie unterscheiden sich in %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>console::ConfigurationFiles</name>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>‘%1’ was moved or deleted, or its drive is not connected. It is no longer listed among the recent files.</source>
        <translation>„%1“ wurde verschoben oder gelöscht, oder ihr Laufwerk ist nicht verbunden. Sie steht nicht mehr unter den zuletzt benutzten Dateien.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Other steps came after this import</source>
        <translation>Nach diesem Import kamen andere Schritte</translation>
    </message>
    <message>
        <source>Steps are undone one after the other, the last one first. The menu ‘Connector’ says which is next.</source>
        <translation>Schritte werden nacheinander rückgängig gemacht, der letzte zuerst. Das Menü „Konnektor“ sagt, welcher der nächste ist.</translation>
    </message>
    <message>
        <source>The import is not undone</source>
        <translation>Der Import ist nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>The secrets are imported.</source>
        <translation>Die Geheimnisse sind importiert.</translation>
    </message>
    <message>
        <source>‘%1’ is imported.</source>
        <translation>„%1“ ist importiert.</translation>
    </message>
    <message>
        <source>Undo the import of ‘%1’</source>
        <extracomment>In a menu</extracomment>
        <translation>Import von „%1“ rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n connectors are imported.</source>
        <translation>
            <numerusform>%n Konnektor ist importiert.</numerusform>
            <numerusform>%n Konnektoren sind importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the import of %n connectors</source>
        <extracomment>In a menu</extracomment>
        <translation>
            <numerusform>Import von %n Konnektor rückgängig machen</numerusform>
            <numerusform>Import von %n Konnektoren rückgängig machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConflictDialog</name>
    <message>
        <source>‘%1’ was changed elsewhere</source>
        <translation>„%1“ wurde an anderer Stelle geändert</translation>
    </message>
    <message>
        <source>The connector was saved elsewhere after it was opened here. The values that are chosen are put into the form; nothing is stored before they are saved.</source>
        <translation>Der Konnektor wurde an anderer Stelle gespeichert, nachdem er hier geöffnet worden war. Die gewählten Werte kommen in das Formular; gespeichert wird erst danach.</translation>
    </message>
    <message>
        <source>Here: %1</source>
        <extracomment>A value as it is in this form</extracomment>
        <translation>Hier: %1</translation>
    </message>
    <message>
        <source>Elsewhere: %1</source>
        <extracomment>A value as somebody else stored it</extracomment>
        <translation>An anderer Stelle: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>%1, changed here: %2</source>
        <translation>%1, hier geändert: %2</translation>
    </message>
    <message>
        <source>%1, changed elsewhere: %2</source>
        <translation>%1, an anderer Stelle geändert: %2</translation>
    </message>
    <message>
        <source>Changes that do not contradict each other</source>
        <translation>Änderungen, die einander nicht widersprechen</translation>
    </message>
    <message>
        <source>Drop the changes made here</source>
        <translation>Hiesige Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>In das Formular übernehmen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>console::ConnectorAuthorization</name>
    <message>
        <source>The sign-in service does not name the account. The one that signed in is to be entered here.</source>
        <translation>Der Anmeldedienst nennt das Konto nicht. Hier ist das einzutragen, das sich angemeldet hat.</translation>
    </message>
    <message>
        <source>The account that signed in was filled in.</source>
        <translation>Das angemeldete Konto wurde eingetragen.</translation>
    </message>
    <message>
        <source>‘%1’ signed in, so it is in place of ‘%2’ now.</source>
        <translation>„%1“ hat sich angemeldet und steht daher jetzt anstelle von „%2“.</translation>
    </message>
    <message>
        <source>The type was changed, so the authorization that was not saved yet is cleared.</source>
        <translation>Der Typ wurde geändert, daher ist die noch nicht gespeicherte Autorisierung gelöscht.</translation>
    </message>
    <message>
        <source>The authentication was changed, so the authorization that was not saved yet is cleared.</source>
        <translation>Die Authentifizierung wurde geändert, daher ist die noch nicht gespeicherte Autorisierung gelöscht.</translation>
    </message>
    <message>
        <source>‘%1’ signed in, not this account, so the authorization that was not saved yet is cleared.</source>
        <translation>Angemeldet hat sich „%1“ und nicht dieses Konto, daher ist die noch nicht gespeicherte Autorisierung gelöscht.</translation>
    </message>
</context>
<context>
    <name>console::ConnectorFilterBar</name>
    <message>
        <source>Search connectors</source>
        <translation>Konnektoren suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show connectors of type</source>
        <translation>Konnektoren dieses Typs zeigen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Show connectors in state</source>
        <translation>Konnektoren in diesem Zustand zeigen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
</context>
<context>
    <name>console::ConnectorListPane</name>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>No connectors yet</source>
        <translation>Noch keine Konnektoren</translation>
    </message>
    <message>
        <source>A connector says where scans go: a folder, a mailbox or an HTTP endpoint. ‘Add connector’ makes the first one.</source>
        <translation>Ein Konnektor sagt, wohin Scans gehen: in einen Ordner, ein Postfach oder an einen HTTP-Endpunkt. „Konnektor hinzufügen“ legt den ersten an.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) of this workspace cannot be read and are not listed. They stay in the workspace as they are.</source>
        <translation>
            <numerusform>%n Konnektor dieses Arbeitsbereichs ist nicht lesbar und nicht aufgeführt. Er bleibt unverändert im Arbeitsbereich.</numerusform>
            <numerusform>%n Konnektoren dieses Arbeitsbereichs sind nicht lesbar und nicht aufgeführt. Sie bleiben unverändert im Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>No connector of the chosen type and in the chosen state has this text in its name, destination or description.</source>
        <translation>Kein Konnektor des gewählten Typs im gewählten Zustand hat diesen Text in Namen, Ziel oder Beschreibung.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>The system configuration cannot be read: a new one was begun, and what was there stays in the workspace as it is.</source>
        <translation>Die Systemkonfiguration kann nicht gelesen werden: Eine neue wurde begonnen, und was da war, bleibt unverändert im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The directory cannot be read: a new one was begun, and what was there stays in the workspace as it is.</source>
        <translation>Das Verzeichnis kann nicht gelesen werden: Ein neues wurde begonnen, und was da war, bleibt unverändert im Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The history is damaged: deliveries may be missing there. Exporting the connectors and importing them into a new workspace starts a new history.</source>
        <translation>Der Verlauf ist beschädigt: Lieferungen können darin fehlen. Die Konnektoren zu exportieren und in einen neuen Arbeitsbereich zu importieren beginnt einen neuen Verlauf.</translation>
    </message>
</context>
<context>
    <name>console::ConnectorPage</name>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The connector is not saved</source>
        <translation>Der Konnektor ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Connector without a name</source>
        <translation>Konnektor ohne Namen</translation>
    </message>
    <message>
        <source>‘%1’ was deleted elsewhere</source>
        <translation>„%1“ wurde an anderer Stelle gelöscht</translation>
    </message>
    <message>
        <source>Adding it again stores it as it is in this form. Discarding drops the form.</source>
        <translation>Erneut hinzugefügt, wird er gespeichert, wie er in diesem Formular steht. Mit dem Verwerfen geht das Formular verloren.</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Erneut hinzufügen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>‘%1’ is duplicated without its secrets</source>
        <translation>„%1“ ist ohne seine Geheimnisse dupliziert</translation>
    </message>
    <message>
        <source>‘%1’ has secrets</source>
        <translation>„%1“ hat Geheimnisse</translation>
    </message>
    <message>
        <source>Copying stores them for the duplicate too when it is saved. Without them, the duplicate starts with nothing stored. Cancelling drops the duplicate.</source>
        <translation>Werden sie kopiert, sind sie mit dem Speichern des Duplikats auch für dieses gespeichert. Ohne sie beginnt das Duplikat mit nichts Gespeichertem. Abbrechen verwirft das Duplikat.</translation>
    </message>
    <message>
        <source>Copy secrets</source>
        <translation>Geheimnisse kopieren</translation>
    </message>
    <message>
        <source>Without secrets</source>
        <translation>Ohne Geheimnisse</translation>
    </message>
    <message>
        <source>The authorization of ‘%1’ is not recorded</source>
        <translation>Die Autorisierung von „%1“ ist nicht festgehalten</translation>
    </message>
</context>
<context>
    <name>console::ConnectorRemoval</name>
    <message>
        <source>Edits that are not saved are lost.</source>
        <translation>Nicht gespeicherte Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>What is being delivered is cancelled.</source>
        <translation>Laufende Lieferungen werden abgebrochen.</translation>
    </message>
    <message>
        <source>Deleting can be undone until the console closes; the history is kept.</source>
        <translation>Das Löschen lässt sich rückgängig machen, bis die Konsole geschlossen wird; der Verlauf bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n connector(s)?</source>
        <translation>
            <numerusform>Einen Konnektor löschen?</numerusform>
            <numerusform>%n Konnektoren löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>connectors</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Es wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>‘%1’ is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n connectors are deleted.</source>
        <translation>
            <numerusform>Ein Konnektor ist gelöscht.</numerusform>
            <numerusform>%n Konnektoren sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is brought back</source>
        <translation>Es wurde nichts zurückgeholt</translation>
    </message>
    <message>
        <source>Another connector has the name now</source>
        <translation>Ein anderer Konnektor hat jetzt den Namen</translation>
    </message>
    <message>
        <source>What was brought back is named: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Das Zurückgeholte heißt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The secrets of %n deleted connector(s) stay stored</source>
        <translation>
            <numerusform>Die Geheimnisse eines gelöschten Konnektors bleiben gespeichert</numerusform>
            <numerusform>Die Geheimnisse von %n gelöschten Konnektoren bleiben gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The connector is brought back without its secrets</source>
        <translation>Der Konnektor ist ohne seine Geheimnisse zurückgeholt</translation>
    </message>
    <message>
        <source>Bring back ‘%1’</source>
        <extracomment>In a menu</extracomment>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n connectors</source>
        <translation>
            <numerusform>%n Konnektor zurückholen</numerusform>
            <numerusform>%n Konnektoren zurückholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ConnectorView</name>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>&amp;Test…</source>
        <translation>&amp;Testen …</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen …</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
</context>
<context>
    <name>console::ConsoleActions</name>
    <message>
        <source>&amp;Connector</source>
        <translation>&amp;Konnektor</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Find connectors</source>
        <translation>Konnektoren &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Send test scan</source>
        <translation>Testscan &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Arrivals at the practice receiver</source>
        <translation>&amp;Eingänge beim Übungsempfänger</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>appearance</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About the Scan Connector Console</source>
        <translation>Ü&amp;ber die Scan Connector Console</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;System configuration</source>
        <translation>&amp;Systemkonfiguration</translation>
    </message>
    <message>
        <source>&amp;Directory</source>
        <translation>&amp;Verzeichnis</translation>
    </message>
    <message>
        <source>C&amp;heck the connector</source>
        <translation>Konnektor &amp;prüfen</translation>
    </message>
    <message>
        <source>Where secrets are &amp;kept</source>
        <translation>Wo &amp;Geheimnisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Repeat and load…</source>
        <translation>&amp;Wiederholen und belasten …</translation>
    </message>
    <message>
        <source>Test &amp;all connectors…</source>
        <translation>&amp;Alle Konnektoren testen …</translation>
    </message>
    <message>
        <source>Test s&amp;elected connectors…</source>
        <translation>Ausgewählte &amp;Konnektoren testen …</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>&amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Supportpaket …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport selected…</source>
        <translation>Ausgewählte e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Co&amp;mpare the two selected…</source>
        <translation>Die beiden ausge&amp;wählten vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Bring back deleted or undo an import</source>
        <translation>Gelöschtes zurückholen oder Import rück&amp;gängig machen</translation>
    </message>
</context>
<context>
    <name>console::ConsolePanels</name>
    <message>
        <source>The practice receiver is not running</source>
        <translation>Der Übungsempfänger läuft nicht</translation>
    </message>
    <message>
        <source>Scan Connector Console %1</source>
        <translation>Scan Connector Console %1</translation>
    </message>
    <message>
        <source>Edits scan connectors and sends test scans that show, stage by stage, what happened and how to mend it.

Licence: GNU General Public License, version 3 or later.</source>
        <translation>Bearbeitet Scan-Konnektoren und sendet Testscans, die Stufe für Stufe zeigen, was geschah und wie es zu beheben ist.

Lizenz: GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>console::ConsoleShutdown</name>
    <message numerus="yes">
        <source>%n delivery(ies) running</source>
        <translation>
            <numerusform>%n Lieferung läuft</numerusform>
            <numerusform>%n Lieferungen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>A test is running</source>
        <translation>Ein Test läuft</translation>
    </message>
    <message>
        <source>Closing the window cancels what is being delivered. Nothing is sent again by itself.</source>
        <translation>Das Schließen des Fensters bricht ab, was geliefert wird. Von selbst wird nichts noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Cancel deliveries and close</source>
        <translation>Lieferungen abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>console::ConsoleStatusBar</name>
    <message>
        <source>Shows what reached the practice receiver</source>
        <translation>Zeigt, was den Übungsempfänger erreicht hat</translation>
    </message>
    <message>
        <source>Practice receiver: not running</source>
        <translation>Übungsempfänger: läuft nicht</translation>
    </message>
    <message>
        <source>Practice receiver: running at %1, %2</source>
        <extracomment>%1 is an address with a port, %2 the number of arrivals as text: &quot;3 arrived&quot;</extracomment>
        <translation>Übungsempfänger: läuft unter %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n arrived</source>
        <translation>
            <numerusform>%n eingegangen</numerusform>
            <numerusform>%n eingegangen</numerusform>
        </translation>
    </message>
    <message>
        <source>No delivery running</source>
        <translation>Keine Lieferung läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(ies) running</source>
        <translation>
            <numerusform>%n Lieferung läuft</numerusform>
            <numerusform>%n Lieferungen laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::CopyEdit</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>console::DeliveryDetails</name>
    <message>
        <source>Chosen delivery</source>
        <translation>Gewählte Lieferung</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
</context>
<context>
    <name>console::DeliveryFacts</name>
    <message>
        <source>Follows when the delivery has ended</source>
        <translation>Folgt, wenn die Lieferung beendet ist</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Input variables</source>
        <translation>Eingabevariablen</translation>
    </message>
    <message>
        <source>Scan job</source>
        <translation>Scanauftrag</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents of the delivery</source>
        <translation>Dokumente der Lieferung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>console::DeviceCodePage</name>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Address at which the code is typed</source>
        <translation>Adresse zur Eingabe des Codes</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Open the page at which the code is typed</source>
        <translation>Seite zur Eingabe des Codes öffnen</translation>
    </message>
    <message>
        <source>1. Open this address, on this computer or on any other device</source>
        <translation>1. Diese Adresse öffnen, auf diesem Rechner oder einem beliebigen anderen Gerät</translation>
    </message>
    <message>
        <source>2. Type this code there, and sign in</source>
        <translation>2. Dort diesen Code eingeben und sich anmelden</translation>
    </message>
    <message>
        <source>The page asks for the account that the connector is to use. The console goes on by itself as soon as the sign-in is done.</source>
        <translation>Die Seite fragt nach dem Konto, das der Konnektor verwenden soll. Die Konsole macht von selbst weiter, sobald die Anmeldung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Nobody else asks for a code: whoever is told one by phone or mail, and types it, signs a stranger in.</source>
        <translation>Niemand sonst fragt nach diesem Code: Wer ihn am Telefon oder per Mail genannt bekommt und eingibt, meldet eine fremde Person an.</translation>
    </message>
    <message>
        <source>The code has expired.</source>
        <translation>Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>The code is good for another %1.</source>
        <extracomment>%1 is minutes and seconds, as in 14:59</extracomment>
        <translation>Der Code gilt noch %1.</translation>
    </message>
</context>
<context>
    <name>console::DifferenceModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>Im Arbeitsbereich</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
</context>
<context>
    <name>console::DirectoryForm</name>
    <message>
        <source>Cost center</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Asked at the terminal</source>
        <translation>Am Terminal gefragt</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
</context>
<context>
    <name>console::DirectoryListPane</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No entry of this list has this text in its name or in the line below it.</source>
        <translation>Kein Eintrag dieser Liste hat diesen Text im Namen oder in der Zeile darunter.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>console::DirectoryPage</name>
    <message>
        <source>The terminal users, devices and workflows that test scans are sent as</source>
        <translation>Die Terminalbenutzer, Geräte und Workflows, mit denen Testscans gesendet werden</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>The directory is not saved</source>
        <translation>Das Verzeichnis ist nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to correct</source>
        <translation>
            <numerusform>Ein Eintrag ist zu korrigieren</numerusform>
            <numerusform>%n Einträge sind zu korrigieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::DirectoryTab</name>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Choosing an entry at the left shows it here.</source>
        <translation>Ein links gewählter Eintrag wird hier angezeigt.</translation>
    </message>
</context>
<context>
    <name>console::DocumentRowModel</name>
    <message>
        <source>The file is missing</source>
        <translation>Die Datei fehlt</translation>
    </message>
    <message>
        <source>The file is empty: nothing of it arrives</source>
        <translation>Die Datei ist leer: Nichts davon kommt an</translation>
    </message>
    <message>
        <source>%1: more than most servers take</source>
        <comment>an amount</comment>
        <translation>%1: mehr, als die meisten Server nehmen</translation>
    </message>
    <message>
        <source>This is a folder: only files can be sent</source>
        <translation>Das ist ein Ordner: Nur Dateien können gesendet werden</translation>
    </message>
    <message>
        <source>This is a device or a pipe: only files can be sent</source>
        <translation>Das ist ein Gerät oder eine Pipe: Nur Dateien können gesendet werden</translation>
    </message>
    <message>
        <source>The file cannot be read: its permissions do not allow it</source>
        <translation>Die Datei ist nicht lesbar: Ihre Berechtigungen erlauben es nicht</translation>
    </message>
</context>
<context>
    <name>console::DocumentsBox</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Generate sample scan</source>
        <translation>Beispielscan erzeugen</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Scanned documents (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Gescannte Dokumente (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files dropped here are sent. Without any, a sample as chosen below is made when the test scan is sent.</source>
        <translation>Hier abgelegte Dateien werden gesendet. Ohne eine wird beim Senden des Testscans ein Beispiel wie unten gewählt erzeugt.</translation>
    </message>
</context>
<context>
    <name>console::EndpointsView</name>
    <message>
        <source>Copy the address of the Extension endpoint</source>
        <translation>Adresse des Extension-Endpunkts kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the folder</source>
        <translation>Pfad des Ordners kopieren</translation>
    </message>
    <message>
        <source>Mail server, STARTTLS</source>
        <translation>Mailserver, STARTTLS</translation>
    </message>
    <message>
        <source>Copy the address of the mail server</source>
        <translation>Adresse des Mailservers kopieren</translation>
    </message>
    <message>
        <source>Copy the Web Services URL</source>
        <translation>Web-Services-URL kopieren</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Copy the username</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Rehearse an answer</source>
        <translation>Eine Antwort proben</translation>
    </message>
    <message>
        <source>An endpoint can answer as real servers do when something is wrong. A test scan then shows what that looks like and how it is mended.</source>
        <translation>Ein Endpunkt kann antworten wie echte Server, wenn etwas nicht stimmt. Ein Testscan zeigt dann, wie das aussieht und wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>Answer of: %1</source>
        <extracomment>%1 is an endpoint: Mail server</extracomment>
        <translation>Antwort von: %1</translation>
    </message>
    <message>
        <source>Takes what comes</source>
        <translation>Nimmt alles an</translation>
    </message>
    <message>
        <source>Addresses and answers</source>
        <translation>Adressen und Antworten</translation>
    </message>
    <message>
        <source>Copy the address of the identity provider</source>
        <translation>Adresse des Identitätsanbieters kopieren</translation>
    </message>
    <message>
        <source>The mail server and Exchange Web Services take the username with its password, or an access token of the identity provider, whose address is an authority for Microsoft 365. The certificate of both is self-signed: its fingerprint belongs among the trusted certificates of the system configuration.</source>
        <translation>Mailserver und Exchange-Webdienste nehmen den Benutzernamen mit seinem Passwort an oder ein Zugriffstoken des Identitätsanbieters, dessen Adresse eine Anmeldestelle für Microsoft 365 ist. Ihr Zertifikat ist selbst signiert: Sein Fingerabdruck gehört zu den vertrauten Zertifikaten der Systemkonfiguration.</translation>
    </message>
</context>
<context>
    <name>console::ExchangeForm</name>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>domain\username</source>
        <translation>Domäne\Benutzername</translation>
    </message>
    <message>
        <source>Impersonation</source>
        <translation>Annahme der Identität</translation>
    </message>
    <message>
        <source>Use ‘%1’</source>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>console::ExplanationView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show technical details</source>
        <translation>Technische Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Copy explanation</source>
        <translation>Erklärung kopieren</translation>
    </message>
    <message>
        <source>Open the page of the source in the browser</source>
        <translation>Die Seite der Quelle im Browser öffnen</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>console::ExportDialog</name>
    <message>
        <source>All connectors (%1)</source>
        <translation>Alle Konnektoren (%1)</translation>
    </message>
    <message>
        <source>The selected connectors (%1)</source>
        <translation>Die ausgewählten Konnektoren (%1)</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Directory of terminal users, devices and workflows</source>
        <translation>Verzeichnis der Terminalbenutzer, Geräte und Workflows</translation>
    </message>
    <message>
        <source>Passwords and client secrets, encrypted</source>
        <translation>Passwörter und geheime Clientschlüssel, verschlüsselt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Beside the connectors</source>
        <translation>Neben den Konnektoren</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Without them the file lists what is to be entered after an import. Authorizations are never exported: a connector with Microsoft 365 is authorized anew where it is imported.</source>
        <translation>Ohne sie nennt die Datei, was nach einem Import einzugeben ist. Autorisierungen werden nie exportiert: Ein Konnektor mit Microsoft 365 wird dort, wo er importiert wird, neu autorisiert.</translation>
    </message>
    <message>
        <source>There is no store for secrets, so there are none to export.</source>
        <translation>Es gibt keinen Speicher für Geheimnisse, also auch keine zu exportieren.</translation>
    </message>
    <message>
        <source>The export is being made</source>
        <translation>Der Export wird erstellt</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Es gibt noch nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Export with a weak passphrase?</source>
        <translation>Mit einer schwachen Passphrase exportieren?</translation>
    </message>
    <message>
        <source>Whoever has the file can try as many passphrases as they like, and this one is found soon. All secrets of the file would be open then. Another one protects them better.</source>
        <translation>Wer die Datei hat, kann beliebig viele Passphrasen ausprobieren, und diese ist bald gefunden. Alle Geheimnisse der Datei lägen dann offen. Eine andere schützt sie besser.</translation>
    </message>
    <message>
        <source>Export with it</source>
        <translation>Damit exportieren</translation>
    </message>
    <message>
        <source>‘%1’ could not be written: %2</source>
        <extracomment>%1 is a path, %2 a technical reason in English</extracomment>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>‘%1’ is saved (%2).</source>
        <translation>„%1“ ist gespeichert (%2).</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
</context>
<context>
    <name>console::ExtensionForm</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>console::FactsText</name>
    <message>
        <source>What was learnt</source>
        <translation>Was erfahren wurde</translation>
    </message>
</context>
<context>
    <name>console::FileSystemForm</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose the base location</source>
        <translation>Basisspeicherort wählen</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>domain\username</source>
        <translation>Domäne\Benutzername</translation>
    </message>
    <message>
        <source>Use ‘%1’</source>
        <translation>„%1“ verwenden</translation>
    </message>
    <message>
        <source>For a distributed file system (DFS) the global policy ‘Network access: Do not allow storage of passwords and credentials for network authentication’ has to be disabled or not set on every server that delivers.</source>
        <translation>Für ein verteiltes Dateisystem (DFS) muss die globale Richtlinie „Netzwerkzugriff: Speicherung von Kennwörtern und Anmeldeinformationen für die Netzwerkauthentifizierung nicht zulassen“ auf jedem liefernden Server deaktiviert oder nicht gesetzt sein.</translation>
    </message>
    <message>
        <source>Shares in a workgroup</source>
        <translation>Freigaben in einer Arbeitsgruppe</translation>
    </message>
    <message>
        <source>A custom service account cannot be used in a workgroup, nor where the server that delivers is in another domain than the file server and there is no trust between them. In a workgroup it is recommended to:</source>
        <translation>Ein eigenes Dienstkonto lässt sich in einer Arbeitsgruppe nicht verwenden, auch nicht, wenn der liefernde Server in einer anderen Domäne ist als der Dateiserver und keine Vertrauensstellung besteht. In einer Arbeitsgruppe wird empfohlen:</translation>
    </message>
    <message>
        <source>1. Create a local account on the server with the Workflow Processing System and give it administrator rights.</source>
        <translation>1. Auf dem Server mit dem Workflow Processing System ein lokales Konto mit Administratorrechten anlegen.</translation>
    </message>
    <message>
        <source>2. Configure the Workflow Processing System service to run as that account, and restart the service.</source>
        <translation>2. Den Dienst Workflow Processing System unter diesem Konto laufen lassen und neu starten.</translation>
    </message>
    <message>
        <source>3. Choose ‘Use default service credentials’ here, and enter the network location as the base location.</source>
        <translation>3. Hier „Standard-Dienstanmeldung verwenden“ wählen und den Netzwerkpfad als Basisspeicherort eintragen.</translation>
    </message>
    <message>
        <source>4. Create another local account with the same username and password on the remote file server, and grant it file and share permissions for the destination.</source>
        <translation>4. Auf dem entfernten Dateiserver ein weiteres lokales Konto mit demselben Benutzernamen und Passwort anlegen und ihm Datei- und Freigabeberechtigungen für das Ziel geben.</translation>
    </message>
    <message>
        <source>What impersonation needs</source>
        <translation>Was die Annahme der Identität braucht</translation>
    </message>
    <message>
        <source>Usernames in UPN format (username@domain), such as ‘user@example.local’. This name is then seen as the file owner.</source>
        <translation>Benutzernamen im UPN-Format (benutzername@domäne), zum Beispiel „user@example.local“. Dieser Name erscheint dann als Besitzer der Datei.</translation>
    </message>
    <message>
        <source>Read and write access of the delivering service to the shared folder and all its contents. A custom service account with these permissions serves as well.</source>
        <translation>Lese- und Schreibzugriff des liefernden Dienstes auf den freigegebenen Ordner und alles darin. Ein eigenes Dienstkonto mit diesen Berechtigungen genügt ebenso.</translation>
    </message>
    <message>
        <source>Permission of the terminal user to write to the folder or to browse it. It is verified before anything is written.</source>
        <translation>Die Berechtigung des Terminalbenutzers, in den Ordner zu schreiben oder ihn zu durchsuchen. Sie wird geprüft, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>The privilege ‘Restore files and directories’ on the computer that hosts the shared folder, so that the owner can be changed. One of these gives it:</source>
        <translation>Das Recht „Wiederherstellen von Dateien und Verzeichnissen“ (Restore files and directories) auf dem Computer mit dem freigegebenen Ordner, damit der Besitzer geändert werden kann. Eines davon gibt es:</translation>
    </message>
    <message>
        <source>• In the Local Security Policy console (secpol.msc), below Local Policies, User Rights Assignment, add all computers that run the service to ‘Restore files and directories’. The service runs as Local System unless configured otherwise.</source>
        <translation>• In der Konsole „Lokale Sicherheitsrichtlinie“ (secpol.msc) unter „Lokale Richtlinien“, „Zuweisen von Benutzerrechten“ alle Computer mit dem Dienst zu „Wiederherstellen von Dateien und Verzeichnissen“ hinzufügen. Der Dienst läuft als lokales System, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>• Add all computers that host the Workflow Processing System to the group Backup Operators of the domain, which has the privilege by default.</source>
        <translation>• Alle Computer mit dem Workflow Processing System zur Gruppe „Sicherungs-Operatoren“ (Backup Operators) der Domäne hinzufügen, die das Recht von Haus aus hat.</translation>
    </message>
    <message>
        <source>• In the Services console, change the account of the Workflow Processing System services to one that has the privilege.</source>
        <translation>• In der Konsole „Dienste“ das Konto der Dienste des Workflow Processing System auf eines mit diesem Recht ändern.</translation>
    </message>
</context>
<context>
    <name>console::HistoryFilterBar</name>
    <message>
        <source>Search for deliveries</source>
        <translation>Lieferungen suchen</translation>
    </message>
    <message>
        <source>User, document or destination</source>
        <translation>Benutzer, Dokument oder Ziel</translation>
    </message>
    <message>
        <source>Show deliveries with outcome</source>
        <translation>Lieferungen mit diesem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Show deliveries of the period</source>
        <translation>Lieferungen dieses Zeitraums zeigen</translation>
    </message>
    <message>
        <source>Any time</source>
        <extracomment>Of deliveries: whenever they were</extracomment>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>console::HistoryForm</name>
    <message>
        <source>Every delivery is kept with its verdict and its transcript. The documents are not kept, but their names, sizes and sums.</source>
        <translation>Jede Lieferung wird mit Befund und Mitschnitt aufbewahrt. Die Dokumente werden nicht aufbewahrt, wohl aber ihre Namen, Größen und Prüfsummen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>Of the number of days that something is kept: it is never removed</extracomment>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Days that deliveries are kept</source>
        <translation>Tage, die Lieferungen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Older ones are removed when the workspace is opened and while it is open. 0 keeps them for ever.</source>
        <translation>Ältere werden entfernt, wenn der Arbeitsbereich geöffnet wird und während er offen ist. 0 bewahrt sie für immer auf.</translation>
    </message>
</context>
<context>
    <name>console::HistoryRowModel</name>
    <message>
        <source>When</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>the one that failed</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>console::HistoryTab</name>
    <message>
        <source>Deliveries</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>No deliveries yet</source>
        <translation>Noch keine Lieferungen</translation>
    </message>
    <message>
        <source>Every test scan of this connector is kept here with its verdict.</source>
        <translation>Jeder Testscan dieses Konnektors wird hier mit seinem Befund aufgehoben.</translation>
    </message>
    <message>
        <source>Go to Test</source>
        <translation>Zum Test</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No delivery of this connector is like that.</source>
        <translation>Keine Lieferung dieses Konnektors ist so.</translation>
    </message>
    <message>
        <source>Show all deliveries</source>
        <translation>Alle Lieferungen zeigen</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Erneut senden …</translation>
    </message>
    <message>
        <source>Puts the scan into the tab Test. Nothing is sent before it is sent there.</source>
        <translation>Übernimmt den Scan in den Reiter Test. Gesendet wird nichts, bevor es dort gesendet wird.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two chosen deliveries side by side.</source>
        <translation>Zwei gewählte Lieferungen nebeneinander.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>The scan is not quite what it was</source>
        <translation>Der Scan ist nicht ganz, was er war</translation>
    </message>
    <message>
        <source>Two deliveries of ‘%1’</source>
        <translation>Zwei Lieferungen von „%1“</translation>
    </message>
    <message>
        <source>The two deliveries do not differ.</source>
        <translation>Die beiden Lieferungen unterscheiden sich nicht.</translation>
    </message>
    <message>
        <source>Deliveries %1</source>
        <extracomment>The name of a file, without its extension; %1 is a date</extracomment>
        <translation>Lieferungen %1</translation>
    </message>
</context>
<context>
    <name>console::ImportDetails</name>
    <message>
        <source>No field differs.</source>
        <translation>Kein Feld unterscheidet sich.</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>Choosing an entry shows here what differs, field by field.</source>
        <translation>Ein ausgewählter Eintrag zeigt hier Feld für Feld, was sich unterscheidet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>A choice counts for those of them that have it.</source>
        <translation>Eine Wahl gilt für diejenigen, die sie haben.</translation>
    </message>
</context>
<context>
    <name>console::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import of ‘%1’</source>
        <translation>Import von „%1“</translation>
    </message>
    <message>
        <source>The file is read and compared with the workspace</source>
        <translation>Die Datei wird gelesen und mit dem Arbeitsbereich verglichen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A file and its size: /srv/office.connectors.json, 3 MiB</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The workspace is written</source>
        <translation>Der Arbeitsbereich wird geschrieben</translation>
    </message>
    <message>
        <source>Either all of it is written, or nothing.</source>
        <translation>Entweder wird alles geschrieben oder nichts.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The workspace is as it was. Where it was changed meanwhile, reading the file again compares them anew.</source>
        <translation>Der Arbeitsbereich ist, wie er war. Wurde er inzwischen geändert, vergleicht ihn ein neues Lesen der Datei noch einmal.</translation>
    </message>
    <message>
        <source>‘%1’ cannot be imported</source>
        <translation>„%1“ lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>Nothing in the workspace was changed. What is wrong with the file:</source>
        <translation>Im Arbeitsbereich wurde nichts geändert. Was an der Datei falsch ist:</translation>
    </message>
</context>
<context>
    <name>console::ImportFailurePage</name>
    <message>
        <source>Back to the preview</source>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Why nothing is imported</source>
        <translation>Warum nichts importiert wird</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>console::ImportPreview</name>
    <message>
        <source>Next to be decided</source>
        <translation>Nächste Entscheidung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show entries in state</source>
        <translation>Einträge im Zustand zeigen</translation>
    </message>
    <message>
        <source>All whose name is taken:</source>
        <translation>Alle mit vergebenem Namen:</translation>
    </message>
    <message>
        <source>They are added with names that are free.</source>
        <translation>Sie kommen unter freien Namen hinzu.</translation>
    </message>
    <message>
        <source>They take the places of those that have their names. History and stored secrets of these go on.</source>
        <translation>Sie treten an die Stelle derer, die ihre Namen haben. Deren Verlauf und gespeicherte Geheimnisse bleiben.</translation>
    </message>
    <message>
        <source>They are left out, and what is there stays as it is.</source>
        <translation>Sie werden ausgelassen, und was da ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Entries of the file</source>
        <translation>Einträge der Datei</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No entry of the file is like that.</source>
        <translation>Kein Eintrag der Datei ist so.</translation>
    </message>
    <message>
        <source>Show all entries</source>
        <translation>Alle Einträge zeigen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>It has neither connectors nor anything else that could be imported.</source>
        <translation>Sie hat weder Konnektoren noch sonst etwas, das sich importieren ließe.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All entries (%1)</source>
        <translation>Alle Einträge (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a state, such as Changed, %2 how many entries are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) are to be decided before anything is written.</source>
        <translation>
            <numerusform>%n Konnektor ist zu entscheiden, bevor etwas geschrieben wird.</numerusform>
            <numerusform>%n Konnektoren sind zu entscheiden, bevor etwas geschrieben wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the entries have errors. They are to be corrected in the file, or skipped.</source>
        <translation>
            <numerusform>%n der Einträge hat Fehler. Er ist in der Datei zu berichtigen oder zu überspringen.</numerusform>
            <numerusform>%n der Einträge haben Fehler. Sie sind in der Datei zu berichtigen oder zu überspringen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets of the file are stored where none are. Nothing else changes.</source>
        <translation>Geheimnisse der Datei werden gespeichert, wo keine sind. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Nothing would change in the workspace.</source>
        <translation>Im Arbeitsbereich würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Importing does this: %1</source>
        <extracomment>%1 are sentences: 3 connectors are added.</extracomment>
        <translation>Importieren bewirkt: %1</translation>
    </message>
</context>
<context>
    <name>console::ImportResultPage</name>
    <message>
        <source>What is left to do</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>What is to be entered or authorized</source>
        <translation>Was einzugeben oder zu autorisieren ist</translation>
    </message>
    <message>
        <source>Nothing is left to do</source>
        <translation>Es ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>What was imported has everything that it signs in with.</source>
        <translation>Was importiert wurde, hat alles, womit es sich anmeldet.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connectors, system configuration, directory and secrets are as before the import again.</source>
        <translation>Konnektoren, Systemkonfiguration, Verzeichnis und Geheimnisse sind wieder wie vor dem Import.</translation>
    </message>
    <message>
        <source>Secrets of the file are stored where there were none.</source>
        <translation>Geheimnisse der Datei sind gespeichert, wo keine waren.</translation>
    </message>
    <message>
        <source>It is looked up what is stored…</source>
        <translation>Es wird nachgesehen, was gespeichert ist …</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n are done. Each connector can be opened from here.</source>
        <translation>
            <numerusform>%1 von %n ist erledigt. Jeder Konnektor lässt sich von hier aus öffnen.</numerusform>
            <numerusform>%1 von %n sind erledigt. Jeder Konnektor lässt sich von hier aus öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before these connectors can deliver, something is to be entered or authorized. Each can be opened from here.</source>
        <translation>Bevor diese Konnektoren liefern können, ist etwas einzugeben oder zu autorisieren. Jeder lässt sich von hier aus öffnen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows in the main window where it is entered</source>
        <translation>Zeigt im Hauptfenster, wo es eingegeben wird</translation>
    </message>
</context>
<context>
    <name>console::ImportRowModel</name>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>To be decided</source>
        <extracomment>Stands where somebody has to choose what becomes of a connector</extracomment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Added as ‘%1’</source>
        <extracomment>%1 is the new name of a connector whose own one is taken</extracomment>
        <translation>Kommt als „%1“ hinzu</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>What an entry of the file is to the workspace: new, changed, unchanged</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>console::ImportSecretsPage</name>
    <message>
        <source>The file has encrypted secrets</source>
        <translation>Die Datei hat verschlüsselte Geheimnisse</translation>
    </message>
    <message>
        <source>Passphrase of the export</source>
        <translation>Passphrase des Exports</translation>
    </message>
    <message>
        <source>Import without secrets</source>
        <translation>Ohne Geheimnisse importieren</translation>
    </message>
    <message>
        <source>Open secrets</source>
        <translation>Geheimnisse öffnen</translation>
    </message>
    <message>
        <source>The one that was entered when the file was exported.</source>
        <translation>Die beim Export der Datei eingegebene.</translation>
    </message>
    <message>
        <source>The secrets are being decrypted</source>
        <translation>Die Geheimnisse werden entschlüsselt</translation>
    </message>
    <message>
        <source>They are stored with the connectors that are imported. Without the passphrase everything else can be imported; a list tells afterwards what is to be entered. Authorizations are never in a file.</source>
        <translation>Sie werden mit den importierten Konnektoren gespeichert. Ohne die Passphrase lässt sich alles andere importieren; eine Liste nennt danach, was einzugeben ist. Autorisierungen stehen nie in einer Datei.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
</context>
<context>
    <name>console::InputsEdit</name>
    <message>
        <source>Add input variable</source>
        <translation>Eingabevariable hinzufügen</translation>
    </message>
    <message>
        <source>Name of input variable %1</source>
        <translation>Name der Eingabevariablen %1</translation>
    </message>
    <message>
        <source>Value of input variable %1</source>
        <translation>Wert der Eingabevariablen %1</translation>
    </message>
    <message>
        <source>Remove input variable %1</source>
        <translation>Eingabevariable %1 entfernen</translation>
    </message>
    <message>
        <source>Used as %1</source>
        <extracomment>%1 is a variable between percent signs</extracomment>
        <translation>Verwendet als %1</translation>
    </message>
</context>
<context>
    <name>console::LicencesForm</name>
    <message>
        <source>The connector type Extension is offered only where a fax page pack was bought. Extension connectors that are there already are kept without one.</source>
        <translation>Der Konnektortyp Extension wird nur angeboten, wo ein Faxseitenpaket gekauft wurde. Vorhandene Extension-Konnektoren bleiben auch ohne erhalten.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Add fax page pack</source>
        <translation>Faxseitenpaket hinzufügen</translation>
    </message>
    <message>
        <source>Fax page pack %1</source>
        <translation>Faxseitenpaket %1</translation>
    </message>
    <message>
        <source>Remove fax page pack %1</source>
        <translation>Faxseitenpaket %1 entfernen</translation>
    </message>
    <message>
        <source>500 pages</source>
        <translation>500 Seiten</translation>
    </message>
    <message>
        <source>Fax page packs</source>
        <translation>Faxseitenpakete</translation>
    </message>
    <message>
        <source>The names of the packs, for example as on the invoice.</source>
        <translation>Die Namen der Pakete, zum Beispiel wie auf der Rechnung.</translation>
    </message>
</context>
<context>
    <name>console::ListNotice</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>console::LoadBar</name>
    <message>
        <source>%1 of %2 scans</source>
        <translation>%1 von %2 Scans</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 scans</source>
        <translation>Nach %1 von %2 Scans abgebrochen</translation>
    </message>
    <message>
        <source>%1 scans sent</source>
        <translation>%1 Scans gesendet</translation>
    </message>
    <message>
        <source>A sample scan is being made…</source>
        <translation>Ein Beispielscan wird erzeugt …</translation>
    </message>
    <message>
        <source>Copy figures</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
</context>
<context>
    <name>console::LoadChart</name>
    <message>
        <source>Durations over time</source>
        <translation>Dauern im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Duration in ms</source>
        <translation>Dauer in ms</translation>
    </message>
    <message>
        <source>Scans a second over time</source>
        <translation>Scans pro Sekunde im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Scans a second</source>
        <translation>Scans pro Sekunde</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Seconds since the start</source>
        <translation>Sekunden seit dem Start</translation>
    </message>
    <message>
        <source>The tab ‘Table’ has the same figures.</source>
        <translation>Der Reiter „Tabelle“ hat dieselben Zahlen.</translation>
    </message>
</context>
<context>
    <name>console::LoadFigures</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>console::LoadForm</name>
    <message>
        <source>Number of scans</source>
        <translation>Anzahl der Scans</translation>
    </message>
    <message>
        <source>Scans at the same time</source>
        <translation>Scans zur gleichen Zeit</translation>
    </message>
    <message>
        <source>Without documents on the Test tab one sample is made, and sent with every scan, so that making it does not count.</source>
        <translation>Ohne Dokumente auf dem Reiter Test wird ein Beispiel erzeugt und mit jedem Scan gesendet, damit das Erzeugen nicht mitzählt.</translation>
    </message>
    <message>
        <source>&amp;Scans</source>
        <translation>&amp;Scans</translation>
    </message>
    <message>
        <source>At the same &amp;time</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) of the Test tab, %1</source>
        <extracomment>%1 is an amount: 12 MiB</extracomment>
        <translation>
            <numerusform>%n Dokument des Reiters Test, %1</numerusform>
            <numerusform>%n Dokumente des Reiters Test, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::LoadPanel</name>
    <message>
        <source>The run over time</source>
        <translation>Der Lauf im Zeitverlauf</translation>
    </message>
    <message>
        <source>Repeat and load</source>
        <translation>Wiederholen und belasten</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>‘Start’ sends the scans for real, several at the same time, and shows how long they take, how many go through a second, and why some fail.</source>
        <translation>„Start“ sendet die Scans wirklich, mehrere gleichzeitig, und zeigt, wie lange sie brauchen, wie viele in einer Sekunde durchgehen und warum manche scheitern.</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) to ‘%1’</source>
        <translation>
            <numerusform>%n Scan an „%1“</numerusform>
            <numerusform>%n Scans an „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of them is delivered for real, up to %n at the same time. The server and those who receive its scans get them all, and a server under load puts others off as well.</source>
        <translation>
            <numerusform>Jeder davon wird wirklich geliefert, bis zu %n gleichzeitig. Der Server und die Empfänger seiner Scans bekommen alle, und ein Server unter Last vertröstet auch andere.</numerusform>
            <numerusform>Jeder davon wird wirklich geliefert, bis zu %n gleichzeitig. Der Server und die Empfänger seiner Scans bekommen alle, und ein Server unter Last vertröstet auch andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n scan(s)</source>
        <translation>
            <numerusform>%n Scan senden</numerusform>
            <numerusform>%n Scans senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server asks to wait. Sent again in %n second(s).</source>
        <translation>
            <numerusform>Der Server bittet zu warten. In %n Sekunde erneut gesendet.</numerusform>
            <numerusform>Der Server bittet zu warten. In %n Sekunden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run over time, as a table (*.csv)</source>
        <translation>Der Lauf im Zeitverlauf als Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>console::LoadRun</name>
    <message>
        <source>The load run on ‘%1’ has ended</source>
        <translation>Der Lastlauf gegen „%1“ ist beendet</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <extracomment>Of scans: 98 succeeded, 2 failed</extracomment>
        <translation>%1 gelungen, %2 gescheitert</translation>
    </message>
    <message>
        <source>Load run on ‘%1’</source>
        <translation>Lastlauf gegen „%1“</translation>
    </message>
</context>
<context>
    <name>console::LogWindow</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Where this stays so, the folder of the log is missing or cannot be written.</source>
        <translation>Bleibt es dabei, fehlt der Ordner des Protokolls oder ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Copy the log’s path</source>
        <translation>Pfad des Protokolls kopieren</translation>
    </message>
    <message>
        <source>Path of the log</source>
        <translation>Pfad des Protokolls</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Shows what is logged meanwhile</source>
        <translation>Zeigt, was inzwischen protokolliert wird</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The folder is not opened</source>
        <translation>Der Ordner wird nicht geöffnet</translation>
    </message>
    <message>
        <source>No program here shows folders. The log is in ‘%1’.</source>
        <translation>Hier zeigt kein Programm Ordner. Das Protokoll liegt in „%1“.</translation>
    </message>
</context>
<context>
    <name>console::MailServerForm</name>
    <message>
        <source>Used by every Email (SMTP) connector whose authentication is ‘System settings’.</source>
        <translation>Verwendet von jedem Konnektor vom Typ E-Mail (SMTP), dessen Authentifizierung „Systemeinstellungen“ ist.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Primary mail server</source>
        <translation>Primärer Mailserver</translation>
    </message>
    <message>
        <source>The name or address of the SMTP server.</source>
        <translation>Der Name oder die Adresse des SMTP-Servers.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>With STARTTLS the connection begins unprotected and is encrypted before anything is told.</source>
        <translation>Mit STARTTLS beginnt die Verbindung ungeschützt und wird verschlüsselt, bevor etwas mitgeteilt wird.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Usually 587 or 25, and 465 with TLS from the start.</source>
        <translation>Gewöhnlich 587 oder 25, mit TLS von Anfang an 465.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Mail server account</source>
        <translation>Mailserverkonto</translation>
    </message>
    <message>
        <source>The username that the mail server knows. Left empty, there is no sign-in.</source>
        <translation>Der Benutzername, den der Mailserver kennt. Bleibt das Feld leer, wird nicht angemeldet.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>The e-mail address that the mails are from.</source>
        <translation>Die E-Mail-Adresse, von der die Mails kommen.</translation>
    </message>
    <message>
        <source>Use port %1</source>
        <translation>Port %1 verwenden</translation>
    </message>
</context>
<context>
    <name>console::MainWindow</name>
    <message>
        <source>No connector is selected</source>
        <translation>Kein Konnektor ist gewählt</translation>
    </message>
    <message>
        <source>Choosing a connector at the left, or adding one, shows it here.</source>
        <translation>Ein links gewählter oder neu hinzugefügter Konnektor erscheint hier.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>name of a duplicated connector</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>console::MicrosoftForm</name>
    <message>
        <source>What the application for email and the application for Exchange have in common.</source>
        <translation>Was der Anwendung für E-Mail und der Anwendung für Exchange gemeinsam ist.</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Management address</source>
        <translation>Management-Adresse</translation>
    </message>
    <message>
        <source>The address at which the product’s Management opens. The redirect URIs are derived from it.</source>
        <translation>Die Adresse, unter der sich das Management des Produkts öffnet. Aus ihr ergeben sich die Umleitungs-URIs.</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Anmeldestelle</translation>
    </message>
    <message>
        <source>Where accounts of Microsoft 365 sign in. National clouds have one of their own.</source>
        <translation>Wo sich Konten von Microsoft 365 anmelden. Nationale Clouds haben eine eigene.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>‘organizations’ for work and school accounts of every organization, or the domain or ID of one tenant.</source>
        <translation>„organizations“ für Geschäfts-, Schul- und Unikonten aller Organisationen, oder die Domäne oder ID eines Mandanten.</translation>
    </message>
    <message>
        <source>Mail server of Microsoft 365</source>
        <translation>Mailserver von Microsoft 365</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Where Email (SMTP) connectors with an account of Microsoft 365 send.</source>
        <translation>Wohin Konnektoren vom Typ E-Mail (SMTP) mit einem Konto von Microsoft 365 senden.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Microsoft 365 takes mails at port 587, with STARTTLS.</source>
        <translation>Microsoft 365 nimmt Mails am Port 587 mit STARTTLS an.</translation>
    </message>
    <message>
        <source>Use ‘%1’</source>
        <extracomment>%1 is what would stand in the field</extracomment>
        <translation>„%1“ verwenden</translation>
    </message>
</context>
<context>
    <name>console::NameValueEdit</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>console::NeededModel</name>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>Something that was left to do after an import</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>console::PassphraseForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Stärke der Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too few: at least %1 are needed.</source>
        <translation>
            <numerusform>%n Zeichen ist zu wenig: Mindestens %1 sind nötig.</numerusform>
            <numerusform>%n Zeichen sind zu wenig: Mindestens %1 sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Both are to be the same.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Beide müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>console::PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing stored</source>
        <translation>Nichts gespeichert</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Das Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>console::PlaceLine</name>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Seite neu laden</translation>
    </message>
    <message>
        <source>Make the page smaller</source>
        <translation>Seite verkleinern</translation>
    </message>
    <message>
        <source>Show the page in its own size</source>
        <translation>Seite in Originalgröße zeigen</translation>
    </message>
    <message>
        <source>Make the page larger</source>
        <translation>Seite vergrößern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host and its certificate</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>console::PreviewView</name>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>‘Preview’ shows what would be sent, without sending it.</source>
        <translation>„Vorschau“ zeigt, was gesendet würde, ohne es zu senden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy as a command of another tool</source>
        <translation>Als Befehl eines anderen Werkzeugs kopieren</translation>
    </message>
    <message>
        <source>The same delivery as a command, with placeholders for secrets</source>
        <translation>Dieselbe Lieferung als Befehl, mit Platzhaltern für Geheimnisse</translation>
    </message>
    <message>
        <source>Copy preview</source>
        <translation>Vorschau kopieren</translation>
    </message>
    <message>
        <source>Save preview as…</source>
        <translation>Vorschau speichern unter …</translation>
    </message>
    <message>
        <source>The command for %1 is copied.</source>
        <extracomment>%1 is a tool: curl, swaks, smbclient, cp or PowerShell</extracomment>
        <translation>Der Befehl für %1 ist kopiert.</translation>
    </message>
    <message>
        <source>The preview is copied.</source>
        <translation>Die Vorschau ist kopiert.</translation>
    </message>
    <message>
        <source>Save the preview</source>
        <translation>Die Vorschau speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The preview was not saved</source>
        <translation>Die Vorschau wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>‘%1’ could not be written: %2. Another folder may take it.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Ein anderer Ordner nimmt es vielleicht.</translation>
    </message>
    <message>
        <source>The preview is saved as ‘%1’.</source>
        <translation>Die Vorschau ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>How it would be sent</source>
        <translation>Wie es gesendet würde</translation>
    </message>
    <message>
        <source>What was copied or saved</source>
        <translation>Was kopiert oder gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>console::PropertiesEdit</name>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Name of property %1</source>
        <translation>Name der Eigenschaft %1</translation>
    </message>
    <message>
        <source>Value of property %1</source>
        <translation>Wert der Eigenschaft %1</translation>
    </message>
    <message>
        <source>Remove property %1</source>
        <translation>Eigenschaft %1 entfernen</translation>
    </message>
    <message>
        <source>Delivered as %1</source>
        <translation>Geliefert als %1</translation>
    </message>
</context>
<context>
    <name>console::ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Empfangsbeleg</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>console::RecentFilesMenu</name>
    <message>
        <source>&amp;Recent files</source>
        <translation>&amp;Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>console::SampleSettingsForm</name>
    <message>
        <source>Pages of the sample scan</source>
        <translation>Seiten des Beispielscans</translation>
    </message>
    <message>
        <source>Resolution of the sample scan</source>
        <translation>Auflösung des Beispielscans</translation>
    </message>
    <message>
        <source>E&amp;xact size</source>
        <translation>G&amp;enaue Größe</translation>
    </message>
    <message>
        <source>Size of the sample scan</source>
        <translation>Größe des Beispielscans</translation>
    </message>
    <message>
        <source> dpi</source>
        <extracomment>Dots per inch, behind the number</extracomment>
        <translation> dpi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>Format of the sample scan</source>
        <translation>Format des Beispielscans</translation>
    </message>
    <message>
        <source>PDF and JPEG are made in colour, TIFF in black and white as multifunction devices send it. JPEG has no pages: a file is made for each.</source>
        <translation>PDF und JPEG werden in Farbe erzeugt, TIFF in Schwarzweiß, wie Multifunktionsgeräte es senden. JPEG hat keine Seiten: Für jede wird eine Datei erzeugt.</translation>
    </message>
    <message>
        <source>The files have this size together, to the byte. What the pages do not need is filled with data that viewers skip.</source>
        <translation>Die Dateien haben zusammen diese Größe, aufs Byte genau. Was die Seiten nicht brauchen, wird mit Daten gefüllt, die Betrachter übergehen.</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>Einheit der Größe</translation>
    </message>
</context>
<context>
    <name>console::SaveBar</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to correct before the changes can be saved</source>
        <translation>
            <numerusform>Vor dem Speichern ist ein Fehler zu korrigieren</numerusform>
            <numerusform>Vor dem Speichern sind %n Fehler zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
    </message>
</context>
<context>
    <name>console::ScanForm</name>
    <message>
        <source>Terminal user</source>
        <translation>Terminalbenutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Terminal &amp;user</source>
        <translation>Terminal&amp;benutzer</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Workflow</source>
        <translation>&amp;Workflow</translation>
    </message>
    <message>
        <source>The directory has no terminal users</source>
        <translation>Das Verzeichnis hat keine Terminalbenutzer</translation>
    </message>
    <message>
        <source>The directory has no devices</source>
        <translation>Das Verzeichnis hat keine Geräte</translation>
    </message>
    <message>
        <source>The directory has no workflows</source>
        <translation>Das Verzeichnis hat keine Workflows</translation>
    </message>
</context>
<context>
    <name>console::SearchBar</name>
    <message>
        <source>Search in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>console::SearchableText</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::SecretRow</name>
    <message>
        <source>Being looked up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Not known whether one is stored</source>
        <translation>Unbekannt, ob etwas gespeichert ist</translation>
    </message>
    <message>
        <source>Removed when the changes are saved</source>
        <translation>Wird mit dem Speichern entfernt</translation>
    </message>
    <message>
        <source>Keep what is stored</source>
        <translation>Gespeichertes behalten</translation>
    </message>
    <message>
        <source>Remove what is stored</source>
        <translation>Gespeichertes entfernen</translation>
    </message>
    <message>
        <source>Stored when the changes are saved</source>
        <translation>Wird mit dem Speichern der Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Do not store it</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Unlock vault…</source>
        <translation>Tresor entsperren …</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Schlüsselbund entsperren …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Show what helps…</source>
        <translation>Zeigen, was hilft …</translation>
    </message>
</context>
<context>
    <name>console::SecretStoreDialog</name>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Use the keychain…</source>
        <translation>Schlüsselbund verwenden …</translation>
    </message>
    <message>
        <source>Use a vault instead…</source>
        <translation>Stattdessen einen Tresor verwenden …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is what a program has said, in English</extracomment>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Use a vault for secrets?</source>
        <translation>Einen Tresor für Geheimnisse verwenden?</translation>
    </message>
    <message>
        <source>Use the keychain for secrets?</source>
        <translation>Den Schlüsselbund für Geheimnisse verwenden?</translation>
    </message>
    <message>
        <source>Use a vault</source>
        <translation>Einen Tresor verwenden</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Den Schlüsselbund verwenden</translation>
    </message>
</context>
<context>
    <name>console::SendBar</name>
    <message>
        <source>The connector has problems. It can be tested once they are corrected.</source>
        <translation>Der Konnektor hat Fehler. Er lässt sich testen, sobald sie korrigiert sind.</translation>
    </message>
    <message>
        <source>The test uses the changes that are not saved yet.</source>
        <translation>Der Test verwendet die noch nicht gespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>amounts: 12 MiB of 100 MiB</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>an amount a second: 12 MiB/s</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send test scan</source>
        <translation>Testscan senden</translation>
    </message>
    <message>
        <source>Progress of the delivery</source>
        <translation>Fortschritt der Lieferung</translation>
    </message>
    <message>
        <source>Shows what would be sent, without sending it</source>
        <translation>Zeigt, was gesendet würde, ohne es zu senden</translation>
    </message>
    <message>
        <source>A sample scan is being made…</source>
        <translation>Ein Beispielscan wird erzeugt …</translation>
    </message>
    <message>
        <source>The delivery is being prepared…</source>
        <translation>Die Lieferung wird vorbereitet …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tries everything that leaves no trace at the destination: nothing is delivered</source>
        <translation>Versucht alles, was am Ziel keine Spur lässt: Geliefert wird nichts</translation>
    </message>
    <message>
        <source>The connector is being checked. Nothing is sent.</source>
        <translation>Der Konnektor wird geprüft. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This version cannot deliver to connectors of this type. They are kept as they are.</source>
        <translation>Diese Version kann nicht an Konnektoren dieses Typs liefern. Sie bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Repeat…</source>
        <translation>Wiederholen …</translation>
    </message>
    <message>
        <source>Repeat and load</source>
        <translation>Wiederholen und belasten</translation>
    </message>
    <message>
        <source>Sends many scans, several at the same time, and measures them</source>
        <translation>Sendet viele Scans, mehrere gleichzeitig, und misst sie</translation>
    </message>
</context>
<context>
    <name>console::SeriesModel</name>
    <message>
        <source>%1 s</source>
        <extracomment>A time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The beginning of an interval, since the start of the run</extracomment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Scans a second</source>
        <translation>Scans pro Sekunde</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längste</translation>
    </message>
</context>
<context>
    <name>console::SignInWidget</name>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>console::SmtpForm</name>
    <message>
        <source>Primary mail server</source>
        <translation>Primärer Mailserver</translation>
    </message>
    <message>
        <source>Mail server account</source>
        <translation>Mailserverkonto</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Set in the system configuration.</source>
        <translation>In der Systemkonfiguration festgelegt.</translation>
    </message>
    <message>
        <source>No mail server is configured</source>
        <translation>Kein Mailserver ist eingerichtet</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Open the system configuration</source>
        <translation>Systemkonfiguration öffnen</translation>
    </message>
</context>
<context>
    <name>console::StageHead</name>
    <message>
        <source>%1: %2</source>
        <comment>stage and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>console::StepList</name>
    <message>
        <source>Copy the steps</source>
        <translation>Die Schritte kopieren</translation>
    </message>
</context>
<context>
    <name>console::SupportDialog</name>
    <message>
        <source>Text of the part</source>
        <translation>Text des Teils</translation>
    </message>
    <message>
        <source>Save support bundle…</source>
        <translation>Supportpaket speichern …</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>A support bundle is a ZIP file for whoever is asked for help. Passwords, tokens and keys are not in it. What is ticked is written, as it is shown here; names of hosts and users stay. Nothing is sent anywhere.</source>
        <translation>Ein Supportpaket ist eine ZIP-Datei für jemanden, der helfen soll. Passwörter, Token und Schlüssel sind nicht darin. Was angekreuzt ist, wird geschrieben, wie es hier gezeigt ist; Namen von Rechnern und Benutzern bleiben. Nirgendwohin wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Parts of the support bundle</source>
        <translation>Teile des Supportpakets</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Being put together…</source>
        <translation>Wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), %1</source>
        <extracomment>%1 is a size, such as 12 KiB; before the archive makes it smaller</extracomment>
        <translation>
            <numerusform>%n Teil, %1</numerusform>
            <numerusform>%n Teile, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The support bundle is not saved</source>
        <translation>Das Supportpaket ist nicht gespeichert</translation>
    </message>
    <message>
        <source>‘%1’ is saved (%2).</source>
        <translation>„%1“ ist gespeichert (%2).</translation>
    </message>
</context>
<context>
    <name>console::SystemBrowserPage</name>
    <message>
        <source>Copy the address for logging out</source>
        <translation>Adresse zum Abmelden kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the sign-in</source>
        <translation>Adresse der Anmeldung kopieren</translation>
    </message>
    <message>
        <source>Sign-in with the system browser</source>
        <translation>Anmeldung mit dem Systembrowser</translation>
    </message>
    <message>
        <source>1. Log out</source>
        <translation>1. Abmelden</translation>
    </message>
    <message>
        <source>The system browser remembers who is signed in, and would take that account without asking. All Microsoft accounts that are linked with it have to be logged out of first.</source>
        <translation>Der Systembrowser merkt sich, wer angemeldet ist, und nähme dieses Konto, ohne zu fragen. Zuerst müssen alle Microsoft-Konten abgemeldet werden, die mit ihm verknüpft sind.</translation>
    </message>
    <message>
        <source>Address for logging out</source>
        <translation>Adresse zum Abmelden</translation>
    </message>
    <message>
        <source>Open the page for logging out</source>
        <translation>Seite zum Abmelden öffnen</translation>
    </message>
    <message>
        <source>2. Sign in</source>
        <translation>2. Anmelden</translation>
    </message>
    <message>
        <source>The page asks for the account that the connector is to use, and for its consent.</source>
        <translation>Die Seite fragt nach dem Konto, das der Konnektor verwenden soll, und nach dessen Zustimmung.</translation>
    </message>
    <message>
        <source>Address of the sign-in</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Open the page of the sign-in</source>
        <translation>Seite der Anmeldung öffnen</translation>
    </message>
    <message>
        <source>3. Bring the answer back</source>
        <translation>3. Die Antwort zurückbringen</translation>
    </message>
    <message>
        <source>The sign-in ends at an address that begins with ‘%1’. Whether a page is shown there does not matter: the whole address, out of the browser’s address line, is the answer.</source>
        <translation>Die Anmeldung endet bei einer Adresse, die mit „%1“ beginnt. Ob dort eine Seite erscheint, ist gleich: Die ganze Adresse aus der Adresszeile des Browsers ist die Antwort.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No browser was opened</source>
        <translation>Es wurde kein Browser geöffnet</translation>
    </message>
    <message>
        <source>This computer names no program for addresses. Copy the address, and open it on a computer with a browser.</source>
        <translation>Dieser Rechner nennt kein Programm für Adressen. Die Adresse kopieren und auf einem Rechner mit Browser öffnen.</translation>
    </message>
    <message>
        <source>Address at the end of the sign-in</source>
        <translation>Adresse am Ende der Anmeldung</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste the address at the end of the sign-in</source>
        <translation>Adresse am Ende der Anmeldung einfügen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The address is looked at as soon as it is pasted.</source>
        <translation>Die Adresse wird geprüft, sobald sie eingefügt ist.</translation>
    </message>
</context>
<context>
    <name>console::SystemPage</name>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>What all connectors share</source>
        <translation>Was allen Konnektoren gemeinsam ist</translation>
    </message>
    <message>
        <source>The system configuration is not saved</source>
        <translation>Die Systemkonfiguration ist nicht gespeichert</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>console::TestAllBar</name>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Failed ones again</source>
        <translation>Gescheiterte noch einmal</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send test scans</source>
        <translation>Testscans senden</translation>
    </message>
    <message>
        <source>Progress of the test</source>
        <translation>Fortschritt des Tests</translation>
    </message>
    <message>
        <source>Saves what the last test came to as a web page, as JSON, or as JUnit XML</source>
        <translation>Speichert, was der letzte Test ergab, als Webseite, als JSON oder als JUnit-XML</translation>
    </message>
    <message>
        <source>Tests the connectors that failed once more, in the same way</source>
        <translation>Testet die Konnektoren, die scheiterten, auf dieselbe Art noch einmal</translation>
    </message>
    <message>
        <source>Tries everything that leaves no trace at the destinations: nothing is delivered</source>
        <translation>Versucht alles, was an den Zielen keine Spur hinterlässt: Geliefert wird nichts</translation>
    </message>
    <message>
        <source>Delivers the documents to each connector for real</source>
        <translation>Liefert die Dokumente wirklich an jeden Konnektor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connector(s)</source>
        <translation>
            <numerusform>%1 von %n Konnektor</numerusform>
            <numerusform>%1 von %n Konnektoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n gescheitert</numerusform>
            <numerusform>%n gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n gelungen</numerusform>
            <numerusform>%n gelungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), tested as they are saved</source>
        <translation>
            <numerusform>%n Konnektor, getestet, wie er gespeichert ist</numerusform>
            <numerusform>%n Konnektoren, getestet, wie sie gespeichert sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::TestAllPanel</name>
    <message>
        <source>Open the connector</source>
        <translation>Konnektor öffnen</translation>
    </message>
    <message>
        <source>Test of several connectors</source>
        <translation>Test mehrerer Konnektoren</translation>
    </message>
    <message>
        <source>Several connectors</source>
        <extracomment>Stands on a generated document where a connector&apos;s name does</extracomment>
        <translation>Mehrere Konnektoren</translation>
    </message>
    <message>
        <source>Connectors and stages</source>
        <translation>Konnektoren und Stufen</translation>
    </message>
    <message>
        <source>No connectors to test</source>
        <translation>Keine Konnektoren zu testen</translation>
    </message>
    <message>
        <source>Connectors of the workspace are listed here, each with its stages.</source>
        <translation>Hier stehen die Konnektoren des Arbeitsbereichs, jeder mit seinen Stufen.</translation>
    </message>
    <message>
        <source>Connectors tested at the same time</source>
        <translation>Gleichzeitig getestete Konnektoren</translation>
    </message>
    <message>
        <source>Tested at the &amp;same time</source>
        <translation>&amp;Gleichzeitig getestet</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Shows the connector with its test in the main window</source>
        <translation>Zeigt den Konnektor mit seinem Test im Hauptfenster</translation>
    </message>
    <message>
        <source>Choosing a connector shows its verdict here, with the remedy where it failed.</source>
        <translation>Wird ein Konnektor gewählt, steht hier sein Befund, mit der Abhilfe, wo er scheiterte.</translation>
    </message>
    <message>
        <source>Check of several connectors</source>
        <translation>Prüfung mehrerer Konnektoren</translation>
    </message>
    <message>
        <source>Test scans to several connectors</source>
        <translation>Testscans an mehrere Konnektoren</translation>
    </message>
</context>
<context>
    <name>console::TestAllRun</name>
    <message>
        <source>The test of the connectors has ended</source>
        <translation>Der Test der Konnektoren ist beendet</translation>
    </message>
    <message>
        <source>%1 succeeded, %2 failed</source>
        <extracomment>Of connectors: 38 succeeded, 2 failed</extracomment>
        <translation>%1 gelungen, %2 gescheitert</translation>
    </message>
</context>
<context>
    <name>console::TestSession</name>
    <message>
        <source>Sample scan %1</source>
        <extracomment>The name of a file, without its extension; %1 is a date and time</extracomment>
        <translation>Beispielscan %1</translation>
    </message>
    <message>
        <source>The test of ‘%1’ has ended</source>
        <translation>Der Test von „%1“ ist beendet</translation>
    </message>
</context>
<context>
    <name>console::TestTab</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>‘Send test scan’ delivers the documents for real and shows, stage by stage, what happened. ‘Check’ tries the same and delivers nothing.</source>
        <translation>„Testscan senden“ liefert die Dokumente wirklich und zeigt Stufe für Stufe, was geschah. „Prüfen“ versucht dasselbe und liefert nichts.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>Dem Zertifikat wird vertraut</translation>
    </message>
    <message>
        <source>It is listed among the trusted certificates of the system configuration, where it can be removed again. A check shows whether everything else is right too, and delivers nothing.</source>
        <translation>Es steht unter den vertrauten Zertifikaten der Systemkonfiguration und kann dort wieder entfernt werden. Eine Prüfung zeigt, ob auch alles andere stimmt, und liefert nichts.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>console::TranscriptList</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles &amp;auswählen</translation>
    </message>
</context>
<context>
    <name>console::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Noch kein Mitschnitt</translation>
    </message>
    <message>
        <source>While a test scan is sent, the conversation with the far side appears here, without passwords and with the documents left out.</source>
        <translation>Während ein Testscan gesendet wird, erscheint hier das Gespräch mit der Gegenseite, ohne Passwörter und ohne die Dokumente.</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <extracomment>Of a transcript: what was sent and received, without notes</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Matches only</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Lines to show</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Save transcript…</source>
        <translation>Mitschnitt speichern …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a match, of all matches</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript %1.txt</source>
        <extracomment>The name of a file; %1 is a time</extracomment>
        <translation>Mitschnitt %1.txt</translation>
    </message>
    <message>
        <source>Save transcript</source>
        <translation>Mitschnitt speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON Lines (*.jsonl)</source>
        <translation>Text (*.txt);;JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The transcript was not saved</source>
        <translation>Der Mitschnitt wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>‘%1’ could not be written: %2. Another folder may take it.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Ein anderer Ordner nimmt es vielleicht.</translation>
    </message>
</context>
<context>
    <name>console::UnknownForm</name>
    <message>
        <source>This version does not know the connector’s type. Its settings are kept as they are and cannot be edited here.</source>
        <translation>Diese Version kennt den Typ des Konnektors nicht. Seine Einstellungen bleiben, wie sie sind, und lassen sich hier nicht bearbeiten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>console::UnsavedEdits</name>
    <message>
        <source>‘%1’ has unsaved changes</source>
        <translation>„%1“ hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Saving keeps the changes in the workspace. Discarding them cannot be undone.</source>
        <translation>Speichern behält die Änderungen im Arbeitsbereich. Verwerfen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>console::UserImport</name>
    <message>
        <source>Import terminal users</source>
        <translation>Terminalbenutzer importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>‘%1’ is not imported</source>
        <translation>„%1“ ist nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n terminal user(s) are new.</source>
        <translation>
            <numerusform>Ein Terminalbenutzer ist neu.</numerusform>
            <numerusform>%n Terminalbenutzer sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminal user(s) of the same name are replaced.</source>
        <translation>
            <numerusform>Ein Terminalbenutzer desselben Namens wird ersetzt.</numerusform>
            <numerusform>%n Terminalbenutzer desselben Namens werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving the changes keeps them, and undoing takes them back.</source>
        <translation>Mit dem Speichern bleiben sie, rückgängig gemacht verschwinden sie wieder.</translation>
    </message>
    <message>
        <source>‘%1’ is imported</source>
        <translation>„%1“ ist importiert</translation>
    </message>
    <message>
        <source>The directory was left while the file was being read. Importing it again brings its users.</source>
        <translation>Das Verzeichnis wurde verlassen, während die Datei gelesen wurde. Ein neuer Import bringt ihre Benutzer.</translation>
    </message>
</context>
<context>
    <name>console::VariableRowModel</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>where a variable comes from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a variable: text or path</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Value now</source>
        <comment>of a variable, for a scan that is made now</comment>
        <translation>Wert jetzt</translation>
    </message>
</context>
<context>
    <name>console::VariablesTab</name>
    <message>
        <source>Terminal user</source>
        <translation>Terminalbenutzer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Search variables</source>
        <translation>Variablen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No variable has this text in any column.</source>
        <translation>Keine Variable hat diesen Text in einer Spalte.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>console::VaultForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten passphrase, nor what is in the vault without it.</source>
        <translation>Niemand kann eine vergessene Passphrase wiederherstellen, und ohne sie auch nicht, was im Tresor ist.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s); several words are easy to remember.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen; mehrere Wörter sind leicht zu merken.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that the vault was made with.</source>
        <translation>Die, mit der der Tresor angelegt wurde.</translation>
    </message>
    <message>
        <source>Make vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Unlock vault</source>
        <translation>Tresor entsperren</translation>
    </message>
    <message>
        <source>The passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are too few: at least %1 are needed.</source>
        <translation>
            <numerusform>%n Zeichen ist zu wenig: Mindestens %1 sind nötig.</numerusform>
            <numerusform>%n Zeichen sind zu wenig: Mindestens %1 sind nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ. Both are to be the same.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Beide müssen gleich sein.</translation>
    </message>
</context>
<context>
    <name>console::VerdictView</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>%1, with warnings</source>
        <comment>Delivered, with warnings</comment>
        <translation>%1, mit Warnungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1 (only tried)</source>
        <extracomment>%1 is the stage Deliver, in a check that delivers nothing</extracomment>
        <translation>%1 (nur versucht)</translation>
    </message>
    <message>
        <source>Connector, start and duration</source>
        <translation>Konnektor, Beginn und Dauer</translation>
    </message>
</context>
<context>
    <name>console::WaitingPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
</TS>
