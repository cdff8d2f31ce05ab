using System.Text.Json;
using System.Text.Json.Serialization;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Uploads;

/// <summary>The folder of a tenant that uploaded files lie in, each in one of its own with what is known of it. An erasure empties it:
/// nobody looked into these files. Any thread, as long as one at a time changes an entry.</summary>
sealed class Inbox(TenantFolder folder)
{
    const string StateFile = "upload.json";
    const int MostNameLetters = 120;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Newest first.</summary>
    public IReadOnlyList<KeptUpload> All => Directory.Exists(folder.Inbox)
        ? [.. Directory.EnumerateDirectories(folder.Inbox).Select(entry => Find(Path.GetFileName(entry))).OfType<KeptUpload>().OrderByDescending(kept => kept.Upload.At).ThenBy(kept => kept.Upload.Id, StringComparer.Ordinal)]
        : [];

    /// <summary>Null when there is none, or when it went with an erasure.</summary>
    public KeptUpload? Find(string id)
    {
        if (!IsId(id) || !File.Exists(StateOf(id)))
            return null;
        try
        {
            return JsonSerializer.Deserialize<KeptUpload>(File.ReadAllBytes(StateOf(id)), s_json);
        }
        catch (Exception cause) when (cause is IOException or JsonException)
        {
            return null;
        }
    }

    /// <exception cref="ImportException">The file is empty or has more than the bytes named.</exception>
    public async Task<ImportUpload> Add(string id, string name, DateTimeOffset at, (Stream Content, long MostBytes) body, CancellationToken cancel)
    {
        Directory.CreateDirectory(Of(id));
        try
        {
            var file = NameOf(name);
            var bytes = await Copy(body.Content, Path.Combine(Of(id), file), body.MostBytes, cancel);
            var upload = new ImportUpload(id, file, bytes, at);
            Keep(new(upload, Choice: null, By: ""));
            return upload;
        }
        catch
        {
            Remove(id);
            throw;
        }
    }

    static async Task<long> Copy(Stream from, string path, long most, CancellationToken cancel)
    {
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        var buffer = new byte[1 << 16];
        long bytes = 0;
        while (await from.ReadAsync(buffer, cancel) is var read and > 0)
        {
            bytes += read;
            if (bytes > most)
                throw new ImportException($"The file has more than {most >> 20} MiB. Pack it with gzip, cut it in parts, or import it at the command line: wegmarke import FILE");
            await to.WriteAsync(buffer.AsMemory(0, read), cancel);
        }
        return bytes > 0 ? bytes : throw new ImportException("The file is empty. The first line must name the columns.");
    }

    /// <summary>Nothing is written where an erasure took the entry.</summary>
    public void Keep(KeptUpload kept)
    {
        if (Directory.Exists(Of(kept.Upload.Id)))
            DurableFile.Write(StateOf(kept.Upload.Id), JsonSerializer.SerializeToUtf8Bytes(kept, s_json));
    }

    public string FileOf(ImportUpload upload) => Path.Combine(Of(upload.Id), upload.File);

    public string RejectsOf(ImportUpload upload) => Path.Combine(Of(upload.Id), upload.File + ".rejects.csv");

    /// <summary>What came half, or lost its state with an erasure while it was read.</summary>
    public void RemoveHalves()
    {
        if (!Directory.Exists(folder.Inbox))
            return;
        foreach (var id in Directory.GetDirectories(folder.Inbox).Select(Path.GetFileName).OfType<string>().Where(id => Find(id) is null))
            Remove(id);
    }

    /// <summary>The way on the server's disk is nobody's business.</summary>
    public string Told(Exception cause, ImportUpload upload) => cause.Message.Replace(FileOf(upload), upload.File, StringComparison.Ordinal);

    public void Remove(string id)
    {
        if (IsId(id) && Directory.Exists(Of(id)))
            Directory.Delete(Of(id), recursive: true);
    }

    string Of(string id) => Path.Combine(folder.Inbox, id);

    string StateOf(string id) => Path.Combine(Of(id), StateFile);

    /// <summary>It comes in an address, and is a folder's name.</summary>
    static bool IsId(string id) => id.Length == 32 && id.All(char.IsAsciiHexDigitLower);

    /// <summary>A name that every file system takes and that leads nowhere else.</summary>
    static string NameOf(string given)
    {
        var name = string.Concat(Path.GetFileName(given.Trim().Replace('\\', '/')).Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ' or '(' or ')' ? letter : '_')).Trim('.', ' ');
        if (name.Length > MostNameLetters)
            name = name[^MostNameLetters..].TrimStart('.', ' ');
        return name is "" or StateFile ? "datei" : name;
    }
}
