using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Wegmarke.Cli;

/// <summary>Prints a picture to PDF with the Chromium that is on the machine; on one page of the picture's own size.</summary>
static partial class ChromiumPdf
{
    const string Setting = "WEGMARKE_CHROMIUM";
    const double PixelsPerInch = 96;

    static readonly string[] s_programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    /// <exception cref="IOException">There is no Chromium, or it did not print; the message says how to get it.</exception>
    public static async Task Write(string svg, string path, CancellationToken cancel)
    {
        var program = Program() ?? throw new IOException(
            $"PDF is printed by Chromium, which is not found on this machine. Install it (Debian: apt-get install chromium; or Google Chrome, or Edge), or name its program in {Setting}. Without it, export to .svg: every browser prints that to PDF.");
        var folder = Directory.CreateTempSubdirectory("wegmarke-pdf-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "map.html"), Path.Combine(folder.FullName, "map.pdf"));
            await File.WriteAllTextAsync(page, Page(svg), cancel);
            await Run(program, page, pdf, folder.FullName, cancel);
            File.Copy(pdf, path, overwrite: true);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string? Program()
    {
        if (Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } set)
            return set;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return s_programs.SelectMany(name => folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))).FirstOrDefault(File.Exists);
    }

    static string Page(string svg)
    {
        var (width, height) = (Inches(Width(), svg), Inches(Height(), svg));
        return $"<!doctype html><meta charset=\"utf-8\"><style>@page{{size:{width}in {height}in;margin:0}}html,body{{margin:0}}svg{{display:block}}</style>{svg}";
    }

    static string Inches(Regex size, string svg) =>
        (double.Parse(size.Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) / PixelsPerInch).ToString("0.###", CultureInfo.InvariantCulture);

    static async Task Run(string program, string page, string pdf, string folder, CancellationToken cancel)
    {
        // The page is our own and has no script; without a sandbox it also prints for root, as whom containers run.
        string[] arguments = ["--headless", "--disable-gpu", "--no-sandbox", $"--user-data-dir={folder}", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri];
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        deadline.CancelAfter(s_longest);
        try
        {
            using var running = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })
                ?? throw new IOException($"{program} did not start. Name another Chromium in {Setting}.");
            var said = running.StandardError.ReadToEndAsync(deadline.Token);
            try
            {
                await running.WaitForExitAsync(deadline.Token);
            }
            catch (OperationCanceledException)
            {
                running.Kill(entireProcessTree: true);
                throw;
            }
            if (!File.Exists(pdf))
                throw new IOException($"{program} printed no PDF: {(await said).Trim().Split('\n')[^1]} Name another Chromium in {Setting}, or export to .svg.");
        }
        catch (Win32Exception cause)
        {
            throw new IOException($"{program} cannot be started: {cause.Message} Name the program of a Chromium in {Setting}.", cause);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new IOException($"{program} did not print within {s_longest.TotalSeconds:0} seconds and was ended. Export to .svg, which every browser prints.");
        }
    }

    [GeneratedRegex(@"<svg[^>]* width=""([\d.]+)""")]
    private static partial Regex Width();

    [GeneratedRegex(@"<svg[^>]* height=""([\d.]+)""")]
    private static partial Regex Height();
}
