# One of the two WARs on Payara Micro: MODULE is portal-web or partner-api.
FROM eclipse-temurin:17-jre
ARG MODULE
ARG CONTEXT
RUN useradd --system --home-dir /app tandem && mkdir -p /app && chown tandem /app
WORKDIR /app
COPY local-stack/target/dist/payara-micro.jar ./
COPY local-stack/src/main/resources/stack/payara-before-boot.txt local-stack/compose/payara-behind-proxy.txt ./
# reachable from the proxy, not on the loopback address only; the rest is as on a local stack
RUN grep -v 'http-listener.address' payara-before-boot.txt > before-boot.txt && cat payara-behind-proxy.txt >> before-boot.txt
COPY local-stack/compose/ready.sh ./
COPY ${MODULE}/target/${MODULE}-*.war ./${MODULE}.war
ENV MODULE=${MODULE} CONTEXT=${CONTEXT} HEAP=1g
USER tandem
EXPOSE 8080
CMD exec java -Xmx${HEAP} -XX:+ExitOnOutOfMemoryError -jar payara-micro.jar --nocluster --nohazelcast --disablephonehome \
    --port 8080 --minhttpthreads 16 --maxhttpthreads 96 --prebootcommandfile before-boot.txt --deploy ${MODULE}.war:${CONTEXT}
