using System.Text;

namespace Wegmarke.Capture.Steps;

/// <summary>Where a value stands in a message, as one number: FNV-1a over the names on the way to it. Names that contain a point are told apart.</summary>
static class PathHash
{
    public const ulong Root = 14695981039346656037;

    const byte Separator = 0x1f;

    public static ulong Of(ulong parent, ReadOnlySpan<byte> name)
    {
        var hash = (parent ^ Separator) * 1099511628211;
        foreach (var letter in name)
            hash = (hash ^ letter) * 1099511628211;
        return hash;
    }

    /// <param name="path">Names with points between them.</param>
    public static ulong Of(string path) => path.Split('.').Aggregate(Root, (parent, name) => Of(parent, Encoding.UTF8.GetBytes(name)));
}
