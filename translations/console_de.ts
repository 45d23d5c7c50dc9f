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
        <translation>Laut Ankündigung von Microsoft: Ab %1 werden sie Mandant für Mandant gesperrt, sofern die Administration die Anwendung nicht über ihre Client-ID zugelassen hat, und am %2 enden sie endgültig. Ein Konnektor E-Mail (SMTP) mit Microsoft 365 OAuth 2.0 arbeitet weiter.</translation>
    </message>
    <message>
        <source>Basic authentication ends at the mail server of Microsoft 365</source>
        <translation>Die Standardauthentifizierung endet am Mailserver von Microsoft 365</translation>
    </message>
    <message>
        <source>As announced by Microsoft: from %1 the sign-in with username and password is switched off by default, and an administrator can switch it on again for a time; the final date is to follow. Microsoft 365 OAuth 2.0 goes on.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Laut Ankündigung von Microsoft: Ab %1 ist die Anmeldung mit Benutzername und Kennwort standardmäßig abgeschaltet, und die Administration kann sie eine Zeit lang wieder einschalten; der endgültige Termin folgt. Microsoft 365 OAuth 2.0 arbeitet weiter.</translation>
    </message>
    <message>
        <source>The role ApplicationImpersonation has gone from Exchange Online</source>
        <translation>Die Rolle ApplicationImpersonation gibt es in Exchange Online nicht mehr</translation>
    </message>
    <message>
        <source>As announced by Microsoft: it was removed between %1 and %2. The application permission full_access_as_app, limited by RBAC for Applications, has taken its place. An Exchange on premises keeps the role.</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>Laut Ankündigung von Microsoft: Sie wurde zwischen %1 und %2 entfernt. An ihre Stelle ist die Anwendungsberechtigung full_access_as_app getreten, begrenzt durch RBAC für Anwendungen. Ein lokales Exchange behält die Rolle.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>%1 is a list of addresses</extracomment>
        <translation>Quelle: %1</translation>
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
        <translation>Wo ein Webbrowser benutzt wird, müssen zuerst alle Microsoft-Konten abgemeldet werden: %1</translation>
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
        <source>‘%1’ is not available yet.</source>
        <translation>„%1“ ist noch nicht verfügbar.</translation>
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
        <source>Interrupted, outcome unknown</source>
        <translation>Unterbrochen, Ausgang unbekannt</translation>
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
        <source>Who can mend it: %1</source>
        <translation>Beheben kann es: %1</translation>
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
        <source>‘--generate’ makes ‘pdf’; other types are not available yet.</source>
        <translation>„--generate“ erzeugt „pdf“; andere Typen sind noch nicht verfügbar.</translation>
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
        <source>The sample document for ‘%1’ could not be made: %2</source>
        <translation>Das Beispieldokument für „%1“ konnte nicht erzeugt werden: %2</translation>
    </message>
    <message>
        <source>‘system’ is followed by one of: %1.</source>
        <translation>Auf „system“ folgt eines von: %1.</translation>
    </message>
    <message>
        <source>retirement</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>The system configuration was not saved, because it has errors.</source>
        <translation>Die Systemkonfiguration wurde nicht gespeichert, weil sie Fehler hat.</translation>
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
        <translation>Die Adresse oder der Hostname des Servers der Gruppe.</translation>
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
        <source>A test scan is sent as if it came from one of the devices. “Add device” makes the first one.</source>
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
        <source>A workflow says how documents are named and mailed, and what is asked at the terminal. “Add workflow” makes the first one.</source>
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
        <translation>Ein anderer Terminalbenutzer hat den Benutzernamen „%1“. Groß- und Kleinschreibung macht keinen Unterschied.</translation>
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
        <translation>Ein anderes Gerät hat den Namen „%1“. Groß- und Kleinschreibung macht keinen Unterschied.</translation>
    </message>
    <message>
        <source>The name of the workflow is missing.</source>
        <translation>Der Name des Workflows fehlt.</translation>
    </message>
    <message>
        <source>Another workflow has the name ‘%1’. Upper and lower case make no difference.</source>
        <translation>Ein anderer Workflow hat den Namen „%1“. Groß- und Kleinschreibung macht keinen Unterschied.</translation>
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
        <source>Check the path of the Extension endpoint URL, letter case included.</source>
        <translation>Den Pfad der URL des Extension-Endpunkts prüfen, auch Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The address exists, but does not take a POST.</source>
        <translation>Die Adresse gibt es, aber sie nimmt kein POST an.</translation>
    </message>
    <message>
        <source>Enter the address that receives scans, for example one that ends in ‘/api/scan’.</source>
        <translation>Die Adresse eintragen, die Scans annimmt, zum Beispiel eine, die auf „/api/scan“ endet.</translation>
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
        <source>Scan fewer pages or with a lower resolution, or have the limit of the endpoint raised.</source>
        <translation>Weniger Seiten oder mit geringerer Auflösung scannen oder die Grenze des Endpunkts anheben lassen.</translation>
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
        <source>Look into the endpoint’s log at the time of this test.</source>
        <translation>Im Protokoll des Endpunkts zur Zeit dieses Tests nachsehen.</translation>
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
        <source>This console does not know more about the status %1. The endpoint’s own words are below.</source>
        <translation>Mehr weiß diese Konsole über den Status %1 nicht. Die Worte des Endpunkts stehen unten.</translation>
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
        <translation>Der Wert von „%1“ ist kein einfacher Name: er führt einen Ordner hinauf, ist kein absoluter Pfad oder folgt einer symbolischen Verknüpfung.</translation>
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
        <translation>Es beschreibbar einhängen. Nach einem Fehler schützt das System es selbst: in dessen Protokoll nachsehen.</translation>
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
        <source>Check that the port is the one for HTTPS, and that TLS 1.2 is enabled there.</source>
        <translation>Prüfen, ob der Port der für HTTPS ist und TLS 1.2 dort eingeschaltet ist.</translation>
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
        <source>What answers at ‘%1’ does not speak HTTP as it should.</source>
        <translation>Was unter „%1“ antwortet, spricht kein richtiges HTTP.</translation>
    </message>
    <message>
        <source>Check that the port belongs to the endpoint.</source>
        <translation>Prüfen, ob der Port zum Endpunkt gehört.</translation>
    </message>
    <message>
        <source>This version cannot deliver here yet</source>
        <translation>Diese Version kann hierher noch nicht liefern</translation>
    </message>
    <message>
        <source>Shared network folders are to come; local folders work.</source>
        <translation>Freigegebene Ordner kommen noch; lokale Ordner gehen schon.</translation>
    </message>
    <message>
        <source>Custom service accounts and impersonation are to come; the default service credentials work.</source>
        <translation>Eigene Dienstkonten und die Annahme der Identität kommen noch; die Standard-Dienstanmeldung geht schon.</translation>
    </message>
    <message>
        <source>‘%1’ is a path of a Windows server, and this computer is none.</source>
        <translation>„%1“ ist ein Pfad eines Windows-Servers, und dieser Rechner ist keiner.</translation>
    </message>
    <message>
        <source>Connectors of this type can be edited and kept. Sending test scans through them is to come.</source>
        <translation>Konnektoren dieses Typs lassen sich bearbeiten und aufheben. Testscans über sie kommen noch.</translation>
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
        <source>The secret store does not answer</source>
        <translation>Der Geheimnisspeicher antwortet nicht</translation>
    </message>
    <message>
        <source>Unlock the keychain and send again.</source>
        <translation>Den Schlüsselbund entsperren und erneut senden.</translation>
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
        <translation>Der Teil hinter „#“ wird nie an einen Server gesendet und muss weg.</translation>
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
        <source>Kept apart from the workspace and never shown again. This version keeps it until the console is closed.</source>
        <translation>Wird getrennt vom Arbeitsbereich aufbewahrt und nie wieder angezeigt. Diese Version behält es, bis die Konsole geschlossen wird.</translation>
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
        <source>The folder “%1” for arrivals cannot be written to.</source>
        <translation>In den Ordner „%1“ für Eingänge kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The practice receiver cannot listen on this computer: %1</source>
        <translation>Der Übungsempfänger kann auf diesem Rechner nicht lauschen: %1</translation>
    </message>
    <message>
        <source>The sample scan cannot be made: the program “%1” is missing. Installing the console again brings it back; a file of one&apos;s own can be sent meanwhile.</source>
        <translation>Der Beispielscan lässt sich nicht erzeugen: das Programm „%1“ fehlt. Eine neue Installation der Konsole bringt es zurück; eine eigene Datei lässt sich inzwischen senden.</translation>
    </message>
    <message>
        <source>The sample scan cannot be written to “%1”. There may be no space left for temporary files.</source>
        <translation>Der Beispielscan lässt sich nicht nach „%1“ schreiben. Vielleicht ist kein Platz für temporäre Dateien mehr da.</translation>
    </message>
    <message>
        <source>The sample scan cannot be made: %1</source>
        <translation>Der Beispielscan lässt sich nicht erzeugen: %1</translation>
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
        <translation>Benutzername und Kennwort werden ungeschützt übertragen. STARTTLS oder TLS schützt sie.</translation>
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
        <translation>Der Fingerabdruck „%1“ steht schon in der Liste. Einer von beiden kann weg.</translation>
    </message>
    <message>
        <source>No fax page pack is recorded, so the connector type Extension is not offered. One pack is enough.</source>
        <translation>Es ist kein Faxseitenpaket eingetragen, daher wird der Konnektortyp Extension nicht angeboten. Ein Paket genügt.</translation>
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

