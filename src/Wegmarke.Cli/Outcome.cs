using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary>Exit codes: 0 done, 1 not done (the message on standard error says why and the way out), 130 interrupted.</summary>
static class Outcome
{
    public const int Failed = 1;
    const int Interrupted = 130;

    public static async Task<int> Of(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (ArgumentException cause)
        {
            return Fail(cause.Message.Replace($" (Parameter '{cause.ParamName}')", "", StringComparison.Ordinal));
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException or DocumentConflictException or ImportException or UserException or IOException or UnauthorizedAccessException or FormatException)
        {
            return Fail(cause.Message);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted. What was acknowledged is kept; run the same command again for the rest.");
            return Interrupted;
        }
    }

    public static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return Failed;
    }
}
