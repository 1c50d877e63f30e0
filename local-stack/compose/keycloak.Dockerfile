# Keycloak with the realm, the theme and the blacklist; built for MariaDB without the features that nobody needs.
FROM quay.io/keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=mariadb --health-enabled=true \
    --features-disabled=impersonation,ciba,device-flow,kerberos,token-exchange-standard,identity-brokering-api,twitter-broker

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/ /opt/keycloak/
COPY --chown=1000:0 realm-config/src/main/resources/theme/ /opt/keycloak/themes/
COPY --chown=1000:0 realm-config/src/main/resources/blacklist/tandem.txt /opt/keycloak/data/password-blacklists/tandem.txt
COPY --chown=1000:0 realm-config/src/main/resources/realm/tandem-realm.json /opt/keycloak/data/import/tandem-realm.json
COPY --chown=1000:0 local-stack/compose/ready.sh /opt/keycloak/ready.sh