Usage: scanctl [--workspace FILE | --sample] [--json] COMMAND

  connector list                       every connector and where it goes
  connector show NAME                  one connector with its fields
  connector add TYPE --name NAME [--description TEXT] [FIELD=VALUE...]
  connector set NAME FIELD=VALUE...    changes fields; property.NAME=VALUE sets a property
  connector remove NAME
  connector validate [NAME]            what is wrong with one connector, or all
  system show | system set KEY=VALUE...
  preview NAME [scan options]          what would be sent, redacted
  send NAME... | --all [scan options]  sends a test scan
  history [NAME]                       past deliveries, newest first
  receiver [--port-base N] [--folder DIR]
                                       the practice receiver in the foreground

Scan options:
  --scan FILE...      the documents to send
  --generate pdf      makes a sample document; --pages N
  --user U            terminal user, by user name
  --device D          device, by name or id
  --workflow W        workflow, by name or id
  --set NAME=VALUE    value of an input variable

Types: file-system, smtp, exchange, extension

  --workspace FILE    the workspace; it is made where it does not exist
  --sample            the sample workspace with the practice receiver
  --json              one JSON object per result on standard output
  --help, --version

Exit status: 0 done, 1 some of many failed, 2 usage, 3 workspace, 10 Prepare,
11 Resolve, 12 Connect, 13 Tls, 14 SignIn, 15 Deliver, 16 Confirm, 20 cancelled
</source>
        <extracomment>Only the explanations are translated; commands, options and names in capitals stay as they are.</extracomment>
        <translation>scanctl - bearbeitet Scan-Konnektoren und sendet Testscans

