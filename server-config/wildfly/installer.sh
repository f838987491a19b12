#!/bin/sh
# Installs the portal's modules into a stock WildFly and configures it.
#   installer.sh <wildfly home> <folder holding eclipselink.jar and postgresql.jar>
# "mvn package" leaves both jars in portail-ear/target/modules-du-serveur.
set -eu
[ $# -eq 2 ] || { sed -n '2,4p' "$0"; exit 2; }
wildfly=$1
jars=$2
here=$(cd "$(dirname "$0")" && pwd)
cp -R "$here/modules/." "$wildfly/modules/"
cp "$jars/postgresql.jar" "$wildfly/modules/org/postgresql/main/"
cp "$jars/eclipselink.jar" "$wildfly/modules/org/eclipse/persistence/main/"
cp "$wildfly"/modules/system/layers/base/org/eclipse/persistence/main/jipijapa-eclipselink-*.jar \
   "$wildfly/modules/org/eclipse/persistence/main/jipijapa-eclipselink.jar"
exec "$wildfly/bin/jboss-cli.sh" --file="$here/portail.cli"
