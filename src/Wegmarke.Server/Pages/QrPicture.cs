using System.Text;
using QRCoder;

namespace Wegmarke.Server.Pages;

/// <summary>A QR code as SVG: dark on light in every theme, with its margin, as cameras want it.</summary>
static class QrPicture
{
    /// <param name="text">What it says.</param>
    /// <param name="title">What it is, for who cannot see it.</param>
    public static string Of(string text, string title)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var (rows, path) = (code.ModuleMatrix, new StringBuilder());
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (rows[y][x])
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
            }
        }
        return $"""<svg class="qr" role="img" aria-label="{PageView.Text(title)}" viewBox="0 0 {rows.Count} {rows.Count}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{rows.Count}v{rows.Count}H0z"/><path fill="#000" d="{path}"/></svg>""";
    }
}
