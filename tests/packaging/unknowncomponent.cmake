# Included in place of the first project() of the example: asks for a component that there is not.
find_package(RasaTelemetry REQUIRED COMPONENTS Window)