Aufruf: scanctl [--workspace DATEI | --sample] [--json] BEFEHL

  connector list                       jeder Konnektor und wohin er liefert
  connector show NAME                  ein Konnektor mit seinen Feldern
  connector add TYP --name NAME [--description TEXT] [FELD=WERT...]
  connector set NAME FELD=WERT...      ändert Felder; property.NAME=WERT setzt eine Eigenschaft
  connector remove NAME
  connector validate [NAME]            was an einem oder allen Konnektoren falsch ist
  system show | system set SCHLÜSSEL=WERT...
  preview NAME [Scanoptionen]          was gesendet würde, ohne Geheimnisse
  send NAME... | --all [Scanoptionen]  sendet einen Testscan
  history [NAME]                       frühere Lieferungen, neueste zuerst
  receiver [--port-base N] [--folder ORDNER]
                                       der Übungsempfänger im Vordergrund

Scanoptionen:
  --scan DATEI...     die Dokumente zum Senden
  --generate pdf      erzeugt ein Beispieldokument; --pages N
  --user U            Terminalbenutzer, nach Benutzername
  --device D          Gerät, nach Name oder ID
  --workflow W        Workflow, nach Name oder ID
  --set NAME=WERT     Wert einer Eingabevariablen

Typen: file-system, smtp, exchange, extension

  --workspace DATEI   der Arbeitsbereich; er wird angelegt, wenn es ihn nicht gibt
  --sample            der Beispiel-Arbeitsbereich mit dem Übungsempfänger
  --json              ein JSON-Objekt je Ergebnis auf der Standardausgabe
  --help, --version

