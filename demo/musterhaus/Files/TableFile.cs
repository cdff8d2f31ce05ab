using System.Text;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A delimited file with a header whose rows are written in the order of time.</summary>
sealed class TableFile : IDisposable
{
    readonly DelimitedFile _file;
    readonly Feed<Func<IReadOnlyList<string>>> _feed;

    public TableFile(string path, Encoding encoding, char separator, params IReadOnlyList<string> header)
    {
        _file = new(path, encoding, separator);
        _file.Write(header);
        _feed = new((_, cells) => _file.Write(cells()));
    }

    public int Rows => _file.Lines - 1;

    public void Add(DateTime utc, params IReadOnlyList<string> cells) => _feed.Add(utc, () => cells);

    /// <summary>For rows that name a number which is given at the end of the day.</summary>
    public void AddLater(DateTime utc, Func<IReadOnlyList<string>> cells) => _feed.Add(utc, cells);

    public void Write(params IReadOnlyList<string> cells) => _file.Write(cells);

    public void Flush(DateTime until) => _feed.Flush(until);

    public void Dispose() => _file.Dispose();
}
