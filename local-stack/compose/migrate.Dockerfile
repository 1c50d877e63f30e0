# Brings the schema to the version of the code, then ends.
FROM eclipse-temurin:17-jre
RUN useradd --system tandem
USER tandem
COPY local-stack/target/lib/ /app/lib/
COPY local-stack/target/classes/ /app/classes/
CMD ["java", "-cp", "/app/classes:/app/lib/*", "org.tandem.stack.Schema"]