Endstatus: 0 getan, 1 einige von vielen gescheitert, 2 Aufruf, 3 Arbeitsbereich,
10 Prepare, 11 Resolve, 12 Connect, 13 Tls, 14 SignIn, 15 Deliver, 16 Confirm,
20 abgebrochen
</translation>
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
        <comment>the HTTP status that the receiver answered</comment>
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
        <source>The practice receiver takes scans at %1 and in the folder “%2”.</source>
        <translation>Der Übungsempfänger nimmt Scans unter %1 und im Ordner „%2“ an.</translation>
    </message>
    <message>
        <source>The practice receiver is not running. The sample workspace starts it by itself.</source>
        <translation>Der Übungsempfänger läuft nicht. Der Beispiel-Arbeitsbereich startet ihn von selbst.</translation>
    </message>
    <message>
        <source>This workspace has no practice receiver.</source>
        <translation>Dieser Arbeitsbereich hat keinen Übungsempfänger.</translation>
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
    <name>console::CertificatesForm</name>
    <message>
        <source>A server whose certificate is in this list is trusted, also where no certification authority vouches for it. Whoever adds one should have compared it with what the server’s administrator says.</source>
        <translation>Einem Server, dessen Zertifikat in dieser Liste steht, wird vertraut, auch wenn keine Zertifizierungsstelle dafür bürgt. Wer eines hinzufügt, sollte es mit den Angaben der Serveradministration verglichen haben.</translation>
    </message>
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
</context>
<context>
    <name>console::ConflictDialog</name>
    <message>
        <source>“%1” was changed elsewhere</source>
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
        <source>A connector says where scans go: a folder, a mailbox or an HTTP endpoint. “Add connector” makes the first one.</source>
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
        <source>“%1” was deleted elsewhere</source>
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
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>&amp;Bring back deleted</source>
        <translation>Gelöschtes &amp;zurückholen</translation>
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
</context>
<context>
    <name>console::DocumentsBox</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Files dropped here are sent. Without any, a one-page sample is made when the test scan is sent.</source>
        <translation>Hier abgelegte Dateien werden gesendet. Ohne sie wird beim Senden ein einseitiges Beispiel erzeugt.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
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
        <source>Pages of the sample scan</source>
        <translation>Seiten des Beispielscans</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Scanned documents (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Gescannte Dokumente (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;Alle Dateien (*)</translation>
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
        <source>Can be mended by: %1</source>
        <extracomment>%1 is a person or role, as in: The administrator of the file server</extracomment>
        <translation>Beheben kann es: %1</translation>
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
    <name>console::FileSystemForm</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
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
        <translation>4. Auf dem entfernten Dateiserver ein weiteres lokales Konto mit demselben Benutzernamen und Kennwort anlegen und ihm Datei- und Freigabeberechtigungen für das Ziel geben.</translation>
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
        <source>Show deliveries with outcome</source>
        <translation>Lieferungen mit diesem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
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
        <source>No delivery of this connector had this outcome.</source>
        <translation>Keine Lieferung dieses Konnektors hatte dieses Ergebnis.</translation>
    </message>
    <message>
        <source>Show all outcomes</source>
        <translation>Alle Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Choosing a delivery shows its verdict here.</source>
        <translation>Eine gewählte Lieferung zeigt hier ihren Befund.</translation>
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
    <name>console::MailServerForm</name>
    <message>
        <source>Used by every Email (SMTP) connector whose authentication is ‘System settings’.</source>
        <translation>Verwendet von jedem Konnektor E-Mail (SMTP), dessen Authentifizierung „Systemeinstellungen“ ist.</translation>
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
        <translation>Kennwort</translation>
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
        <source>“%1” has unsaved changes</source>
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
    <message>
        <source>%1 (copy)</source>
        <comment>name of a duplicated connector</comment>
        <translation>%1 (Kopie)</translation>
    </message>
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
    <message numerus="yes">
        <source>%n delivery(ies) running</source>
        <translation>
            <numerusform>%n Lieferung läuft</numerusform>
            <numerusform>%n Lieferungen laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the window cancels what is being delivered. Nothing is sent again by itself.</source>
        <translation>Das Schließen des Fensters bricht ab, was gerade geliefert wird. Von selbst wird nichts erneut gesendet.</translation>
    </message>
    <message>
        <source>Cancel deliveries and close</source>
        <translation>Lieferungen abbrechen und schließen</translation>
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
        <translation>Das Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Das Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>console::PreviewView</name>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>“Preview” shows what would be sent, without sending it.</source>
        <translation>„Vorschau“ zeigt, was gesendet würde, ohne es zu senden.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
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
    <name>console::SearchableText</name>
    <message>
        <source>Search in %1</source>
        <translation>Suchen in: %1</translation>
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
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
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
</context>
<context>
    <name>console::SendBar</name>
    <message>
        <source>This version cannot deliver to %1 connectors yet. They can be edited and saved.</source>
        <comment>%1 is a connector type</comment>
        <translation>An Konnektoren des Typs %1 kann diese Version noch nicht liefern. Bearbeiten und speichern lassen sie sich.</translation>
    </message>
    <message>
        <source>The connector has problems. It can be tested once they are corrected.</source>
        <translation>Der Konnektor hat Fehler. Er lässt sich testen, sobald sie korrigiert sind.</translation>
    </message>
    <message>
        <source>The test uses the changes that are not saved yet.</source>
        <translation>Der Test verwendet die noch nicht gespeicherten Änderungen.</translation>
    </message>
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
        <translation>Ein Beispielscan wird erzeugt…</translation>
    </message>
    <message>
        <source>The delivery is being prepared…</source>
        <translation>Die Lieferung wird vorbereitet…</translation>
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
        <translation>Mailserver-Konto</translation>
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
    <name>console::StageRow</name>
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
        <source>Microsoft 365 for email</source>
        <translation>Microsoft 365 für E-Mail</translation>
    </message>
    <message>
        <source>Microsoft 365 for Exchange</source>
        <translation>Microsoft 365 für Exchange</translation>
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
</context>
<context>
    <name>console::TestSession</name>
    <message>
        <source>Sample scan %1.pdf</source>
        <translation>Beispielscan %1.pdf</translation>
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
        <source>“Send test scan” delivers the documents for real and shows, stage by stage, what happened.</source>
        <translation>„Testscan senden“ liefert die Dokumente wirklich und zeigt Stufe für Stufe, was geschah.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>console::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>While a test scan is sent, the conversation with the far side appears here, without passwords and with the documents left out.</source>
        <translation>Während ein Testscan gesendet wird, erscheint hier das Gespräch mit der Gegenseite, ohne Passwörter und ohne die Dokumente.</translation>
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
    <name>console::VerdictView</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
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
</context>
</TS>
