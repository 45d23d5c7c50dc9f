<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>Letzter Test gescheitert bei: %1</translation>
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
        <source>%1 (needs a fax page pack)</source>
        <extracomment>%1 is the connector type Extension</extracomment>
        <translation>%1 (benötigt ein Faxseitenpaket)</translation>
    </message>
    <message>
        <source>Extension connectors are available once a fax page pack has been bought and entered in the system configuration.</source>
        <translation>Extension-Konnektoren gibt es erst, wenn ein Faxseitenpaket gekauft und in der Systemkonfiguration eingetragen ist.</translation>
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
    <name>console::ConfigurationTab</name>
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
            <numerusform>%n Fehler ist vor dem Speichern zu korrigieren</numerusform>
            <numerusform>%n Fehler sind vor dem Speichern zu korrigieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Es gibt ungespeicherte Änderungen</translation>
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
    <message>
        <source>No connector has this text in its name, destination or description, and is of the chosen type.</source>
        <translation>Kein Konnektor des gewählten Typs hat diesen Text in Name, Ziel oder Beschreibung.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s) of this workspace cannot be read and are not listed. They stay in the workspace as they are.</source>
        <translation>
            <numerusform>%n Konnektor dieses Arbeitsbereichs ist nicht lesbar und nicht aufgeführt. Er bleibt unverändert im Arbeitsbereich.</numerusform>
            <numerusform>%n Konnektoren dieses Arbeitsbereichs sind nicht lesbar und nicht aufgeführt. Sie bleiben unverändert im Arbeitsbereich.</numerusform>
        </translation>
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
        <source>“%1” was changed elsewhere</source>
        <translation>„%1“ wurde an anderer Stelle geändert</translation>
    </message>
    <message>
        <source>Somebody else saved or removed this connector after it was opened here. Loading it again shows it as it is now and discards the changes made here.</source>
        <translation>Der Konnektor wurde nach dem Öffnen an anderer Stelle gespeichert oder entfernt. Erneutes Laden zeigt den jetzigen Stand und verwirft die Änderungen von hier.</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>Erneut laden</translation>
    </message>
    <message>
        <source>Connector without a name</source>
        <translation>Konnektor ohne Namen</translation>
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
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
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
        <source>Basic authentication</source>
        <translation>Standardauthentifizierung</translation>
    </message>
    <message>
        <source>Microsoft 365 OAuth 2.0</source>
        <translation>Microsoft 365 OAuth 2.0</translation>
    </message>
    <message>
        <source>domain\username</source>
        <translation>Domäne\Benutzername</translation>
    </message>
    <message>
        <source>Use Microsoft Online</source>
        <translation>Microsoft Online verwenden</translation>
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
        <source>Use default service credentials</source>
        <translation>Standard-Dienstanmeldung verwenden</translation>
    </message>
    <message>
        <source>Use custom service account</source>
        <translation>Eigenes Dienstkonto verwenden</translation>
    </message>
    <message>
        <source>domain\username</source>
        <translation>Domäne\Benutzername</translation>
    </message>
    <message>
        <source>For a distributed file system (DFS) the policy ‘Network access: Do not allow storage of passwords and credentials for network authentication’ has to be disabled or not set on every server that delivers. In a workgroup the default service credentials are used, with a local account of the same name and password on both computers.</source>
        <translation>Für ein verteiltes Dateisystem (DFS) muss die Richtlinie „Netzwerkzugriff: Speicherung von Kennwörtern und Anmeldeinformationen für die Netzwerkauthentifizierung nicht zulassen“ auf jedem liefernden Server deaktiviert oder nicht festgelegt sein. In einer Arbeitsgruppe gilt die Standard-Dienstanmeldung, mit einem lokalen Konto gleichen Namens und Passworts auf beiden Rechnern.</translation>
    </message>
    <message>
        <source>Use ‘%1’</source>
        <translation>„%1“ verwenden</translation>
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
        <source>The connector and its settings are removed from the workspace. Its history is kept.</source>
        <translation>Der Konnektor und seine Einstellungen werden aus dem Arbeitsbereich entfernt. Sein Verlauf bleibt.</translation>
    </message>
    <message>
        <source>The delivery that is running is cancelled.</source>
        <translation>Die laufende Lieferung wird abgebrochen.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete connector</source>
        <translation>Konnektor löschen</translation>
    </message>
    <message>
        <source>The connector is not deleted</source>
        <translation>Der Konnektor ist nicht gelöscht</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of property %1</source>
        <translation>Name der Eigenschaft %1</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>System settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>Microsoft 365 OAuth 2.0</source>
        <translation>Microsoft 365 OAuth 2.0</translation>
    </message>
    <message>
        <source>Set in the system configuration.</source>
        <translation>In der Systemkonfiguration festgelegt.</translation>
    </message>
    <message>
        <source>scanner@contoso.com</source>
        <translation>scanner@contoso.com</translation>
    </message>
    <message>
        <source>No mail server is configured</source>
        <translation>Kein Mailserver ist eingerichtet</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>Keine Anmeldung</translation>
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
