namespace ForeignProgram;

/// <summary>The ways in which a program is no partner at all, from its third request on.</summary>
internal static class Misbehaviour
{
    public const int Exit = 3;

    private const int From = 3;

    /// <summary>Misbehaves, if it is the time; says whether to end.</summary>
    public static bool Happens(string mode, int request)
    {
        if (request < From)
        {
            return false;
        }

        switch (mode)
        {
            case "crash":
                return true;
            case "garbage":
                Console.Out.WriteLine("Traceback (most recent call last):");
                Console.Out.Flush();
                return false;
            case "hang":
                Thread.Sleep(Timeout.Infinite);
                return false;
            case "flood":
                var block = new string('x', 1 << 16);
                while (true)
                {
                    Console.Out.Write(block);
                }

            default:
                return false;
        }
    }
}
