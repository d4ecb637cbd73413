#include <QCoreApplication>

/** The least that a Qt command line can do. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return 0;
}
