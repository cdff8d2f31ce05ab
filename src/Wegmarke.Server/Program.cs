using System.Net.Sockets;
using Wegmarke.Server;
using Wegmarke.Storage;

try
{
    await using var app = WegmarkeServer.Build(args);
    if (ListenAddress.Problem(app) is { } problem)
        return Fail(problem);
    await app.StartAsync();
    Console.Out.Write(FirstLink.Words(app));
    await app.WaitForShutdownAsync();
    return 0;
}
catch (IOException cause) when (cause.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
{
    return Fail($"{cause.Message} Another program listens there. Stop it, or choose another port with --urls http://127.0.0.1:5081.");
}
catch (ArgumentException cause)
{
    return Fail(cause.Message.Replace($" (Parameter '{cause.ParamName}')", "", StringComparison.Ordinal));
}
catch (Exception cause) when (cause is DatabaseException or IOException or SocketException or UnauthorizedAccessException)
{
    return Fail(cause.Message);
}

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
