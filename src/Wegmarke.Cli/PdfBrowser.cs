using System.ComponentModel;
using System.Diagnostics;

namespace Wegmarke.Cli;

/// <summary>A browser on this machine that prints pages to PDF.</summary>
sealed record PdfBrowser(string Program)
{
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

    public static string Missing(string path) =>
        $"There is no Chromium or Chrome to write {path}. Install one (Debian: apt-get install chromium; Windows and macOS: Chrome or Edge), name it in the environment's WEGMARKE_CHROMIUM, or write {Path.ChangeExtension(path, ".html")} and print that from any browser: A3, landscape.";

    /// <exception cref="IOException">The browser did not write the file; the message says what it said.</exception>
    public async Task Print(string html, string path, CancellationToken cancel)
    {
        var work = Directory.CreateTempSubdirectory("wegmarke-report-");
        try
        {
            var page = Path.Combine(work.FullName, "report.html");
            var pdf = Path.Combine(work.FullName, "report.pdf");
            await File.WriteAllTextAsync(page, html, cancel);
            var said = await Run([.. Arguments(work.FullName), $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri], cancel);
            if (!File.Exists(pdf))
                throw new IOException($"{Program} wrote no PDF. It said: {said.Trim()}");
            File.Move(pdf, path, overwrite: true);
        }
        finally
        {
            work.Delete(recursive: true);
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
}
