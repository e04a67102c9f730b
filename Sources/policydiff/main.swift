import Glibc
import PolicyDiff
import PolicyDiffCommandLine

exit(PolicyDiffCommandLine.run(Array(SystemEnvironment.arguments.dropFirst()), in: SystemEnvironment()).rawValue)
