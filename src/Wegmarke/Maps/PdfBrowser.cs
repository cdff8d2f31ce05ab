using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Wegmarke.Maps;

/// <summary>A browser on this machine that prints pages to PDF. Any thread; whoever comes first is served, the others wait.</summary>
public sealed partial record PdfBrowser(string Program)
{
    const double PixelsPerInch = 96;

    /// <summary>One at a time: each takes hundreds of megabytes.</summary>
    static readonly SemaphoreSlim s_turn = new(1, 1);

    /// <summary>A page prints in seconds; longer than this it hangs.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge", "microsoft-edge"];

    static readonly string[] s_places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application", "chrome.exe"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application", "msedge.exe"),
    ];

    /// <summary>The one that the environment's WEGMARKE_CHROMIUM names, else one on the path or where they are usually put; null if there is none.</summary>
    public static PdfBrowser? Find()
    {
        if (Environment.GetEnvironmentVariable("WEGMARKE_CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? new(named) : null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var found = s_names.SelectMany(name => folders.SelectMany(folder => (string[])[Path.Combine(folder, name), Path.Combine(folder, name + ".exe")])).Concat(s_places).FirstOrDefault(File.Exists);
        return found is null ? null : new(found);
    }

    /// <param name="instead">What can be had without one, and printed by hand.</param>
    public static string Missing(string instead) =>
        $"There is no Chromium or Chrome here to print a PDF. Install one (Debian: apt-get install chromium; Windows and macOS: Chrome or Edge), name it in the environment's WEGMARKE_CHROMIUM, or take {instead} and print that from any browser: A3, landscape.";

    /// <summary>A page of the size of a picture, with nothing else on it.</summary>
    public static string PageOf(string svg)
    {
        static string Inches(Regex size, string svg) => (double.Parse(size.Match(svg).Groups[1].Value, CultureInfo.InvariantCulture) / PixelsPerInch).ToString("0.###", CultureInfo.InvariantCulture);
        return $"<!doctype html><meta charset=\"utf-8\"><style>@page{{size:{Inches(Width(), svg)}in {Inches(Height(), svg)}in;margin:0}}html,body{{margin:0}}svg{{display:block}}</style>{svg}";
    }

    /// <exception cref="IOException">The browser printed nothing; the message says what it said.</exception>
    public async Task<byte[]> Print(string html, CancellationToken cancel)
    {
        await s_turn.WaitAsync(cancel);
        var work = Directory.CreateTempSubdirectory("wegmarke-pdf-");
        try
        {
            var (page, pdf) = (Path.Combine(work.FullName, "page.html"), Path.Combine(work.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html, cancel);
            var said = await Run([.. Arguments(work.FullName), $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri], cancel);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, cancel) : throw new IOException($"{Program} printed no PDF. It said: {said.Trim()}");
        }
        finally
        {
            work.Delete(recursive: true);
            s_turn.Release();
        }
    }

    /// <summary>A profile of its own, so that no browser of the user's is disturbed. Its sandbox does not work for root, and the page is our own, without scripts.</summary>
    static string[] Arguments(string work) =>
    [
        "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer", $"--user-data-dir={Path.Combine(work, "profile")}",
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : (string[])[],
    ];

    async Task<string> Run(string[] arguments, CancellationToken cancel)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(Program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!; // a program of its own
            var (output, error) = (browser.StandardOutput.ReadToEndAsync(cancel), browser.StandardError.ReadToEndAsync(cancel));
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            patience.CancelAfter(s_patience);
            try
            {
                await browser.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                browser.Kill(entireProcessTree: true);
                cancel.ThrowIfCancellationRequested();
                throw new IOException($"{Program} did not finish within {s_patience.TotalMinutes:0} minutes.");
            }
            return await output + await error;
        }
        catch (Win32Exception cause)
        {
            throw new IOException($"{Program} could not be started: {cause.Message}");
        }
    }

    [GeneratedRegex(@"<svg[^>]* width=""([\d.]+)""")]
    private static partial Regex Width();

    [GeneratedRegex(@"<svg[^>]* height=""([\d.]+)""")]
    private static partial Regex Height();
}
